import Foundation

/// A file of which no more is read than it may have.
public enum BoundedFile {
  /// Why a file is not read.
  public enum Problem: Error, Hashable, Sendable {
    /// It is a folder.
    case folder
    /// It has more than so many bytes.
    case tooLarge(most: Int)
    /// The system refused, in its own words.
    case system(reason: String)
  }

  /// The bytes of a file, of a pipe or of a device.
  public static func read(_ path: String, most: Int) throws(Problem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw systemError }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, most: most)
  }

  /// What a descriptor gives up to its end.
  public static func read(descriptor: Int32, most: Int) throws(Problem) -> [UInt8] {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw systemError }
    if facts.st_mode & S_IFMT == S_IFDIR { throw .folder }
    if facts.st_mode & S_IFMT == S_IFREG, facts.st_size > most { throw .tooLarge(most: most) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Foundation.read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw systemError }
      guard count > 0 else { return bytes }
      bytes += block[..<count]
      guard bytes.count <= most else { throw .tooLarge(most: most) }
    }
  }

  private static var systemError: Problem { .system(reason: String(cString: strerror(errno))) }
}
