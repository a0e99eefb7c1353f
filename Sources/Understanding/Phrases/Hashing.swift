/// Hashes that are the same on every machine and in every run.
enum Hashing {
  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  private static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The hash of a run of bytes.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = Self.start
    for byte in bytes { hash = next(hash, byte) }
    return mixed(hash)
  }

  /// The hash of a word: that of its bytes.
  static func hash(_ word: String) -> UInt64 { hash(word.utf8) }

  /// The hash of a word without one of its letters.
  static func hash(_ word: ArraySlice<UInt8>, without gap: Int) -> UInt64 {
    var hash = Self.start
    for index in word.indices where index != gap { hash = next(hash, word[index]) }
    return mixed(hash)
  }

  /// One hash of two; the order counts.
  static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 {
    mixed(first &* 0x9e37_79b9_7f4a_7c15 &+ second)
  }

  /// The hash with its bits spread, never 0.
  static func mixed(_ value: UInt64) -> UInt64 {
    var hash = value
    hash = (hash ^ (hash >> 31)) &* 0xbf58_476d_1ce4_e5b9
    hash ^= hash >> 29
    return hash == 0 ? 1 : hash
  }
}
