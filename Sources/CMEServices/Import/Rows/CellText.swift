import Foundation

/// What may stand in a cell.
enum CellText {
  /// The most Unicode scalars that a cell may have.
  static let limit = 200

  /// Why the text of a cell may not be used, or nil.
  static func refusal(of text: String) -> ImportRefusal? {
    if CSVWriter.isFormula(text) { return .formula(text) }
    if !isPrintableASCII(text), text.unicodeScalars.contains(where: isHarmful) {
      return .controlCharacter
    }
    if text.utf8.count > limit, text.unicodeScalars.count > limit {
      return .tooLong(characters: limit)
    }
    return nil
  }

  /// Whether nothing but blanks stands in a cell.
  static func isBlank(_ cell: String) -> Bool {
    cell.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }

  /// The text without the blanks at its ends, in NFC as names are looked up at sign-in.
  static func trimmed(_ cell: String) -> String {
    let blank = UInt8(ascii: " ")
    if isPrintableASCII(cell), cell.utf8.first != blank, cell.utf8.last != blank { return cell }
    return withoutBlanks(cell).precomposedStringWithCanonicalMapping
  }

  /// Most cells: nothing in them needs a second look.
  private static func isPrintableASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }

  private static func withoutBlanks(_ cell: String) -> String {
    let scalars = cell.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// A word as it is compared: ASCII capitals, hyphens, underscores and blanks do not matter.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy(isFolded) { return text }
    let words = trimmed(text).split { $0.isWhitespace || $0 == "-" || $0 == "_" }
    return words.map { word in
      String(String.UnicodeScalarView(word.unicodeScalars.map(lowercased)))
    }.joined(separator: " ")
  }

  private static func isFolded(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard ("A"..."Z").contains(scalar) else { return scalar }
    return Unicode.Scalar(UInt8(scalar.value) + 0x20)
  }

  /// Joiners are part of words in Persian and in the scripts of India; other format characters
  /// only hide or turn what stands around them.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
    default: false
    }
  }
}
