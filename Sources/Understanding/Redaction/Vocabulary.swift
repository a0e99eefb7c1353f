import CMECore

/// Words of the language that tell nothing of who types them, as the example phrases have them.
public struct Vocabulary: Sendable {
  private let words: Set<String>

  /// Takes the words that stand in the phrases in small letters, twice at the least: names stand
  /// there with a capital, and typing errors once.
  public init(_ phrases: [PhraseSet]) {
    var counts: [String: Int] = [:]
    for phrase in phrases.lazy.flatMap(\.phrases) {
      for word in phrase.utf8.split(whereSeparator: { !Vocabulary.isPart($0) }) {
        guard word.count > 1, !word.contains(where: Vocabulary.isCapital) else { continue }
        counts[
          String(decoding: word.filter { $0 != Vocabulary.apostrophe }, as: UTF8.self), default: 0] +=
          1
      }
    }
    words = Set(counts.filter { $0.value > 1 }.keys).subtracting(Vocabulary.names)
  }

  /// Whether a word without apostrophes is one of them; of single letters, those that are words.
  func contains(_ word: String) -> Bool { words.contains(word) || word == "a" || word == "i" }

  /// What stands in the phrases for a name, in small letters.
  private static let names: Set = [
    "akumar", "jane", "jdoe", "meyer", "mhughes", "paul", "pwilson", "rgarcia", "roger", "tbrown",
  ]

  private static let apostrophe = UInt8(ascii: "'")

  private static func isPart(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || isCapital(byte) || byte == apostrophe || byte > 127
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
}

extension Reader {
  /// The words of the phrases, which are fetched for it.
  public var vocabulary: Vocabulary { Vocabulary(phrases()) }
}
