import CMECore

extension LineParts {
  /// Takes back the amounts and days that a later word of the line corrects.
  mutating func applyCorrections() {
    dropNegated()
    dropReplaced()
    for index in mentions.indices where isCorrection(index) { correct(at: index) }
  }

  func isCorrection(_ index: Int) -> Bool {
    has(.correction, at: index) || has(.weakCorrection, at: index) || has(.no, at: index)
  }

  // MARK: "not 3, 2", "2 instead of 3", "2 was wrong"

  private mutating func dropNegated() {
    for index in mentions.indices {
      if has(.not, at: index) || has(.negation, at: index) || has(.insteadOf, at: index),
        let amount = amountRight(after: has(.stated, at: index + 1) ? index + 1 : index)
      {
        drop(amount)
      }
      if isForbidden(index), target(at: index + 1) != nil,
        let amount = amountRight(after: index + 1)
      {
        drop(amount)
      }
      if has(.not, at: index), target(at: index + 1) != nil,
        mentions.count(where: { $0.target != nil }) > 1
      {
        clear(index + 1)
      }
      if isCancelling(index) { cancel(after: index) }
      if has(.wrong, at: index), let amount = lastAmount(before: index) { drop(amount) }
    }
  }

  /// "don't put", "do not enter".
  private func isForbidden(_ index: Int) -> Bool {
    has(.not, at: index) && Self.forbidding.contains { text(index).hasPrefix($0) }
  }

  private static let forbidding = [
    "dont", "do not", "remove", "delete", "erase", "take out", "get rid",
  ]

  /// "cancel the 3", "stop putting 3", "forget Saturday".
  private func isCancelling(_ index: Int) -> Bool {
    !has(.correction, at: index)
      && line.isText(Self.cancelling, at: mentions[index].range.lowerBound)
  }

  private static let cancelling: WordSet = [
    "stop", "cancel", "scratch", "forget", "ignore", "disregard", "void", "strike",
  ]

  private mutating func cancel(after mark: Int) {
    var next = mark + 1
    while isLight(next) || text(next).hasSuffix("ing") { next += 1 }
    if isLive(next) { return drop(next) }
    guard let day = target(at: next) else { return }
    let said = mentions.indices.prefix(mark).last { index in
      isLive(index) && ownDay(of: index, before: mark).map { target(at: $0) == day } ?? false
    }
    if let said {
      if let own = ownDay(of: said, before: mark) { clear(own) }
      drop(said)
    }
  }

  /// The amount that "was wrong" is said of, in the same part of the sentence.
  private func lastAmount(before index: Int) -> Int? {
    var last = index - 1
    while last >= 0, index - last < 5 {
      if isLive(last) { return last }
      guard target(at: last) != nil || isLight(last) else { return nil }
      last -= 1
    }
    return nil
  }

  // MARK: "3, no sorry, 2.5"

  private mutating func correct(at mark: Int) {
    if nextNode(after: mark) == nil { return correctBefore(mark) }
    guard let next = nextNode(after: mark), let old = lastAnyAmount(before: mark), isLive(old)
    else {
      return
    }
    let oldDay = ownDay(of: old, before: mark)
    if isLive(next) {
      correct(old, oldDay, by: next, with: ownDay(of: next, before: mentions.count), mark)
    } else if let amount = nextNode(after: next), isLive(amount), isTight(next, amount) {
      correct(old, oldDay, by: amount, with: next, mark)
    } else if let oldDay, isTight(mark, next), isMeant(next, by: mark) {
      clear(oldDay)
    }
  }

  /// Whether a day after a mark is meant for the one before: "oh no, that was Saturday".
  private func isMeant(_ day: Int, by mark: Int) -> Bool {
    !has(.weakCorrection, at: mark) || day == mark + 1 || nextNode(after: day) == nil
  }

  /// "5 Saturday, Sunday I mean": what is said last counts.
  private mutating func correctBefore(_ mark: Int) {
    guard isSpoken(mark), let new = lastNode(before: mark), isTight(new, mark) else { return }
    let old = lastNode(before: new)
    if let old, isLive(new), isLive(old) {
      drop(old)
    } else if let old, target(at: new) != nil, target(at: old) != nil {
      clear(old)
    } else if Self.retracting.contains(text(mark)), symbol(at: mark + 1) != "?",
      isLive(new) || !has(.no, at: mark)
    {
      loosenFigure(isLive(new) ? new : old ?? new)
    }
  }

  /// "3 no wait": taken back, and nothing said for it.
  private static let retracting: WordSet = [
    "wait", "no wait", "wait no", "no", "nope", "no no", "hold on", "scratch that", "strike that",
  ]

  private mutating func correct(
    _ old: Int, _ oldDay: Int?, by new: Int, with newDay: Int?, _ mark: Int
  ) {
    guard let newDay else {
      if !startsNewDay(between: old, and: mark, ownDay: oldDay) { drop(old) }
      return
    }
    if let oldDay, target(at: oldDay) == target(at: newDay) {
      drop(old)
    } else if let said = earlierFigure(for: newDay, before: old) {
      drop(said)
    } else if isSpoken(mark) || isRepeated(old, new, mark), oldDay != nil,
      isAdjacent(old, oldDay, mark)
    {
      drop(old)
      if let oldDay { clear(oldDay) }
    } else if oldDay == nil, !has(.weakCorrection, at: mark) {
      drop(old)
    }
  }

  /// "Saturday 7, Sunday 4, wait, Saturday was only 6": the figure that the day had before.
  private func earlierFigure(for newDay: Int, before old: Int) -> Int? {
    guard let wanted = target(at: newDay),
      let day = mentions[..<old].lastIndex(where: { $0.target == wanted })
    else {
      return nil
    }
    let isDayFirst = nextNode(after: -1).map { target(at: $0) != nil } ?? false
    let figure = isDayFirst ? nextNode(after: day) : lastNode(before: day)
    return figure.flatMap { isLive($0) && $0 != old ? $0 : nil }
  }

  /// "Friday 5, rather Saturday 5": the same figure again, so that it is the day that is mended.
  private func isRepeated(_ old: Int, _ new: Int, _ mark: Int) -> Bool {
    has(.correction, at: mark) && amount(at: old)?.kind == amount(at: new)?.kind
  }

  /// Words that take the whole of what was just said back, not a figure of it.
  private func isSpoken(_ mark: Int) -> Bool {
    has(.no, at: mark)
      || [
        "wait", "no wait", "wait no", "no sorry", "sorry no", "i mean", "scratch that",
        "strike that",
        "sorry i mean", "sorry i meant", "oops i mean", "wait i mean", "i mean to say",
        "or rather", "rather", "my bad", "my mistake", "make that", "no make that",
        "no no", "i meant", "no i mean", "no i meant", "hold on", "correction",
      ].contains(text(mark))
  }

  private func isAdjacent(_ old: Int, _ oldDay: Int?, _ mark: Int) -> Bool {
    let last = max(old, oldDay ?? old)
    return ((last + 1)..<mark).allSatisfy {
      isLight($0) || symbol(at: $0) != nil || has(.and, at: $0) || isCorrection($0)
    }
  }

  private func lastAnyAmount(before index: Int) -> Int? {
    mentions[..<index].lastIndex { $0.amount != nil }
  }

  /// The day that an amount is said with, on either side and before a comma.
  func ownDay(of amount: Int, before end: Int) -> Int? {
    var next = amount + 1
    while next < end, isLight(next) { next += 1 }
    if next < end, target(at: next) != nil { return next }
    var last = amount - 1
    while isLight(last) || [":", "=", "-"].contains(symbol(at: last) ?? "") { last -= 1 }
    return target(at: last) != nil ? last : nil
  }

  private func startsNewDay(between old: Int, and mark: Int, ownDay: Int?) -> Bool {
    ((old + 1)..<mark).contains { target(at: $0) != nil && $0 != ownDay }
  }

  private func isTight(_ a: Int, _ b: Int) -> Bool {
    ((a + 1)..<b).allSatisfy { isLight($0) || [",", ":", "=", "-"].contains(symbol(at: $0) ?? "") }
  }
}
