/// Text from outside, made fit to be shown: it can neither move the cursor, nor turn the
/// direction of writing, nor hide.
public enum Cleaned {
  /// One line of text: line breaks and tabs become single spaces, what does not print goes.
  public static func text(_ text: String) -> String {
    var cleaned = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if breaks.contains(scalar.value) {
        let isSecondOfPair = scalar == "\n" && index > 0 && scalars[index - 1] == "\r"
        if !isSecondOfPair { cleaned.append(" ") }
      } else if prints(scalar) || joins(scalars, at: index) {
        cleaned.append(scalar)
      }
    }
    return String(cleaned)
  }

  /// Text of several lines: as `text`, but line feeds stay.
  public static func lines(_ text: String) -> String {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Cleaned.text(String($0.last == "\r" ? $0.dropLast() : $0)) }
      .joined(separator: "\n")
  }

  private static let breaks: Set<UInt32> = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]

  private static func prints(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .unassigned: false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Joiners stay inside the scripts that are spelled with them (Persian, Indic), and the emoji
  /// selector after an emoji; sequences of emoji come apart, since terminals disagree on their width.
  private static func joins(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = scalars[index - 1]
    switch scalars[index].value {
    case 0x200C, 0x200D:
      guard index + 1 < scalars.count else { return false }
      return [before, scalars[index + 1]].allSatisfy {
        (0x0600...0x0FFF).contains($0.value) && prints($0)
      }
    case 0xFE0F: return before.properties.isEmoji && before.value > 0xFF
    default: return false
    }
  }
}
