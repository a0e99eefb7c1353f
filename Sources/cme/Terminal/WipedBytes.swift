import Glibc

/// Bytes typed or piped, up to a limit, which leave no copy behind.
final class WipedBytes {
  private let storage: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  /// Makes room for so many bytes.
  init(capacity: Int) {
    storage = .allocate(capacity: capacity)
    storage.initialize(repeating: 0)
  }

  deinit {
    removeAll()
    storage.deallocate()
  }

  /// The bytes; not to be kept.
  var bytes: Slice<UnsafeMutableBufferPointer<UInt8>> { storage[..<count] }

  /// Adds a byte; false where there is no room.
  @discardableResult
  func append(_ byte: UInt8) -> Bool {
    guard count < storage.count else { return false }
    storage[count] = byte
    count += 1
    return true
  }

  /// Takes the last byte off.
  @discardableResult
  func removeLast() -> UInt8? {
    guard count > 0 else { return nil }
    count -= 1
    defer { storage[count] = 0 }
    return storage[count]
  }

  /// Wipes all bytes.
  func removeAll() {
    if let start = storage.baseAddress { explicit_bzero(start, count) }
    count = 0
  }
}
