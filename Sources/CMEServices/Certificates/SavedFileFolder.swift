import Foundation

/// A folder that was opened once: what is done in it happens there, whatever becomes of its path.
final class OpenFolder {
  let descriptor: Int32
  /// Where it really is, links resolved.
  let path: String

  init(_ path: String) throws(SystemError) {
    // The system reads a path up to its first zero byte.
    guard !path.utf8.contains(0) else { throw SystemError(ENOENT) }
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      self.path = path
      throw .last
    }
    self.path = OpenFolder.realPath(of: descriptor) ?? path
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private static func realPath(of descriptor: Int32) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/fd/\(descriptor)", &bytes, bytes.count)
    guard count > 0, count < bytes.count else { return nil }
    return String(decoding: bytes[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

/// What the system said no with.
struct SystemError: Error, Hashable {
  let code: Int32

  init(_ code: Int32) {
    self.code = code
  }

  /// The last one of this thread.
  static var last: SystemError { SystemError(errno) }

  /// In the words of the system.
  var reason: String { String(cString: strerror(code)) }
}
