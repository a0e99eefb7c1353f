/// A line as the phrases are written: figures as NUM and days as DAY.
enum ModelText {
  static func text(_ line: Line, _ mentions: [Mention]) -> String {
    var words: [String] = []
    for mention in mentions {
      switch mention.kind {
      case .amount where isFigure(mention, line), .number: words.append("NUM" + unit(mention, line))
      case .days where isNamed(mention, line): words.append("DAY")
      default: words.append(contentsOf: line.tokens[mention.range].map(\.text))
      }
    }
    return words.joined(separator: " ")
  }

  private static func isFigure(_ mention: Mention, _ line: Line) -> Bool {
    let first = mention.range.lowerBound
    return line.tokens[first].kind != .word || line.word(first)?.number != nil
  }

  /// The unit stays a word of the phrase: "how long is 72 hours" is about a hold.
  private static func unit(_ mention: Mention, _ line: Line) -> String {
    guard let last = mention.range.last, last > mention.range.lowerBound,
      line.tokens[last].kind == .word, line.word(last)?.number == nil
    else { return "" }
    return " " + line.tokens[last].text
  }

  /// Weekdays and dates, not "every day".
  private static func isNamed(_ mention: Mention, _ line: Line) -> Bool {
    mention.range.contains { index in
      let word = line.word(index)
      return word?.weekday != nil || word?.month != nil || line.isDigits(index)
    } || mention.isMended
  }
}
