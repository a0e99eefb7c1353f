import CMECore

/// Finds the amounts, days and known words of a line, from left to right, the longest first.
struct MentionFinder {
  let line: Line
  let calendar: EventCalendar
  private(set) var mentions: [Mention] = []
  /// The days that begin at each word, looked for once.
  private let daysFound: [DayPhrases.Found?]
  /// Whether a word stands in the line that a figure is set against another with, or spread.
  let isComparing, isSpreading: Bool

  init(line: Line, calendar: EventCalendar) {
    self.line = line
    self.calendar = calendar
    let phrases = DayPhrases(line: line, calendar: calendar)
    daysFound = line.tokens.indices.map(phrases.days)
    isComparing = line.has("than")
    isSpreading = line.tokens.contains(where: Self.spreading.contains)
  }

  func days(from index: Int) -> DayPhrases.Found? {
    daysFound.indices.contains(index) ? daysFound[index] : nil
  }

  /// The mentions of a line, which together cover it.
  static func mentions(of line: Line, calendar: EventCalendar) -> [Mention] {
    var finder = MentionFinder(line: line, calendar: calendar)
    var index = 0
    while index < line.count {
      let mention = finder.mention(at: index)
      finder.mentions.append(mention)
      index = max(mention.range.upperBound, index + 1)
    }
    return finder.mentions
  }

  private func mention(at index: Int) -> Mention {
    let group = line.group(at: index)
    let days = days(at: index)
    var candidates = candidates(at: index)
    if let days {
      candidates.removeAll { $0.isNumber || $0.amount?.kind == .vague([]) }
      candidates.insert(days, at: 0)
    }
    let longest = candidates.max { $0.range.upperBound < $1.range.upperBound }
    if let longest, longest.range.upperBound >= group?.end ?? 0 {
      return first(candidates, longest)
    }
    if let group {
      return words(group.group, index..<(isShareAhead(group) ? index + 1 : group.end))
    }
    return plain(at: index)
  }

  private func candidates(at index: Int) -> [Mention] {
    var candidates: [Mention] = []
    func add(_ mention: Mention?) { if let mention { candidates.append(mention) } }
    add(share(at: index))
    add(timeOfDay(at: index))
    add(compared(at: index))
    add(spread(at: index))
    add(headless(at: index))
    add(throughout(at: index))
    add(figure(at: index))
    add(absence(at: index))
    return candidates
  }

  /// "and a bit of Saturday": only "3 and a bit" is one group.
  private func isShareAhead(_ group: (group: WordTable.Group, end: Int)) -> Bool {
    group.group.senses.has(.hedgeAfter) && line.isText(["of"], at: group.end)
      && isDays(group.end + 1)
  }

  /// Days before figures where both are equally long.
  private func first(_ candidates: [Mention], _ longest: Mention) -> Mention {
    candidates.first { $0.range.upperBound == longest.range.upperBound } ?? longest
  }

  private func plain(at index: Int) -> Mention {
    let token = line.tokens[index]
    switch token.kind {
    case .symbol where token.text == "+" && isPartOfDay(index + 1):
      return Mention(kind: .words(Senses(.plus)), range: index..<(index + 1))
    case .symbol, .lineBreak: return Mention(kind: .symbol(token.text), range: index..<(index + 1))
    case .digits, .fraction: return Mention(kind: .number(nil), range: index..<numberEnd(index))
    default: return Mention(kind: .unknown, range: index..<(index + 1))
    }
  }

  /// The end of a run such as "312-555-0142" or "AB12C".
  func numberEnd(_ start: Int) -> Int {
    var end = start + 1
    while line.isGlued(end), let token = line.token(end),
      !token.isSymbol(",") || line.isDigits(end + 1)
    {
      end += 1
    }
    return end
  }

  private func days(at index: Int) -> Mention? {
    guard let found = days(from: index) else { return nil }
    if case .all(let count) = found.target, !calendar.isEmpty, count > calendar.days.count {
      return nil
    }
    if isOneOfThings(found, at: index) {
      return Mention(kind: .words(Senses(.filler)), range: index..<found.end)
    }
    let end = isNoun(found, at: index) ? found.end + 1 : found.end
    return Mention(kind: .days(found.target), range: index..<end, isMended: found.isMended)
  }

  /// "the Wednesday one": the "one" is the day, where no other day has a figure like it.
  private func isNoun(_ found: DayPhrases.Found, at start: Int) -> Bool {
    line.isText(["one"], at: found.end) && line.word(found.end - 1)?.weekday != nil
      && (line.isText(["the"], at: start) || line.isText(["the"], at: start - 1))
      && line.tokens.count { $0.word.weekday != nil } == 1
  }

  private func words(_ group: WordTable.Group, _ range: Range<Int>) -> Mention {
    if let amount = amount(group.senses, range) { return amount }
    return Mention(kind: .words(group.senses), range: range)
  }

  private func amount(_ senses: Senses, _ range: Range<Int>) -> Mention? {
    if senses.has(.zero) {
      guard !isOfOther(range.upperBound), !isPostcode(range.upperBound) else { return nil }
      return found(Amount(kind: .figure(.zero), isFirm: true), range)
    }
    if senses.has(.same) { return same(range) }
    if senses.has(.maximum) { return maximum(range) }
    if senses.has(.allDay), line.isText(Self.states, at: range.upperBound) { return nil }
    if senses.has(.allDay) { return found(Amount(kind: .maximum, isWeak: true), range) }
    if senses.has(.vague) { return found(Amount(kind: .vague([]), isWeak: true), range) }
    if senses.has(.unknown) { return found(Amount(kind: .unknown), range) }
    return nil
  }

  /// "everything is fine" is no amount.
  private static let states: WordSet = ["is", "was", "looks", "seems", "works", "went", "else"]

  private func found(_ amount: Amount, _ range: Range<Int>) -> Mention {
    Mention(kind: .amount(amount), range: range)
  }

  /// Whether a word follows that makes "nothing", "none" or "zero" one of something else than
  /// credits: "nothing works", "zero idea", "none of your business".
  func isOfOther(_ next: Int) -> Bool {
    if line.isText(["of"], at: next) {
      return !line.isText(["the", "it", "them", "those", "these", "that"], at: next + 1)
        && !isDays(next + 1)
    }
    guard let token = line.token(next), token.kind == .word, line.word(next)?.number == nil,
      days(from: next) == nil
    else { return false }
    return line.group(at: next) == nil
  }

  /// "zip 60601".
  private func isPostcode(_ next: Int) -> Bool {
    line.isText(["zip"], at: next - 1) && (line.token(next)?.text.utf8.count ?? 0) > 4
      && line.isDigits(next)
  }

  /// "all of" and "most of" a day.
  private func share(at start: Int) -> Mention? {
    let isAll = line.isText(["all", "whole", "entire"], at: start)
    let isWhole =
      mentions.last?.target != nil || mentions.isEmpty && line.isText(["all"], at: start)
    if isAll, isWhole, endsPart(start + 1) {
      return found(Amount(kind: .maximum, isFirm: true), start..<(start + 1))
    }
    let first = line.isText(["a", "just"], at: start) && !isAll ? start + 1 : start
    guard isAll || line.isText(Self.shares, at: first) else { return nil }
    var end = first + 1
    if line.isText(["of"], at: end) { end += 1 }
    if line.isText(["the"], at: end), !isDays(end) { end += 1 }
    guard isDays(end), !isDays(start) else { return nil }
    return found(Amount(kind: isAll ? .maximum : .vague([]), isWeak: true), start..<end)
  }

  private static let shares: WordSet = [
    "most", "half", "part", "some", "much", "bit", "little", "portion", "piece", "chunk",
  ]

  /// "Saturday all," at the end of its part of the sentence.
  private func endsPart(_ index: Int) -> Bool {
    line.token(index).map { $0.kind == .symbol || $0.kind == .lineBreak } ?? true
  }

  private func isDays(_ index: Int) -> Bool {
    days(from: index).map { found in
      if case .known = found.target { true } else { false }
    } ?? false
  }

  /// "max 8" and "the full 4.5" are the figure.
  private func maximum(_ range: Range<Int>) -> Mention {
    if let figure = figure(at: range.upperBound), figure.amount != nil,
      !line.isText(["minus", "-"], at: range.upperBound)
    {
      return Mention(kind: figure.kind, range: range.lowerBound..<figure.range.upperBound)
    }
    return found(Amount(kind: .maximum, isFirm: true), range)
  }

  /// "same as Friday" names the day it is like; "same on Friday" the day it is for.
  private func same(_ range: Range<Int>) -> Mention {
    if let figure = figure(at: range.upperBound), figure.amount != nil,
      !line.isText(["minus"], at: range.upperBound)
    {
      return Mention(kind: figure.kind, range: range.lowerBound..<figure.range.upperBound)
    }
    var end = range.upperBound
    if line.isText(["as"], at: end) {
      end += 1
      if line.isText(["on", "for", "with"], at: end) { end += 1 }
    } else if line.isText(["as", "like"], at: end - 1), line.isText(["on", "for"], at: end) {
      end += 1
    }
    let isLike =
      line.isText(["as", "like", "to", "from", "than"], at: end - 1)
      || line.isText(["as", "like"], at: end - 2) && line.isText(["on", "for"], at: end - 1)
    guard isLike, let days = days(from: end) else {
      return found(Amount(kind: .same(nil), isFirm: true), range)
    }
    return found(
      Amount(kind: .same(days.target), isFirm: true), range.lowerBound..<days.end)
  }
}
