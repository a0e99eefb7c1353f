import CMECore

extension LineParts {
  /// "every day but Sunday 2", "everything except Saturday", "each day 2 except Sunday 0".
  mutating func setExceptions() {
    if has(.except, at: 0), let (excepted, end) = excepted(after: 0),
      nextNode(after: end - 1) != nil
    {
      return setLeading(excepted, end)
    }
    for index in mentions.indices.reversed() where isException(index) {
      guard let whole = whole(before: index), let (excepted, end) = excepted(after: index) else {
        continue
      }
      let figure =
        isFigured(whole) ? amountRight(after: symbol(at: end) == "," ? end : end - 1) : nil
      if target(at: whole) != nil {
        mentions[whole].kind = .days(.except(excepted))
        clear(index)
      } else {
        mentions[index].kind = .days(.except(excepted))
      }
      if figure == nil { for here in (index + 1)..<end { clear(here) } }
    }
  }

  /// "other than Friday nothing", "except for Friday, 2 each day".
  private mutating func setLeading(_ excepted: [Day], _ end: Int) {
    mentions[0].kind = .days(.except(excepted))
    for index in mentions.indices.dropFirst() {
      if index < end || target(at: index) == .word(.all) { clear(index) }
    }
  }

  private func isException(_ index: Int) -> Bool {
    if has(.except, at: index) { return true }
    guard text(index) == "but", target(at: index + 1) != nil, let whole = whole(before: index)
    else {
      return false
    }
    return whole == index - 1 || (whole..<index).contains { isFigure($0) }
  }

  /// The "every day", "everything" or "all" that an exception is made from, past its figure.
  private func whole(before index: Int) -> Int? {
    var last = index - 1
    while isFigure(last) || isLight(last) && !isAll(last) || symbol(at: last) == "," { last -= 1 }
    return isAll(last) ? last : nil
  }

  private func isAll(_ index: Int) -> Bool {
    switch target(at: index) {
    case .word(.all), .all: return true
    default: return text(index) == "all" || isAllOrNone(index)
    }
  }

  private func isAllOrNone(_ index: Int) -> Bool {
    if amount(at: index)?.kind == .maximum { return true }
    return amount(at: index)?.kind == .figure(.zero) && lastNode(before: index) == nil
  }

  /// "everything but the last talk", "all but an hour": less than all, and nobody says how much.
  func isRemainder(_ index: Int) -> Bool {
    (has(.except, at: index) || text(index) == "but")
      && (text(index - 1) == "all" || amount(at: index - 1)?.kind == .maximum)
      && target(at: index) == nil
  }

  private func isFigure(_ index: Int) -> Bool {
    isLive(index) && !isAllOrNone(index)
  }

  /// Whether the days that are no exception have their amount before the exception.
  private func isFigured(_ whole: Int) -> Bool {
    amount(at: whole) != nil || isLive(whole + 1) || isLive(whole - 1)
  }

  /// The days after "except", and the mention after them.
  private func excepted(after index: Int) -> ([Day], Int)? {
    var days: [Day] = []
    var end = index + 1
    while true {
      if text(end) == "for" || text(end) == "on" || has(.and, at: end) && !days.isEmpty { end += 1 }
      guard case .known(let more) = target(at: end) else { break }
      days += more
      end += 1
    }
    while end > index + 1, target(at: end - 1) == nil { end -= 1 }
    return days.isEmpty ? nil : (days, end)
  }
}
