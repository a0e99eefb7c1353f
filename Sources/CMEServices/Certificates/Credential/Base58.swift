/// Base58 with the alphabet of Bitcoin (draft-msporny-base58), as multibase has it under "z".
enum Base58 {
  private static let alphabet = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")

  /// The bytes as one number to the base of 58; a zero byte before it is a "1".
  static func text(_ bytes: [UInt8]) -> String {
    var digits: [Int] = []
    for byte in bytes {
      var carry = Int(byte)
      for index in digits.indices {
        carry += digits[index] << 8
        digits[index] = carry % 58
        carry /= 58
      }
      while carry > 0 {
        digits.append(carry % 58)
        carry /= 58
      }
    }
    let zeros = repeatElement(0, count: bytes.prefix { $0 == 0 }.count)
    return String((digits + zeros).reversed().map { alphabet[$0] })
  }

  /// The same as multibase, which says by its first letter how the rest is written.
  static func multibase(_ bytes: [UInt8]) -> String { "z" + text(bytes) }
}
