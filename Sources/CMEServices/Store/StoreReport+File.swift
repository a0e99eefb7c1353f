import Foundation

extension StoreReport.File {
  /// Looks at a file of the database; nil where there is none.
  init?(at path: String) {
    guard let facts = StoreReport.File.facts(of: path) else { return nil }
    let isClosed = facts.st_mode & 0o077 == 0
    self.init(path, facts, isPrivate: isClosed && facts.st_uid == geteuid())
  }

  /// Looks at the folder around a database; nil where there is none.
  ///
  /// Others may look into it, as the files in it are closed to them, but not put files there.
  init?(folder path: String) {
    guard let facts = StoreReport.File.facts(of: path) else { return nil }
    let isTheirs = ![0, geteuid()].contains(facts.st_uid)
    self.init(path, facts, isPrivate: facts.st_mode & 0o022 == 0 && !isTheirs)
  }

  private init(_ path: String, _ facts: stat, isPrivate: Bool) {
    self.init(
      path: path, mode: String(facts.st_mode & 0o7777, radix: 8), isPrivate: isPrivate)
  }

  private static func facts(of path: String) -> stat? {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts : nil
  }
}
