import CLinux
import Foundation

/// A file that is being written and that nobody sees under its name yet.
protocol FileDraft {
  /// Where it is written.
  var descriptor: Int32 { get }
  /// Gives it its name; never in place of something that has the name already.
  func publish(as name: String) throws(SystemError)
}

/// A draft without any name: the system lets go of it where the program ends before its time.
final class NamelessDraft: FileDraft {
  let descriptor: Int32
  private let folder: OpenFolder

  init(in folder: OpenFolder) throws(SystemError) {
    self.folder = folder
    // O_TMPFILE, which Swift does not import.
    let nameless = 0o20_000_000 | O_DIRECTORY
    descriptor = openat(folder.descriptor, ".", nameless | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .last }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func publish(as name: String) throws(SystemError) {
    let found = linkat(
      AT_FDCWD, "/proc/self/fd/\(descriptor)", folder.descriptor, name, AT_SYMLINK_FOLLOW)
    guard found == 0 else { throw .last }
  }

  /// Whether an error may mean that there are no files without a name here.
  static func isUnknown(_ error: SystemError) -> Bool {
    [EOPNOTSUPP, EISDIR, EINVAL, ENOENT, EPERM].contains(error.code)
  }
}

/// A draft under a hidden name.
final class NamedDraft: FileDraft {
  let descriptor: Int32
  private let name = beginning + Sodium.token() + ending
  private let folder: OpenFolder

  private static let beginning = ".cme-"
  private static let ending = ".part"
  /// What is so many seconds older than a new draft was left by a program that was killed.
  private static let oldest = 3_600

  init(in folder: OpenFolder) throws(SystemError) {
    self.folder = folder
    descriptor = openat(
      folder.descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .last }
    removeLeftovers()
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlinkat(folder.descriptor, name, 0)
  }

  /// By moving it; where the file system cannot do that without replacing, by a second name.
  func publish(as wanted: String) throws(SystemError) {
    let place = folder.descriptor
    guard renameat2(place, name, place, wanted, CME_RENAME_NOREPLACE) != 0 else { return }
    guard [EINVAL, ENOSYS].contains(errno) else { throw .last }
    guard linkat(place, name, place, wanted, 0) == 0 else { throw .last }
  }

  private func removeLeftovers() {
    var mine = stat()
    guard fstat(descriptor, &mine) == 0 else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasPrefix(Self.beginning) && name.hasSuffix(Self.ending) {
      var other = stat()
      guard fstatat(folder.descriptor, name, &other, AT_SYMLINK_NOFOLLOW) == 0,
        other.st_mode & S_IFMT == S_IFREG, other.st_uid == geteuid(),
        mine.st_mtim.tv_sec - other.st_mtim.tv_sec > Self.oldest
      else { continue }
      unlinkat(folder.descriptor, name, 0)
    }
  }
}
