extension PhraseTokens {
  /// How a feature is called where it is shown to a person: `zero`, `why+zero`, `~cert`.
  func name(of feature: PhraseFeatures.Feature) -> String {
    if let piece = feature.piece { return "~" + String(decoding: bytes[piece], as: UTF8.self) }
    return (feature.first...feature.last).map { word(tokens[$0]) }.joined(separator: "+")
  }

  private func word(_ token: Token) -> String {
    switch token.kind {
    case .word: String(decoding: bytes[token.start..<token.end], as: UTF8.self)
    case .amount: "NUM"
    case .day: "DAY"
    case .question: "?"
    case .unreadable: "(unreadable)"
    }
  }
}
