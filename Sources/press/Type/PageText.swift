/// A text as a page may have it, in parts that stand upright or in italics.
struct PageText: Equatable {
  /// A part of the text, all in one manner.
  struct Part: Equatable {
    let text: String
    let isItalic: Bool
  }

  let parts: [Part]

  /// A text in which asterisks mean nothing.
  init(plain text: String) {
    parts = [Part(text: PageText.clean(text), isItalic: false)]
  }

  /// A text in which asterisks mean nothing and each space counts.
  init(exact text: String) {
    parts = [Part(text: PageText.printable(text), isItalic: false)]
  }

  /// A text in which what stands between two asterisks is in italics; one alone stays.
  init(_ text: String) {
    let pieces = PageText.clean(text).split(separator: "*", omittingEmptySubsequences: false)
    let isPaired = pieces.count % 2 == 1
    let closed = isPaired ? pieces : Array(pieces.dropLast(2))
    let rest = isPaired ? [] : [pieces.suffix(2).joined(separator: "*")]
    let texts = closed.map(String.init) + rest
    parts = texts.enumerated()
      .map { Part(text: $1, isItalic: $0 % 2 == 1 && $0 < closed.count) }
      .filter { !$0.text.isEmpty }
  }

  /// The whole text.
  var text: String { parts.map(\.text).joined() }

  /// Without what reorders, hides or breaks lines on a page: controls, overrides of the direction,
  /// tags, what means nothing to anybody else, and more marks on one letter than any script needs.
  static func clean(_ text: String) -> String {
    let words = printable(text).split(separator: " ", omittingEmptySubsequences: true)
    return words.joined(separator: " ")
  }

  private static func printable(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: kept.append(" ")
      case .format where !isJoiner(scalar): continue
      case .privateUse, .surrogate: continue
      case .unassigned where scalar.properties.isNoncharacterCodePoint: continue
      case .nonspacingMark, .enclosingMark:
        marks += 1
        if marks <= 4 { kept.append(scalar) }
        continue
      default: kept.append(scalar)
      }
      marks = 0
    }
    return String(kept)
  }

  /// Persian and the scripts of India need these two.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200C}" || scalar == "\u{200D}"
  }
}
