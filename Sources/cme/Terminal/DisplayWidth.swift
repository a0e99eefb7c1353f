/// How many columns text takes on a terminal.
///
/// A table of its own, since the C library's depends on the locale: a bare machine has only C, and
/// the same text must be wrapped the same way everywhere.
enum DisplayWidth {
  /// The columns of a text without line breaks.
  static func of(_ text: some StringProtocol) -> Int {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
      ? text.utf8.count : text.reduce(0) { $0 + of($1) }
  }

  /// The columns of a grapheme: an emoji takes two, however many scalars it has.
  static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    let isEmoji = scalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
    return isEmoji ? 2 : scalars.reduce(0) { $0 + of($1) }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: 0
    default:
      switch scalar.value {
      case 0x20..<0x1100: 1
      case 0x1160...0x11FF, 0xD7B0...0xD7FF: 0
      default: wide.contains { $0.contains(scalar.value) } ? 2 : 1
      }
    }
  }

  /// East Asian wide and full-width characters that are not emoji (Unicode, EastAsianWidth.txt).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
    0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
