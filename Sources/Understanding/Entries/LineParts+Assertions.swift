extension LineParts {
  /// Asks about figures that are wished or expected, and leaves those of others alone.
  mutating func settleAssertions() {
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
      isReplaced ? leaveOut(figure) : loosenFigure(figure)
    }
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
    let clause = Clause(words: words(before: index))
    if clause.isEmpty, follows(index) { return last }
    if clause.assertion == .given, isAfterthought(index) { return .wished }
    return clause.assertion
  }

  // MARK: Words around a figure

  private static let starting: Set = ["so", "because", "since", "cause", "cuz", "coz", "bc"]

  private func isBoundary(_ index: Int) -> Bool {
    if let symbol = symbol(at: index) { return [",", ";", "|", "/"].contains(symbol) }
    return isEnd(index) || has(.but, at: index) || Self.starting.contains(text(index))
      || isFigure(index)
  }

  private func isEnd(_ index: Int) -> Bool {
    [".", "!", "?", "\n", ";"].contains(symbol(at: index) ?? "")
  }

  private func words(before index: Int) -> [String] {
    var start = index
    while start > 0, !isBoundary(start - 1) { start -= 1 }
    return (start..<index)
      .filter { symbol(at: $0) == nil && target(at: $0) == nil && !has(.request, at: $0) }
      .flatMap { line.tokens[mentions[$0].range].map(\.text) }
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

  private func isElsewhere(_ index: Int) -> Bool {
    var first = index
    while first > 0, !isEnd(first - 1) { first -= 1 }
    var last = index
    while last + 1 < mentions.count, !isEnd(last + 1) { last += 1 }
    let range = mentions[first].range.lowerBound..<mentions[last].range.upperBound
    return AssertionWords.elsewhere.contains { stands($0, in: range) }
  }

  private func isAfterthought(_ index: Int) -> Bool {
    var start = mentions[index].range.upperBound
    while line.isText(["on", "for", ","], at: start) || isDay(start) { start += 1 }
    return AssertionWords.afterthoughts.contains { stands($0, in: start..<(start + $0.count)) }
  }

  private func isDay(_ token: Int) -> Bool {
    mentions.contains { $0.target != nil && $0.range.contains(token) }
  }

  private func stands(_ words: [String], in range: Range<Int>) -> Bool {
    let texts = line.tokens[range.clamped(to: line.tokens.indices)].map(\.text)
    guard texts.count >= words.count else { return false }
    return (0...(texts.count - words.count)).contains { start in
      Array(texts[start..<(start + words.count)]) == words
    }
  }
}
