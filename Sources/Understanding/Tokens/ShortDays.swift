/// Weekdays of one or two letters, which are days only beside figures and each other.
enum ShortDays {
  /// "f4 sa6 su2" and "mo/tu/we 5 each" with the weekdays written out.
  static func written(_ tokens: [Token]) -> [Token] {
    let days = tokens.indices.filter { isDay(tokens, $0) }
    let different = Set(days.map { tokens[$0].text }).count
    guard !days.isEmpty, different + tokens.count(where: isLong) > 1 else { return tokens }
    var written = tokens
    for index in days {
      let name = names[tokens[index]] ?? "tue"
      written[index] = Token(kind: .word, text: name, isGlued: tokens[index].isGlued)
    }
    return written
  }

  private static let names: WordMap = [
    "m": "mon", "mo": "mon", "tu": "tue", "w": "wed", "we": "wed", "th": "thu", "f": "fri",
    "fr": "fri", "sa": "sat", "su": "sun",
  ]

  private static func isLong(_ token: Token) -> Bool {
    token.text.utf8.count > 2 && token.word.weekday != nil
  }

  private static func isDay(_ tokens: [Token], _ index: Int) -> Bool {
    guard isName(tokens, index), !isSuffix(tokens, index) else { return false }
    return isFigured(tokens, index) || isListed(tokens, index)
  }

  /// A "t" is Tuesday where Thursday is told apart from it.
  private static func isName(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    return names[tokens[index]] != nil
      || tokens[index].text == "t" && tokens.contains { $0.text == "th" }
  }

  /// The "th" of "16th", the "m" of "45m".
  private static func isSuffix(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let isAfterDigits = tokens[index - 1].kind == .digits
    return isAfterDigits && (tokens[index].isGlued || tokens[index].text == "m")
  }

  private static func isFigured(_ tokens: [Token], _ index: Int) -> Bool {
    let isMarked = isSymbol([":", "="], tokens, index + 1)
    let next = isMarked ? index + 2 : index + 1
    guard tokens.indices.contains(next), [.digits, .fraction].contains(tokens[next].kind) else {
      return false
    }
    return tokens[index].text != "we" || isMarked || tokens[next].isGlued
  }

  /// "mo/tu": joined to another weekday of two letters or more.
  private static func isListed(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].text.utf8.count > 1
      && [-1, 1].contains { step in
        isSymbol(["/"], tokens, index + step) && isOther(tokens, index + 2 * step)
      }
  }

  private static func isOther(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return isName(tokens, index) && tokens[index].text.utf8.count > 1 || isLong(tokens[index])
  }

  private static func isSymbol(_ symbols: [String], _ tokens: [Token], _ index: Int) -> Bool {
    tokens.indices.contains(index) && symbols.contains { tokens[index].isSymbol($0) }
  }
}
