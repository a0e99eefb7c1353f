import Glibc

/// The bytes of a file, a block at a time.
final class FileBlocks {
  /// The reason in the words of the system.
  struct Unreadable: Error {
    let reason: String
  }

  /// The size of the file, or nil where it is none that has a size.
  let size: Int?
  /// How many bytes have been read.
  private(set) var read = 0

  private let descriptor: CInt
  private static let blockSize = 1 << 16

  /// Opens a file; throws `Unreadable`.
  init(path: String) throws {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileBlocks.failure() }
    var status = stat()
    let isRegular = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    size = isRegular ? Int(status.st_size) : nil
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The next block, empty at the end; throws `Unreadable`.
  func next() throws -> [UInt8] {
    var count = 0
    let block = [UInt8](unsafeUninitializedCapacity: FileBlocks.blockSize) { buffer, filled in
      repeat {
        count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      } while count < 0 && errno == EINTR
      filled = max(0, count)
    }
    guard count >= 0 else { throw FileBlocks.failure() }
    read += count
    return block
  }

  private static func failure() -> Unreadable {
    Unreadable(reason: String(cString: strerror(errno)))
  }
}
