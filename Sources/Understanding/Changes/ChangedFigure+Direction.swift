import CMECore

/// Which figures of a line change another one, and in which direction.
extension ChangedFigure {
  func change(_ figure: (mention: Int, credits: Credits)) -> Change? {
    let range = mentions[figure.mention].range
    let taken = Credits(hundredths: -figure.credits.hundredths)
    if isMissed(range) {
      return Change(mention: figure.mention, credits: taken, isMissed: true)
    }
    guard let isMore = isMore(range) else { return nil }
    return Change(mention: figure.mention, credits: isMore ? figure.credits : taken)
  }

  /// Whether a figure is added, or taken away; nil where it is neither.
  private func isMore(_ range: Range<Int>) -> Bool? {
    if let than = range.first(where: { line.isText(["than"], at: $0) }) {
      return line.isText(["more", "longer"], at: than - 1)
    }
    if line.isText(["minus"], at: range.lowerBound) { return false }
    return isMoreAfter(range.upperBound) ?? isMoreBefore(range.lowerBound)
  }

  // MARK: "an hour less", "two too many", "an hour for lunch"

  private func isMoreAfter(_ end: Int) -> Bool? {
    if isBreak(end) { return false }
    if line.isText(["too"], at: end) {
      if line.isText(["many", "much", "high", "long"], at: end + 1) { return false }
      return line.isText(["few", "little", "low", "short"], at: end + 1) ? true : nil
    }
    let next = past(end)
    guard !line.isText(["or"], at: next + 1), !isThanOther(next + 1), !isFigure(past(next + 1))
    else { return nil }
    if line.isText(ChangeWords.lessAfter, at: next) { return false }
    if line.isText(ChangeWords.moreAfter, at: next) { return true }
    return line.isText(["on"], at: next) && line.isText(["top"], at: next + 1) ? true : nil
  }

  /// "less than 3"; "longer than that" is longer than what stands there.
  private func isThanOther(_ index: Int) -> Bool {
    line.isText(["than"], at: index)
      && !line.isText(["that", "this", "it", "before", "said", "i", "we", "what"], at: index + 1)
  }

  /// Whether "8 less 1" goes on with the figure that is taken away.
  private func isFigure(_ index: Int) -> Bool {
    mentions.contains { $0.range.lowerBound == index && !$0.figures.isEmpty }
  }

  /// "an hour for lunch", which is no lunch session.
  func isBreak(_ end: Int) -> Bool {
    guard line.isText(["for", "of"], at: end) else { return false }
    var noun = end + 1
    while line.isText(Self.beforeBreak, at: noun) { noun += 1 }
    return line.isText(ChangeWords.breaks, at: noun)
      && !(line.token(noun + 1).map { ChangeWords.sessions.contains($0) } ?? false)
  }

  private static let beforeBreak: WordSet = [
    "the", "a", "it", "which", "that", "them", "was", "were", "is", "for", "my", "our",
  ]

  // MARK: "minus an hour", "raise it by an hour", "take an hour off"

  private func isMoreBefore(_ start: Int) -> Bool? {
    let last = back(start - 1)
    if line.isText(["by"], at: last) { return isRaised(before: last) }
    if isTakenFrom(last) { return false }
    if let isMoved = isMovedUp(last) { return isMoved }
    if line.isText(ChangeWords.less, at: last) {
      return line.isText(["no", "or", "not", "nothing", "anything", "any"], at: last - 1)
        ? nil : false
    }
    if line.isText(["from"], at: last), line.isText(["apart", "aside"], at: last - 1) {
      return false
    }
    if line.isText(["but"], at: last), isAll(last - 1) { return false }
    if line.isText(ChangeWords.more, at: last) { return true }
    return isTakenFromAll(start) ? false : nil
  }

  /// "all of it except the keynote, which is 45 minutes".
  private func isTakenFromAll(_ start: Int) -> Bool {
    guard isOfAll || isOfOther,
      Durations(line: line).figure(at: start).map({ $0.unit != .none })
        ?? false
    else { return false }
    var last = start - 1
    while start - last < 7, line.token(last)?.kind == .word, !line.isText(["so", "put"], at: last) {
      if line.isText(["minus", "less", "without", "except", "excluding"], at: last) { return true }
      last -= 1
    }
    return false
  }

  private func isTakenFrom(_ last: Int) -> Bool {
    if line.isText(["off", "away", "out"], at: last) {
      return line.isText(ChangeWords.taking, at: last - 1)
    }
    return false
  }

  /// "Friday can go up an hour", where Friday has a figure.
  private func isMovedUp(_ last: Int) -> Bool? {
    guard line.isText(["up", "down"], at: last), day.flatMap(context.entered) != nil,
      line.tokens[..<last].contains(where: ChangeWords.moving.contains)
    else { return nil }
    return line.isText(["up"], at: last)
  }

  private func isRaised(before index: Int) -> Bool? {
    if line.tokens[..<index].contains(where: ChangeWords.lowering.contains) { return false }
    return line.tokens[..<index].contains(where: ChangeWords.raising.contains) ? true : nil
  }

  // MARK: "two hours late", "the 2 hours that I missed"

  private func isMissed(_ range: Range<Int>) -> Bool {
    let next = past(range.upperBound)
    if line.isText(ChangeWords.missedAfter, at: next) {
      return !line.isText(["morning", "afternoon", "evening", "session", "night"], at: next + 1)
    }
    return line.isText(["missed", "skipped", "lost"], at: back(range.lowerBound - 1))
  }

  // MARK: Words

  private func past(_ index: Int) -> Int {
    var next = index
    while line.isText(ChangeWords.light, at: next) { next += 1 }
    return next
  }

  private func back(_ index: Int) -> Int {
    var last = index
    while line.isText(ChangeWords.light, at: last) { last -= 1 }
    return last
  }

  func isAll(_ index: Int) -> Bool {
    line.isText(ChangeWords.all, at: index)
      || mentions.contains {
        $0.amount?.kind == .maximum && $0.range.upperBound == index + 1
      }
  }
}
