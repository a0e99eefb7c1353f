import Foundation

/// How a text stands in a field: in NFC, and what would break the line as `%` and two hexadecimal
/// digits for each byte of UTF-8.
enum LineEscapes {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// The text as it stands in a field.
  static func escaped(_ text: String) -> String {
    let scalars = text.precomposedStringWithCanonicalMapping.unicodeScalars
    return String(decoding: scalars.flatMap(bytes), as: UTF8.self)
  }

  private static func bytes(of scalar: Unicode.Scalar) -> [UInt8] {
    let bytes = Array(String(scalar).utf8)
    guard isEscaped(scalar) else { return bytes }
    return bytes.flatMap { [UInt8(ascii: "%"), digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  }

  /// The two marks of the format, controls, and the line breaks of Unicode.
  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "%", "|", "\u{2028}", "\u{2029}": true
    default: scalar.properties.generalCategory == .control
    }
  }

  /// The text of a field; nil where an escape is cut short or gives no UTF-8.
  static func unescaped(_ field: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(field.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digits.firstIndex),
        let low = rest.popFirst().flatMap(digits.firstIndex)
      else { return nil }
      bytes.append(UInt8(high * 16 + low))
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
