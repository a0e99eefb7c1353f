import CLinux
import Foundation

/// A file in memory: what a program reads or says, without a pipe that somebody has to empty.
final class MemoryFile {
  let descriptor: Int32

  init(_ bytes: Data) throws(SystemError) {
    descriptor = memfd_create("page", CME_MFD_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw .last }
      rest = rest.dropFirst(count)
    }
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .last }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// All bytes in it.
  var contents: Data {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { return Data() }
    var bytes = Data(count: Int(facts.st_size))
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    return bytes.prefix(max(0, count))
  }

  /// The first bytes in it, as text.
  var beginning: String {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
