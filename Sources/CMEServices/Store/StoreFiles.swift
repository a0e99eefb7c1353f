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

  /// Sees that the database is a file of this account and, where it was never opened as a database
  /// of ours, begins as SQLite's files do; nothing is written, so that a wrong path does no harm.
  ///
  /// A file that has its lock beside it is not opened: closing it again would drop the locks that
  /// SQLite may hold on it in this process, and another process would take the database for unused
  /// (SQLite, "How to corrupt", 2.2).
  func check() throws(StoreOpeningError) {
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      throw [ENOENT, ENOTDIR].contains(errno) ? .missing(path: path) : StoreFiles.systemError(path)
    }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    guard facts.st_uid == geteuid() else { throw .wrongOwner(path: path, owner: facts.st_uid) }
    guard facts.st_size > 0, !FileManager.default.fileExists(atPath: lock) else { return }
    let handle = FileHandle(forReadingAtPath: path)
    let beginning = try? handle?.read(upToCount: StoreFiles.magic.count)
    guard beginning.map(Array.init) == StoreFiles.magic else { throw .notADatabase(path: path) }
  }

  /// Closes the database and its companions to others.
  func protect() throws(StoreOpeningError) {
    for file in all {
      var facts = stat()
      guard stat(file, &facts) == 0, facts.st_mode & 0o177 != 0 else { continue }
      guard chmod(file, 0o600) == 0 else { throw StoreFiles.systemError(file) }
    }
  }

  /// How every file of SQLite begins.
  private static let magic = Array("SQLite format 3\0".utf8)

  /// The last error of the system.
  static func systemError(_ path: String) -> StoreOpeningError {
    .system(path: path, reason: String(cString: strerror(errno)))
  }
}
