import Foundation

/// A folder of its own for one test, removed with the last reference to it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/cme-tests-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    let made = String(
      decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = URL(fileURLWithPath: made).resolvingSymlinksInPath().path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The permission bits of a file, in octal as `ls` and `chmod` speak of them.
  func mode(of name: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: file(name))
    return String((attributes[.posixPermissions] as? Int) ?? -1, radix: 8)
  }
}
