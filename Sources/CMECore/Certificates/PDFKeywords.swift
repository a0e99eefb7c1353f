/// Finds the keywords of a PDF, where ours carry their line.
///
/// Reads no structure: every place that says `/Keywords` counts, so that nothing that was appended
/// to a file can take the place of what it said before.
public struct PDFKeywords {
  private var rest: ArraySlice<UInt8>

  private init(_ rest: ArraySlice<UInt8>) {
    self.rest = rest
  }

  /// Whether bytes begin as a PDF does; readers allow for something before it.
  public static func isPDF(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    return bytes.prefix(1_024).indices.contains { bytes[$0...].starts(with: mark) }
  }

  /// All keywords, in their order; those that cannot be read are left out.
  public static func all(in bytes: [UInt8]) -> [String] {
    let name = Array("/Keywords".utf8)
    return ByteSearch.places(of: name, in: bytes).compactMap { start in
      var keywords = PDFKeywords(bytes[(start + name.count)...])
      return keywords.readString().map(text)
    }
  }

  /// UTF-16 or UTF-8 behind its byte-order mark; else, for what ours hold, ASCII.
  private static func text(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) {
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
        UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
      }
      return String(decoding: units, as: UTF16.self)
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return String(
      decoding: bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
  }
}

extension PDFKeywords {
  private static let most = 8 * SignedLine.longest
  private static let blanks: Set<UInt8> = [0, 9, 10, 12, 13, 32]

  /// The string that follows (ISO 32000-1, 7.3.4); nil where none does.
  private mutating func readString() -> [UInt8]? {
    rest = rest.drop(while: PDFKeywords.blanks.contains)
    switch rest.popFirst() {
    case UInt8(ascii: "("): return readLiteral()
    case UInt8(ascii: "<"): return readHexadecimal()
    default: return nil
    }
  }

  private mutating func readHexadecimal() -> [UInt8]? {
    var digits: [UInt8] = []
    while let byte = rest.popFirst(), digits.count < PDFKeywords.most {
      if byte == UInt8(ascii: ">") {
        if digits.count % 2 == 1 { digits.append(0) }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
      }
      if PDFKeywords.blanks.contains(byte) { continue }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      digits.append(UInt8(digit))
    }
    return nil
  }

  private mutating func readLiteral() -> [UInt8]? {
    var bytes: [UInt8] = []
    var depth = 1
    while let byte = rest.popFirst(), bytes.count < PDFKeywords.most {
      switch byte {
      case UInt8(ascii: "\\"):
        if let escaped = readEscape() { bytes.append(escaped) }
        continue
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      if depth == 0 { return bytes }
      bytes.append(byte)
    }
    return nil
  }

  /// What an escape stands for; nothing where it joins two lines.
  private mutating func readEscape() -> UInt8? {
    guard let byte = rest.popFirst() else { return nil }
    switch byte {
    case UInt8(ascii: "n"): return 10
    case UInt8(ascii: "r"): return 13
    case UInt8(ascii: "t"): return 9
    case UInt8(ascii: "b"): return 8
    case UInt8(ascii: "f"): return 12
    case 10: return nil
    case 13:
      if rest.first == 10 { rest = rest.dropFirst() }
      return nil
    case UInt8(ascii: "0")...UInt8(ascii: "7"): return readOctal(byte)
    default: return byte
    }
  }

  private mutating func readOctal(_ first: UInt8) -> UInt8 {
    var value = Int(first - UInt8(ascii: "0"))
    for _ in 0..<2 {
      guard let next = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(next) else {
        break
      }
      value = value * 8 + Int(next - UInt8(ascii: "0"))
      rest = rest.dropFirst()
    }
    return UInt8(truncatingIfNeeded: value)
  }
}
