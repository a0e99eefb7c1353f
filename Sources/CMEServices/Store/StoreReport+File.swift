import Foundation

extension StoreReport.File {
  /// Looks at a file or folder; nil where there is none.
  init?(at path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    let bits = facts.st_mode & 0o7777
    self.init(
      path: path, mode: String(bits, radix: 8),
      isPrivate: bits & 0o077 == 0 && facts.st_uid == geteuid())
  }
}
