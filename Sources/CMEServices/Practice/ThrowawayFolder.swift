import Foundation

/// A folder among the temporary files that only this account can enter, removed when let go.
///
/// It is locked as long as it is in use; the system lets go of the lock however a process ends, so
/// that what a killed one left can be told and removed.
final class ThrowawayFolder: Sendable {
  private static let prefix = "cme-practice-"
  private static let tries = 10

  let path: String
  private let descriptor: CInt

  /// Makes a folder; one that is swept away before it is locked is made anew.
  init(under parent: String) throws(StoreOpeningError) {
    for _ in 0..<ThrowawayFolder.tries {
      var template = Array("\(parent)/\(ThrowawayFolder.prefix)XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else { throw StoreFiles.systemError(parent) }
      let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      guard let descriptor = ThrowawayFolder.lock(path) else { continue }
      (self.path, self.descriptor) = (path, descriptor)
      return
    }
    throw StoreFiles.systemError(parent)
  }

  deinit {
    remove()
    close(descriptor)
  }

  /// Removes the folder with the files in it.
  func remove() { ThrowawayFolder.remove(path, descriptor) }

  /// Removes the folders of this account that no living process uses.
  static func sweep(_ parent: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let path = "\(parent)/\(name)"
      guard let descriptor = lock(path) else { continue }
      remove(path, descriptor)
      close(descriptor)
    }
  }

  /// Opens and locks a folder of this account, never one that a link leads to; nil where it is
  /// somebody else's, in use, or gone.
  private static func lock(_ path: String) -> CInt? {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var facts = stat()
    let isOurs =
      fstat(descriptor, &facts) == 0 && facts.st_uid == geteuid()
      && flock(descriptor, LOCK_EX | LOCK_NB) == 0
      && fstat(descriptor, &facts) == 0 && facts.st_nlink > 0
    if isOurs { return descriptor }
    close(descriptor)
    return nil
  }

  /// Removes the files of the open folder and of the folders in it, links and not what they lead
  /// to, and then the folder.
  private static func remove(_ path: String, _ descriptor: CInt) {
    empty(descriptor)
    rmdir(path)
  }

  private static func empty(_ descriptor: CInt) {
    let files = "/proc/self/fd/\(descriptor)"
    for name in (try? FileManager.default.contentsOfDirectory(atPath: files)) ?? [] {
      guard unlinkat(descriptor, name, 0) != 0 else { continue }
      let folder = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard folder >= 0 else { continue }
      empty(folder)
      close(folder)
      unlinkat(descriptor, name, AT_REMOVEDIR)
    }
  }
}
