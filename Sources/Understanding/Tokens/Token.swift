/// A word, a run of digits, a fraction sign, a symbol or a line break of a typed line.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word, digits, fraction, symbol, lineBreak
    /// An e-mail address or a web address: never looked into.
    case address
  }

  let kind: Kind
  /// Lower case, without accents and apostrophes, in ASCII digits.
  let text: String
  /// Whether nothing stands between this token and the one before.
  var isGlued: Bool
  /// What a fraction sign is worth.
  let fraction: Quantity?
  /// The hash of the text, by which it is found in sets of words.
  let hash: UInt64
  /// The number of the text among the words that the reading knows.
  let id: Int

  init(kind: Kind, text: String, isGlued: Bool, fraction: Quantity? = nil) {
    self.kind = kind
    self.text = text
    self.isGlued = isGlued
    self.fraction = fraction
    hash = Hashing.hash(text)
    id = WordTable.shared.id(of: hash)
  }

  /// What the reading knows of the text.
  var word: WordTable.Word { WordTable.shared.word(id) }

  func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }
}
