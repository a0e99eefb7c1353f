/// Puts years that are said in two numbers into figures.
enum SpokenYears {
  /// "twenty twenty-six" and "two thousand and twenty-six" as 2026.
  static func written(_ tokens: [Token]) -> [Token] {
    var written: [Token] = []
    var index = 0
    while index < tokens.count {
      guard let (year, end) = year(in: tokens, at: index), !isMeasured(tokens, end) else {
        written.append(tokens[index])
        index += 1
        continue
      }
      written.append(Token(kind: .digits, text: String(year), isGlued: false))
      index = end
    }
    return written
  }

  private static func year(in tokens: [Token], at start: Int) -> (year: Int, end: Int)? {
    guard let rest = century(tokens, start) else { return nil }
    switch number(tokens, rest) {
    case .small(let value) where value > 9: return (2_000 + value, rest + 1)
    case .tens(let tens) where tens < 60:
      guard case .small(let unit) = number(tokens, rest + 1), (1...9).contains(unit) else {
        return (2_000 + tens, rest + 1)
      }
      return (2_000 + tens + unit, rest + 2)
    default: return nil
    }
  }

  private static func century(_ tokens: [Token], _ start: Int) -> Int? {
    if text(tokens, start) == "twenty" { return start + 1 }
    guard text(tokens, start) == "two", text(tokens, start + 1) == "thousand" else { return nil }
    return text(tokens, start + 2) == "and" ? start + 3 : start + 2
  }

  /// Whether a unit follows, so that the number before is no year.
  private static func isMeasured(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let senses = WordTable.shared.senses(of: tokens[index])
    return senses.has(.hours) || senses.has(.minutes) || senses.has(.credits)
  }

  private static func number(_ tokens: [Token], _ index: Int) -> NumberWord? {
    tokens.indices.contains(index) ? tokens[index].word.number : nil
  }

  private static func text(_ tokens: [Token], _ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }
}
