import CMECore

/// What is said beside the figures of a line and may leave less of them, or give them to other days.
extension LineReading {
  /// "4 but only stayed for half of it", "6, left early": less than the figure may be meant.
  var isRestricted: Bool {
    guard let last = mentions.lastIndex(where: isGiven) else { return false }
    let tail = mentions[(last + 1)...]
    let isOfOthers =
      tail.contains { $0.target != nil } && mentions[..<last].contains { $0.target != nil }
    return !isOfOthers
      && line.tokens[mentions[last].range.upperBound...].contains { Self.restricting.contains($0) }
  }

  private func isGiven(_ mention: Mention) -> Bool {
    guard case .figure(let credits) = mention.amount?.kind else { return false }
    return credits != .zero
  }

  private static let restricting: WordSet = [
    "half", "halfway", "midway", "early", "late", "partly", "partially", "until", "till", "til",
    "part", "parts", "left", "leaving", "missed", "skipped", "portion", "most", "some", "quarter",
    "bit", "beginning", "unless", "provided", "assuming", "if",
  ]

  /// "Friday 5 sorry Saturday 5", "Friday 5, er, Saturday 5": the second may stand for the first.
  func isDayMended(_ entries: [Entry]) -> Bool {
    guard entries.count > 1 else { return false }
    return mentions.indices.contains { index in
      let isMark =
        mentions[index].has(.correction) || mentions[index].has(.weakCorrection)
        || mentions[index].has(.wrong)
      return (isMark || isHesitating(index, entries)) && isBetweenDays(index)
    }
  }

  private func isHesitating(_ index: Int, _ entries: [Entry]) -> Bool {
    Set(entries.map(\.credits)).count == 1
      && line.isText(["er", "erm", "um", "uh", "hmm", "hm"], at: mentions[index].range.lowerBound)
  }

  /// Whether a day stands before a mark, and another one opens what comes after it.
  private func isBetweenDays(_ mark: Int) -> Bool {
    let next = mentions.indices.dropFirst(mark + 1).first { mentions[$0].target != nil }
    guard let next, mentions[..<mark].contains(where: { $0.target != nil }),
      !mentions[..<mark].contains(where: { $0.target == mentions[next].target })
    else { return false }
    let figures = ((mark + 1)..<next).filter { !mentions[$0].figures.isEmpty }
    return figures.isEmpty || !mentions[next...].contains { !$0.figures.isEmpty }
  }

  /// "5 total" where one day is left to enter: of that day, or of all of them.
  var isTotalOfOneDay: Bool {
    context.days.count(where: \.isOpen) > 1
      && context.days.count { $0.isOpen && $0.entered == nil } < 2
      && mentions.contains { $0.has(.total) }
      && mentions.count { !$0.figures.isEmpty } == 1 && !mentions.contains { $0.target != nil }
  }
}
