import CMECore
import CSodium
import Foundation

/// The open folder of the keys: nothing is reached through a link, and nothing that others can
/// change is trusted.
final class KeyFiles {
  /// What is asked of a file.
  enum Privacy: mode_t {
    /// Only this account reads and writes it.
    case secret = 0o600
    /// Others may read it.
    case open = 0o644

    /// The permissions that it must not have.
    fileprivate var forbidden: mode_t { self == .secret ? 0o077 : 0o022 }
  }

  /// No file of a key is longer.
  private static let most = 128
  private let path: String
  private let descriptor: CInt

  /// Opens the folder, which must belong to this account and be closed to others; nil: none there.
  init?(_ path: String) throws(KeyProblem) {
    self.path = path
    descriptor = Foundation.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      guard errno != ENOENT else { return nil }
      throw KeyFiles.problem(at: path, isFolder: true)
    }
    try KeyFiles.check(descriptor, path, S_IFDIR, forbidden: 0o077)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Makes the folder with mode 0700, where there is none, and opens it.
  static func make(_ path: String) throws(KeyProblem) -> KeyFiles {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw problem(at: path) }
    guard let files = try KeyFiles(path) else { throw .missing(path: path) }
    return files
  }

  /// The absolute path of a file.
  func path(of name: String) -> String { "\(path)/\(name)" }

  /// The names of the files.
  func names() throws(KeyProblem) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd/\(descriptor)")
        .sorted()
    } catch {
      throw .system(path: path, reason: "it cannot be listed")
    }
  }

  /// The key in a file and when the file was written; nil: there is no such file.
  func read(_ name: String, _ privacy: Privacy) throws(KeyProblem) -> (key: Secret, at: Instant)? {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      guard errno != ENOENT else { return nil }
      throw KeyFiles.problem(at: path(of: name))
    }
    defer { close(file) }
    let facts = try KeyFiles.check(file, path(of: name), S_IFREG, forbidden: privacy.forbidden)
    guard let key = KeyText.key(of: try line(file, name)) else {
      throw .damaged(path: path(of: name))
    }
    return (key, Instant(secondsSince1970: facts.st_mtim.tv_sec))
  }

  private func line(_ file: CInt, _ name: String) throws(KeyProblem) -> Secret {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: KeyFiles.most, alignment: 1)
    defer {
      sodium_memzero(buffer.baseAddress, buffer.count)
      buffer.deallocate()
    }
    let count = Foundation.read(file, buffer.baseAddress, buffer.count)
    guard count >= 0 else { throw KeyFiles.problem(at: path(of: name)) }
    return Secret(buffer.prefix(count))
  }

  /// Writes a key to the disk under a name, whole or not at all, in place of what is there.
  func write(_ key: Secret, as name: String, _ privacy: Privacy) throws(KeyProblem) {
    let draft = name + ".new"
    unlinkat(descriptor, draft, 0)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = openat(descriptor, draft, flags, privacy.rawValue)
    guard file >= 0 else { throw KeyFiles.problem(at: path(of: draft)) }
    defer { close(file) }
    let line = KeyText.line(of: key)
    let isWritten = line.withBytes { Foundation.write(file, $0.baseAddress, $0.count) == $0.count }
    guard isWritten, fchmod(file, privacy.rawValue) == 0, fsync(file) == 0,
      renameat(descriptor, draft, descriptor, name) == 0, fsync(descriptor) == 0
    else {
      let problem = KeyFiles.problem(at: path(of: name))
      unlinkat(descriptor, draft, 0)
      throw problem
    }
  }

  @discardableResult
  private static func check(
    _ descriptor: CInt, _ path: String, _ kind: mode_t, forbidden: mode_t
  ) throws(KeyProblem) -> stat {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw problem(at: path) }
    guard facts.st_mode & S_IFMT == kind else { throw .wrongKind(path: path) }
    guard facts.st_uid == geteuid() else { throw .wrongOwner(path: path) }
    guard facts.st_mode & forbidden == 0 else {
      throw .openToOthers(path: path, mode: String(facts.st_mode & 0o7777, radix: 8))
    }
    guard kind == S_IFDIR || facts.st_nlink == 1 else { throw .link(path: path) }
    return facts
  }

  /// What the last error of the system means; of a folder a link is told from other things.
  private static func problem(at path: String, isFolder: Bool = false) -> KeyProblem {
    switch errno {
    case ELOOP: return .link(path: path)
    case ENOTDIR where isFolder:
      var facts = stat()
      let isLink = lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
      return isLink ? .link(path: path) : .wrongKind(path: path)
    case let code: return .system(path: path, reason: String(cString: strerror(code)))
    }
  }
}
