import Foundation

/// The files of a database: private to the account that the program runs as.
struct StoreFiles: Sendable {
  /// The absolute path of the database; of the file itself where a symbolic link leads to it, as
  /// SQLite puts its own files beside that.
  let path: String

  init(path: String) {
    self.path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  var folder: String { URL(fileURLWithPath: path).deletingLastPathComponent().path }
  var lock: String { path + ".lock" }
  /// The database and what SQLite and the lock put beside it.
  var all: [String] { ["", "-wal", "-shm", ".lock"].map { path + $0 } }

  /// Makes the folder where there is none, with mode 0700; one that stands there is left alone.
  func makeFolder() throws(StoreOpeningError) {
    guard !FileManager.default.fileExists(atPath: folder) else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .system(path: folder, reason: String(describing: error))
    }
  }

  /// Makes the empty file with mode 0600, unless there is one, which is not opened (see `check`).
  func makeFile() throws(StoreOpeningError) {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreFiles.systemError(path) }
    close(descriptor)
  }

  /// Sees that the database is a file of this account.
  ///
  /// The file is not opened: closing it again would drop the locks that SQLite holds on it in this
  /// process, and another process would take the database for unused (SQLite, "How to corrupt", 2.2).
  func check() throws(StoreOpeningError) {
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      throw [ENOENT, ENOTDIR].contains(errno) ? .missing(path: path) : StoreFiles.systemError(path)
    }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    guard facts.st_uid == geteuid() else { throw .wrongOwner(path: path, owner: facts.st_uid) }
  }

  /// Closes the database and its companions to others.
  func protect() throws(StoreOpeningError) {
    for file in all {
      var facts = stat()
      guard stat(file, &facts) == 0, facts.st_mode & 0o177 != 0 else { continue }
      guard chmod(file, 0o600) == 0 else { throw StoreFiles.systemError(file) }
    }
  }

  /// The last error of the system.
  static func systemError(_ path: String) -> StoreOpeningError {
    .system(path: path, reason: String(cString: strerror(errno)))
  }
}
