/// Puts the marks that people list figures with as commas.
enum ListMarks {
  /// "5 / 6 / 2", "5 - 6 - 2", "5 - then 6", "five comma six" and "1) 5 2) 6" as lists with commas.
  ///
  /// What follows has a space before it, so that no comma there is a decimal one.
  static func plain(_ tokens: [Token]) -> [Token] {
    let marks = Set(separators(tokens) + tokens.indices.filter { isMark(tokens, $0) })
    var plain = tokens
    for index in marks {
      plain[index] = comma
      plain[index + 1].isGlued = false
    }
    return numbered(plain)
  }

  private static let comma = Token(kind: .symbol, text: ",", isGlued: true)

  private static func isMark(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count else { return false }
    switch tokens[index].text {
    case "-": return !tokens[index].isGlued && ["then", "next"].contains(tokens[index + 1].text)
    case "comma": return isValue(tokens[index - 1]) && isValue(tokens[index + 1])
    default: return false
    }
  }

  /// A figure or a weekday.
  private static func isValue(_ token: Token) -> Bool {
    guard token.kind == .word else { return [.digits, .fraction].contains(token.kind) }
    return token.word.number != nil || token.word.weekday != nil
      || WordTable.shared.senses(of: token).has(.zero)
  }

  // MARK: "5.25 / 8 / 4.5"

  /// The same sign between three figures or more, where it stands apart, or is a slash beside
  /// decimals.
  private static func separators(_ tokens: [Token]) -> [Int] {
    var found: [Int] = []
    var index = 0
    while index < tokens.count {
      let list = list(in: tokens, from: index)
      if list.marks.count > 1, list.isSpaced || list.hasDecimals && list.sign == "/" {
        found += list.marks
      }
      index = max(list.end, index + 1)
    }
    return found
  }

  private struct List {
    var sign: String?
    var marks: [Int] = []
    var isSpaced = true
    var hasDecimals = false
    var end: Int
  }

  private static func list(in tokens: [Token], from start: Int) -> List {
    var list = List(end: start)
    var index = start
    while let end = figure(in: tokens, at: index) {
      list.hasDecimals = list.hasDecimals || end > index + 1
      list.end = end
      guard tokens.indices.contains(end), signs.contains(tokens[end].text),
        list.sign == nil || list.sign == tokens[end].text,
        figure(in: tokens, at: end + 1) != nil
      else { return list }
      list.sign = tokens[end].text
      list.isSpaced = list.isSpaced && !tokens[end].isGlued && !tokens[end + 1].isGlued
      list.marks.append(end)
      index = end + 1
    }
    return list
  }

  private static let signs: WordSet = ["/", "-", ">"]

  /// The end of a figure that a day's credits can be.
  private static func figure(in tokens: [Token], at start: Int) -> Int? {
    guard tokens.indices.contains(start), tokens[start].kind == .digits,
      let whole = Int(tokens[start].text), whole <= 12
    else { return nil }
    if [".", ","].contains(where: { isJoined(tokens, start, by: $0) }) { return start + 3 }
    let isFraction =
      !tokens[start].isGlued && isJoined(tokens, start, by: "/")
      && !(start + 3 < tokens.count && tokens[start + 3].isGlued)
    return isFraction ? start + 3 : start + 1
  }

  private static func isJoined(_ tokens: [Token], _ start: Int, by mark: String) -> Bool {
    start + 2 < tokens.count && tokens[start + 1].isSymbol(mark) && tokens[start + 1].isGlued
      && tokens[start + 2].kind == .digits && tokens[start + 2].isGlued
  }

  // MARK: "1) 3  2) 2  3) 1"

  /// Without the numbers of a list that counts from one.
  private static func numbered(_ tokens: [Token]) -> [Token] {
    let numbers = tokens.indices.filter { isNumber(tokens, $0) }
    guard numbers.count > 1, numbers[0] == 0,
      numbers.enumerated().allSatisfy({ tokens[$1].text == String($0 + 1) })
    else { return tokens }
    return tokens.indices.compactMap { index in
      if numbers.contains(index) { return index == 0 ? nil : comma }
      return index > 0 && numbers.contains(index - 1) ? nil : tokens[index]
    }
  }

  /// Whether a number with its mark glued on and a figure after it is of a list, like "2) 3".
  private static func isNumber(_ tokens: [Token], _ index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens[index].kind == .digits, tokens[index + 1].isGlued,
      index == 0 || !tokens[index].isGlued
    else { return false }
    let isMarked = tokens[index + 1].isSymbol(")")
    let isPointed = tokens[index + 1].isSymbol(".") && !tokens[index + 2].isGlued
    return (isMarked || isPointed) && isValue(tokens[index + 2])
  }
}
