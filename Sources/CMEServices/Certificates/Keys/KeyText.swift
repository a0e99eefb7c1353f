import CMECore
import CSodium

/// 32 bytes as a line of base64, the way the files of keys hold them; each copy that is made on the
/// way is wiped.
enum KeyText {
  static let bytes = 32
  private static let digits = 44

  /// The line of a key.
  static func line(of key: Secret) -> Secret {
    var line = [CChar](repeating: 0, count: digits + 1)
    defer { sodium_memzero(&line, line.count) }
    key.withBytes { bytes in
      _ = sodium_bin2base64(
        &line, line.count, bytes.baseAddress, bytes.count, sodium_base64_VARIANT_ORIGINAL)
    }
    line[digits] = CChar(UInt8(ascii: "\n"))
    return Secret(line.lazy.map { UInt8(bitPattern: $0) })
  }

  /// The key of a line; nil where it is anything else.
  static func key(of line: Secret) -> Secret? {
    var key = [UInt8](repeating: 0, count: bytes)
    defer { sodium_memzero(&key, key.count) }
    let isKey = line.withBytes { line in
      guard line.count == digits + 1, line.last == UInt8(ascii: "\n") else { return false }
      var count = 0
      let code = line.withMemoryRebound(to: CChar.self) { text in
        sodium_base642bin(
          &key, bytes, text.baseAddress, digits, nil, &count, nil, sodium_base64_VARIANT_ORIGINAL)
      }
      return code == 0 && count == bytes
    }
    return isKey ? Secret(key) : nil
  }
}
