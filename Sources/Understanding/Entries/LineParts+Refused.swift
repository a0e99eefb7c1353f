import CMECore

extension LineParts {
  private func isRefusal(_ index: Int) -> Bool { ["no", "neither"].contains(text(index)) }

  /// "I was on call so nothing", "I was sick, so 2": the reason gives way to the figure.
  mutating func dropReasons() {
    markWholeAbsences()
    dropSpentTime()
    for index in mentions.indices where amount(at: index)?.isAbsence ?? false {
      var next = index + 1
      while symbol(at: next) == "," { next += 1 }
      guard text(next) == "so" || text(next) == "hence" else { continue }
      if let figure = amountRight(after: next), amount(at: figure)?.isWeak == false { clear(index) }
    }
  }

  /// "had to run after half an hour so half a credit": what comes of the time told before.
  private mutating func dropSpentTime() {
    for index in mentions.indices where text(index) == "so" || text(index) == "hence" {
      guard let figure = amountRight(after: index), nextNode(after: figure) == nil,
        !mentions[..<index].contains(where: { $0.target != nil || $0.has(.partOfDay) })
      else { continue }
      for told in mentions.indices.prefix(index) where isLive(told) { drop(told) }
    }
  }

  /// "was sick all weekend": all of the days, not all of their credits.
  private mutating func markWholeAbsences() {
    for index in mentions.indices
    where has(.missed, at: index) && amount(at: index + 1)?.kind == .maximum
      && (target(at: index + 2) != nil || symbol(at: index + 2) == "."
        || index + 2 == mentions.count)
    {
      let first = mentions[index].range.lowerBound
      let isOfOthers = (first - 3..<first).contains { line.isText(["my", "our", "the"], at: $0) }
      if isOfOthers { return set(index + 1, .vague([])) }
      mentions[index].kind = .amount(Amount(kind: .figure(.zero), isAbsence: true))
      clear(index + 1)
    }
  }

  /// "no Saturday" is a zero for Saturday, where no figure follows.
  mutating func setRefusedDays() {
    for index in mentions.indices where isRefusal(index) && target(at: index + 1) != nil {
      let next = nextNode(after: index + 1)
      let isNextFar = next.map { target(at: $0) != nil || symbol(at: index + 2) == "," } ?? true
      if ["was", "is", "stays", "looks"].contains(text(index + 2)) { continue }
      let isFirst = index == 0 && next == nil && text(index) == "no"
      if isNextFar, !isFirst {
        mentions[index].kind = .amount(Amount(kind: .figure(.zero), isAbsence: true))
      }
    }
  }
}
