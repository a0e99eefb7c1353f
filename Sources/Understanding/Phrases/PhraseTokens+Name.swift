extension PhraseTokens {
  /// How a feature is called where it is shown to a person: `zero`, `why+zero`, `why..zero` with a
  /// word between them, `~cert`.
  func name(of feature: PhraseFeatures.Feature) -> String {
    if feature.to > 0 { return "~" + text(Int(feature.from), Int(feature.to)) }
    let (first, last) = (word(Int(feature.first)), word(Int(feature.last)))
    switch feature.last - feature.first {
    case 0: return first
    case 1: return first + "+" + last
    default: return first + ".." + last
    }
  }

  private func word(_ token: Int) -> String {
    switch tokens[token].kind {
    case .word: text(letters(token).lowerBound, letters(token).upperBound)
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
