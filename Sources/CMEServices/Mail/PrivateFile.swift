import Foundation

/// A small file with something in it that is nobody else's business.
enum PrivateFile {
  private static let most = 65_536

  /// The bytes of a file that belongs to this account and that only it may read and change.
  static func read(_ path: String) throws(PrivateFileProblem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw errno == ENOENT ? .missing : systemError }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw systemError }
    guard facts.st_mode & S_IFMT == S_IFREG, facts.st_size <= most else { throw .notSuchAFile }
    guard facts.st_uid == geteuid() else { throw .wrongOwner }
    guard facts.st_mode & 0o077 == 0 else {
      throw .openToOthers(mode: String(facts.st_mode & 0o7777, radix: 8))
    }
    return try bytes(of: descriptor)
  }

  private static func bytes(of descriptor: Int32) throws(PrivateFileProblem) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: most)
    var count = 0
    while count < most {
      let more = bytes.withUnsafeMutableBytes { buffer in
        Foundation.read(descriptor, buffer.baseAddress.map { $0 + count }, most - count)
      }
      guard more >= 0 else { throw systemError }
      guard more > 0 else { break }
      count += more
    }
    return Array(bytes.prefix(count))
  }

  private static var systemError: PrivateFileProblem {
    .system(reason: String(cString: strerror(errno)))
  }
}

/// Why a private file is not read.
public enum PrivateFileProblem: Error, Hashable, Sendable {
  /// There is no such file.
  case missing
  /// Others may read or change it; its permissions in octal.
  case openToOthers(mode: String)
  /// It belongs to another account of the machine.
  case wrongOwner
  /// It is no plain file, or a large one, or what is looked for is not in it.
  case notSuchAFile
  /// The system refused, in its own words.
  case system(reason: String)
}
