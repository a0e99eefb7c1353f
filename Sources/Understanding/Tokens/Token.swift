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
  let isGlued: Bool
  /// What a fraction sign is worth.
  var fraction: Quantity?

  func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }
}
