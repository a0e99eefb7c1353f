import CMECore

extension LineParts {
  /// "Sunday I was already on the plane": a zero that is told and not named.
  mutating func setStories() {
    guard !mentions.contains(where: { $0.has(.question) || $0.has(.report) }),
      !mentions.indices.contains(where: { symbol(at: $0) == "?" })
    else { return }
    for part in parts.reversed() where isStory(part) { setStory(part) }
  }

  /// The parts of the line between signs and words that start another.
  private var parts: [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in 0...mentions.count where index == mentions.count || isSeparate(index) {
      if start < index { parts.append(start..<index) }
      start = index + 1
    }
    return parts
  }

  private func isSeparate(_ index: Int) -> Bool {
    let separators = [",", ";", ".", "!", "\n", "-"]
    return separators.contains(symbol(at: index) ?? "") || has(.but, at: index)
      || ["so", "and"].contains(text(index))
  }

  private func isStory(_ part: Range<Int>) -> Bool {
    guard away(part) != nil, !part.contains(where: { isAmount($0) || has(.partOfDay, at: $0) })
    else { return false }
    let tokens =
      mentions[part.lowerBound].range.lowerBound..<mentions[part.upperBound - 1].range.upperBound
    let isPartly = tokens.contains { StoryWords.partly.contains(line.tokens[$0].text) }
    guard !isPartly, !isOfOthers(tokens) else { return false }
    let figures = mentions.indices.filter { isFigured($0) }
    let isNamed = part.contains { target(at: $0) != nil }
    return figures.isEmpty
      || isNamed && figures.allSatisfy { hasOwnDay($0, outside: part) }
  }

  /// "my wife was in the hospital".
  private func isOfOthers(_ tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      AssertionWords.people.contains(line.tokens[token].text)
        || StoryWords.dependents.contains(line.tokens[token].text)
    }
  }

  private func hasOwnDay(_ figure: Int, outside part: Range<Int>) -> Bool {
    if ownDay(of: figure, before: mentions.count) != nil { return true }
    return symbol(at: figure - 1) == "," && target(at: figure - 2) != nil
      && !part.contains(figure - 2)
  }

  private func isAmount(_ index: Int) -> Bool {
    guard let amount = amount(at: index) else { return mentions[index].isNumber }
    return !amount.isWeak || !amount.figures.isEmpty
  }

  private func isFigured(_ index: Int) -> Bool {
    amount(at: index)?.figures.contains { $0 != .zero } ?? false
  }

  /// The tokens of the part that tell of being away.
  private func away(_ part: Range<Int>) -> Range<Int>? {
    let end = mentions[part.upperBound - 1].range.upperBound
    for start in mentions[part.lowerBound].range.lowerBound..<end {
      if let last = StoryWords.away.end(at: start, in: line) { return start..<min(last, end) }
    }
    return nil
  }

  /// Puts one absence in place of all that the part tells of it, its days left as they are.
  private mutating func setStory(_ part: Range<Int>) {
    guard let away = away(part),
      let index = part.first(where: { index in
        mentions[index].range.overlaps(away) && target(at: index) == nil
      })
    else { return }
    for other in part where other != index && target(at: other) == nil { clear(other) }
    let amount = Amount(
      kind: .figure(.zero), isWeak: true, isAbsence: true, isInferred: true)
    mentions[index].kind = .amount(amount)
  }
}
