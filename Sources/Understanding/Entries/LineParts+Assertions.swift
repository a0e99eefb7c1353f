extension LineParts {
  /// Asks about figures that are wished or expected, and leaves those of others alone.
  mutating func settleAssertions() {
    for index in mentions.indices where isOfProgramme(index) { clear(index) }
    let figures = mentions.indices.filter { isFigure($0) }
    guard !figures.isEmpty else { return }
    let assertions = assertions(of: figures)
    if !assertions.contains(.given) {
      isTold = assertions.allSatisfy { $0 == .told }
      return figures.forEach { loosenFigure($0) }
    }
    for (figure, assertion) in zip(figures, assertions) where assertion != .given {
      let isReplaced = zip(figures, assertions).contains { other, assertion in
        assertion == .given && other > figure
          && (ownDay(of: figure, before: other) == nil
            || ownDay(of: other, before: mentions.count) != nil)
      }
      if isSaidAgain(figure, figures, assertions) {
        clear(figure)
      } else {
        isReplaced ? leaveOut(figure) : loosenFigure(figure)
      }
    }
  }

  /// "it gives 6 for this day, write 6": what is told is then given.
  private func isSaidAgain(_ figure: Int, _ figures: [Int], _ assertions: [Assertion]) -> Bool {
    zip(figures, assertions).contains { other, assertion in
      assertion == .given && other > figure && amount(at: other)?.kind == amount(at: figure)?.kind
        && ownDay(of: other, before: mentions.count) == nil
    }
  }

  /// The 3 of "day 2 of 3".
  private func isOfProgramme(_ index: Int) -> Bool {
    guard isFigure(index), text(index - 1) == "of", target(at: index - 2) != nil else {
      return false
    }
    return line.isDigits(mentions[index - 2].range.upperBound - 1)
  }

  private func isFigure(_ index: Int) -> Bool {
    guard let amount = amount(at: index), !amount.isAbsence else { return false }
    return amount.kind == .maximum || !amount.figures.isEmpty
  }

  /// A figure that another one of the line stands for, with its day.
  private mutating func leaveOut(_ index: Int) {
    if let day = ownDay(of: index, before: mentions.count) { clear(day) }
    clear(index)
  }

  private func assertions(of figures: [Int]) -> [Assertion] {
    var assertions: [Assertion] = []
    for (place, index) in figures.enumerated() {
      let last = place > 0 ? assertions[place - 1] : .given
      assertions.append(assertion(of: index, after: last))
    }
    return assertions
  }

  private func assertion(of index: Int, after last: Assertion) -> Assertion {
    if isElsewhere(index) { return .told }
    let clause = clause(before: index)
    if clause.isEmpty, follows(index) { return last }
    let isDoubtful =
      isAfterthought(index) || isConditional(index) || isOfAside(index) || isTimed(index)
    return clause.assertion == .given && isDoubtful ? .wished : clause.assertion
  }

  // MARK: Words around a figure

  private static let starting: WordSet = ["so", "because", "since", "cause", "cuz", "coz", "bc"]

  private func isBoundary(_ index: Int) -> Bool {
    if let symbol = symbol(at: index) {
      return isEnd(index) || [",", ";", "|", "/", "-", ":", "="].contains(symbol)
    }
    return has(.but, at: index) || Self.starting.contains(text(index))
      || isFigure(index)
  }

  private func isEnd(_ index: Int) -> Bool {
    [".", "!", "?", "\n", ";"].contains(symbol(at: index) ?? "")
  }

  private func clause(before index: Int) -> Clause {
    var start = index
    while start > 0, !isBoundary(start - 1) { start -= 1 }
    let spoken = (start..<index).filter {
      symbol(at: $0) == nil && target(at: $0) == nil && !has(.request, at: $0)
        && !has(.partOfDay, at: $0)
    }
    let tokens = spoken.flatMap { index in mentions[index].range.map { (index, $0) } }
    return Clause(
      words: tokens.map { line.tokens[$0.1].text },
      unknown: Set(tokens.indices.filter { isUnknown(tokens[$0].0) }),
      isBare: amount(at: index)?.isFirm == false)
  }

  private func isUnknown(_ index: Int) -> Bool {
    if case .unknown = mentions[index].kind { true } else { false }
  }

  /// Whether another figure goes before in the same sentence, with nothing against it between.
  private func follows(_ index: Int) -> Bool {
    var last = index - 1
    while last >= 0, !isFigure(last) {
      if isEnd(last) || has(.but, at: last) || Self.starting.contains(text(last)) { return false }
      last -= 1
    }
    return last >= 0
  }

  private func sentence(of index: Int) -> ClosedRange<Int> {
    var first = index
    while first > 0, !isEnd(first - 1) { first -= 1 }
    var last = index
    while last + 1 < mentions.count, !isEnd(last + 1) { last += 1 }
    return first...last
  }

  private func isElsewhere(_ index: Int) -> Bool {
    let parts = sentence(of: index)
    let range =
      mentions[parts.lowerBound].range.lowerBound..<mentions[parts.upperBound].range.upperBound
    return range.contains { token in
      AssertionWords.elsewhere.end(at: token, in: line) != nil && !isOfOwnNotes(token)
    }
  }

  /// "according to my own notes".
  private func isOfOwnNotes(_ token: Int) -> Bool {
    line.isText(["according"], at: token) && line.isText(["my", "our"], at: token + 2)
      && line.isText(AssertionWords.notes, at: token + 3)
  }

  /// "2 hours of reading", "a 1 hour break".
  private func isOfAside(_ index: Int) -> Bool {
    let end = mentions[index].range.upperBound
    let noun = line.isText(["of"], at: end) ? end + 1 : end
    return line.isText(AssertionWords.asideWords, at: noun)
  }

  /// "the 10:30 session", "the 9 to 10 session", "everything until 3".
  private func isTimed(_ index: Int) -> Bool {
    if mentions[index].range.contains(where: { line.isSymbol(":", at: $0) }) {
      return has(.count, at: index + 1)
    }
    let isUntil = ["until", "till", "til", "before", "from", "after"].contains(text(index + 1))
    let isLimited = amount(at: index)?.kind == .maximum ? isUntil : text(index + 1) == "to"
    return isLimited
      && (mentions.indices.contains(index + 2) && mentions[index + 2].isNumber
        || text(index + 2) == "noon")
  }

  /// "if Friday is 3", not "if that is allowed".
  private func isConditional(_ index: Int) -> Bool {
    sentence(of: index).contains { here in
      text(here) == "if" && !Self.polite.contains { text(here + 1).hasPrefix($0) }
    }
  }

  private static let polite = ["that", "its", "it is", "possible", "allowed", "ok", "okay"]

  private func isAfterthought(_ index: Int) -> Bool {
    var start = mentions[index].range.upperBound
    while line.isText(["on", "for", ","], at: start) || isDay(start) { start += 1 }
    return AssertionWords.afterthoughts.end(at: start, in: line) != nil
  }

  private func isDay(_ token: Int) -> Bool {
    mentions.contains { $0.target != nil && $0.range.contains(token) }
  }
}
