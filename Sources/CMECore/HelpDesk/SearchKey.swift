import Foundation

/// How names are compared that somebody heard: small letters without accents, in words.
///
/// Letters of other scripts than Latin stay as they are, but for their case.
public enum SearchKey {
  /// The most code points that are looked at of a text.
  static let longestText = 200
  /// The most code points of a word.
  static let longestWord = 40

  /// The words of a text: what apostrophes part is one word, what hyphens part is two.
  public static func words(_ text: String) -> [String] {
    words(folded: folded(text))
  }

  /// The words of a text with German and Nordic vowels spelled out: "Müller" is "mueller".
  static func spelledWords(_ text: String) -> [String] {
    let short = String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestText)))
    let spelled = short.precomposedStringWithCanonicalMapping.unicodeScalars
      .map { vowels[$0] ?? String($0) }.joined()
    return words(folded: folded(spelled))
  }

  /// The letters and digits of a text, in one word.
  static func squeezed(_ text: String) -> String { words(text).joined() }

  private static func words(folded: String.UnicodeScalarView) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in folded {
      if isPart(scalar) {
        if word.count < longestWord { word.append(scalar) }
      } else if !apostrophes.contains(scalar), !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    return word.isEmpty ? words : words + [String(word)]
  }

  /// The beginning of a text in small letters, without the accents of Latin letters.
  private static func folded(_ text: String) -> String.UnicodeScalarView {
    let text = String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestText)))
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.lowercased().unicodeScalars }
    var folded = String.UnicodeScalarView()
    var base: Unicode.Scalar = " "
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark {
        if !isLatin(base) { folded.append(scalar) }
        continue
      }
      base = scalar
      let plain = letters[scalar] ?? scalar.properties.lowercaseMapping
      folded.append(contentsOf: plain.unicodeScalars)
    }
    return String(folded).precomposedStringWithCanonicalMapping.unicodeScalars
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x250 }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.isLetter || ("0"..."9").contains(scalar) }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return scalar.isLetter || scalar.isDigit
    }
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘", "ʼ", "ʻ", "`", "´", "′"]

  /// Letters that Unicode does not take apart.
  private static let letters: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d",
    "Ð": "d", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ı": "i", "İ": "i", "þ": "th",
    "Þ": "th",
  ]

  /// Vowels that are also written with an e behind them, or twice.
  private static let vowels: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue", "ø": "oe", "Ø": "oe",
    "å": "aa", "Å": "aa",
  ]
}
