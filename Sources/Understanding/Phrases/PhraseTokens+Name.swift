extension PhraseTokens {
  /// How a feature is called where it is shown to a person: `zero`, `why+zero`, `~cert`.
  func name(of feature: PhraseFeatures.Feature) -> String {
    if feature.to > 0 { return "~" + text(Int(feature.from), Int(feature.to)) }
    return (feature.first...feature.last).map { word(tokens[Int($0)]) }.joined(separator: "+")
  }

  private func word(_ token: Token) -> String {
    switch token.kind {
    case .word: text(token.start, token.end)
    case .amount: "NUM"
    case .day: "DAY"
    case .question: "?"
    case .unreadable: "(unreadable)"
    }
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
