import CMECore

/// Figures that say how much of something else: of another day, of several days, of an event.
extension MentionFinder {
  // MARK: "1 more than Friday"

  /// A figure, or "more", set against another day's: what it comes to is asked, unless it is said.
  func compared(at start: Int) -> Mention? {
    guard isComparing else { return nil }
    let figure = figure(at: start)
    let mark = figure?.range.upperBound ?? past(Self.shades, past(["a"], start))
    guard line.isText(["more", "less", "fewer"], at: mark), line.isText(["than"], at: mark + 1)
    else { return nil }
    let day = past(["on", "for"], mark + 2)
    guard let days = days(from: day) else { return nil }
    if figure == nil, mentions.contains(where: { $0.amount != nil }) {
      return Mention(kind: .words(Senses(.filler)), range: start..<days.end)
    }
    return vague(figure?.amount?.figures ?? [], start..<days.end)
  }

  private static let shades = ["bit", "little", "lot", "much"]

  private func vague(_ figures: [Credits], _ range: Range<Int>) -> Mention {
    Mention(kind: .amount(Amount(kind: .vague(figures), isFirm: true)), range: range)
  }

  // MARK: "to and a half"

  /// "and a half" where the number before it was heard as another word, or not at all.
  func headless(at start: Int) -> Mention? {
    guard line.isText(["and", "n", "&"], at: start),
      start == 0 || line.isText(Self.homophones, at: start - 1),
      let part = Durations(line: line).figure(at: start + 1),
      part.value.credits < Credits(hundredths: 100)
    else { return nil }
    return vague([], start..<part.end)
  }

  private static let homophones: WordSet = ["to", "too", "for", "fore", "won", "ate"]

  // MARK: "6 over the weekend"

  /// A figure for several days together, with the "split" before it.
  func spread(at start: Int) -> Mention? {
    guard isSpreading else { return nil }
    let number = line.isText(Self.splitting, at: start) ? start + 1 : start
    guard let figure = figure(at: number), var amount = figure.amount,
      amount.figures != [.zero], !isForEach
    else { return nil }
    let first = figure.range.upperBound
    let mark = line.isText(Self.splitting, at: first) ? first + 1 : first
    let isSplit = number > start || mark > first
    guard line.isText(["over", "across"], at: mark) || isSplit && isAmong(mark),
      let end = severalDays(at: mark + 1)
    else { return nil }
    amount.isTotal = true
    return Mention(kind: .amount(amount), range: start..<end)
  }

  private static let splitting: WordSet = [
    "split", "spread", "divide", "divided", "distribute", "distributed", "share", "shared",
  ]

  static let spreading: WordSet = [
    "over", "across", "split", "spread", "divide", "divided", "distribute", "distributed", "share",
    "shared",
  ]

  private var isForEach: Bool {
    line.tokens.indices.contains { line.group(at: $0)?.group.senses.has(.each) ?? false }
  }

  private func isAmong(_ index: Int) -> Bool {
    line.isText(["among", "amongst", "between", "on", "by"], at: index)
  }

  /// Past "the three days", or where the days begin that the line names in another way.
  private func severalDays(at start: Int) -> Int? {
    if days(from: start) != nil { return start }
    let number = line.isText(["the", "these", "those", "my", "all"], at: start) ? start + 1 : start
    let isCount = line.isDigits(number) || line.word(number)?.number != nil
    guard isCount else { return nil }
    if line.isText(["days"], at: number + 1) { return number + 2 }
    return line.isText(["by"], at: start - 1) ? number + 1 : nil
  }

  // MARK: "I saw all the talks but the last one", "from the first slide to the last one"

  /// The last one of the talks that were spoken of, where no day was.
  func isOneOfThings(_ found: DayPhrases.Found, at start: Int) -> Bool {
    guard line.isText(["one"], at: found.end - 1), found.end > start + 1,
      line.word(found.end - 2)?.weekday == nil, !mentions.contains(where: { $0.target != nil })
    else { return false }
    if line.isText(["of"], at: found.end) {
      return line.isText(Self.things, at: past(["the", "my"], found.end + 1))
    }
    return mentions.contains { mention in
      mention.range.contains { line.isText(Self.things, at: $0) }
    }
  }

  private static let things: WordSet = [
    "talk", "talks", "lecture", "lectures", "session", "sessions", "slide", "slides", "workshop",
    "workshops", "keynote", "keynotes", "presentation", "presentations", "speaker", "speakers",
    "poster", "posters", "panel", "panels", "case", "cases", "block", "blocks", "module", "modules",
  ]

  /// From the first to the last of what an event has many of: all of the day.
  func throughout(at start: Int) -> Mention? {
    let first = past(["the"], past(["from"], start))
    guard line.isText(["first", "1st", "very"], at: first) else { return nil }
    let noun = past(["first"], first + 1)
    guard isThing(noun), line.isText(["to", "till", "until", "through", "thru"], at: noun + 1)
    else { return nil }
    let last = past(["very"], past(["the"], noun + 2))
    guard line.isText(["last", "final"], at: last) else { return nil }
    let isNamed = line.isText(["one", line.tokens[noun].text], at: last + 1) || isThing(last + 1)
    let end = isNamed ? last + 2 : last + 1
    let amount = Amount(kind: .maximum, isWeak: true)
    return Mention(
      kind: isFigured(after: end) ? .words(Senses(.filler)) : .amount(amount), range: start..<end)
  }

  /// Whether the line goes on to say what it comes to.
  private func isFigured(after end: Int) -> Bool {
    line.tokens.indices.dropFirst(end).contains { index in
      let senses = line.group(at: index)?.group.senses ?? []
      return line.isDigits(index) || senses.has(.maximum) || senses.has(.zero)
        || line.word(index)?.number.map { $0 != .article } ?? false
    }
  }

  private func past(_ words: [String], _ index: Int) -> Int {
    line.isText(words, at: index) ? index + 1 : index
  }

  /// A word for what is said or shown at an event.
  private func isThing(_ index: Int) -> Bool {
    guard line.token(index)?.kind == .word, !line.isText(["day", "days"], at: index) else {
      return false
    }
    let senses = line.group(at: index)?.group.senses ?? []
    return senses.has(.count) || senses.has(.label)
      || line.isText(["slide", "word", "minute"], at: index)
  }
}
