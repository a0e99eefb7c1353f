/// Hashes that are the same on every machine and in every run.
enum Hashing {
  /// The hash of a run of bytes.
  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
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
