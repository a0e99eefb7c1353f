import CMECore

extension LineParts {
  /// "3 times 1.5", "I had 3 but lost 1", "4 hours minus lunch": sums that nobody worked out.
  mutating func markCalculated() {
    markMissed()
    markItems()
    for index in mentions.indices where isOperator(index) {
      let left = operand(index, step: -1)
      let right = operand(index, step: 1)
      if let left { unsettle(left) }
      if let right { left == nil && isOnlyAmount(right) ? unsettle(right) : drop(right) }
    }
    for index in mentions.indices where isTakenOff(index) {
      if isLive(index - 1) {
        unsettle(index - 1)
        drop(index)
      } else {
        unsettle(index)
      }
    }
  }

  /// "4 talks of 45 minutes", "5 sessions at 0.75 each": so much for each of several things.
  private mutating func markItems() {
    for index in mentions.indices.dropFirst(2) where isLive(index) {
      guard ["of", "at", "a"].contains(text(index - 1)) else { continue }
      var item = index - 2
      while target(at: item) != nil || isLight(item) && !has(.count, at: item) && item > 0 {
        item -= 1
      }
      if has(.count, at: item), item > 0, mentions[item - 1].isNumber { unsettle(index) }
    }
    for index in mentions.indices where isLive(index) {
      if isPerItem(after: index) || isEachItem(index) || isMoved(index) { unsettle(index) }
    }
  }

  /// "3 per session".
  private func isPerItem(after index: Int) -> Bool {
    ["per", "each", "every", "a", "/"].contains(text(index + 1)) && has(.count, at: index + 2)
      && !text(index + 2).hasPrefix("day")
  }

  /// "2 workshops, 1.5 each", "four talks, each 30 minutes".
  private func isEachItem(_ index: Int) -> Bool {
    (has(.each, at: index - 1) || has(.each, at: index + 1)) && areItemsCounted
  }

  /// Whether things of the programme are counted, and no days named.
  var areItemsCounted: Bool {
    !mentions.contains { $0.target != nil }
      && mentions.indices.dropFirst().contains { index in
        has(.count, at: index) && !text(index).hasPrefix("day")
          && (mentions[index - 1].isNumber || isLedByEach(index))
      }
  }

  /// "each for the workshops".
  private func isLedByEach(_ item: Int) -> Bool {
    var mark = item - 1
    while isLight(mark), !has(.each, at: mark) { mark -= 1 }
    return mark < item - 1 && has(.each, at: mark)
  }

  /// "move the 3 to Saturday": from where has to be asked.
  private func isMoved(_ index: Int) -> Bool {
    let mark = text(index - 1) == "the" || text(index - 1) == "my" ? index - 2 : index - 1
    return ["move", "moved", "shift", "transfer"].contains(text(mark))
  }

  /// "missed 2 on Friday": so much is lacking of what was there.
  private mutating func markMissed() {
    for index in mentions.indices where isAmount(index) && isLive(index + 1) {
      guard ["missed", "skipped", "missd"].contains(text(index)) else {
        continue
      }
      clear(index)
      unsettle(index + 1)
    }
  }

  private mutating func unsettle(_ index: Int) {
    guard let amount = amount(at: index) else { return }
    set(index, .vague(amount.figures))
  }

  private func isOnlyAmount(_ index: Int) -> Bool {
    !mentions.indices.contains { $0 != index && isLive($0) }
  }

  private func isOperator(_ index: Int) -> Bool {
    if has(.arithmetic, at: index) { return !isAmount(index) }
    if isRemainder(index) || text(index) == "off" && isLive(index - 1) { return true }
    return ["x", "*", "×"].contains(text(index)) && isLive(index - 1) && isLive(index + 1)
  }

  private func isAmount(_ index: Int) -> Bool { amount(at: index) != nil }

  private func operand(_ mark: Int, step: Int) -> Int? {
    var next = mark + step
    while isLight(next) || has(.but, at: next) || has(.and, at: next)
      || step < 0 && target(at: next) != nil
    {
      next += step
    }
    return isLive(next) && amount(at: next)?.isAbsence == false ? next : nil
  }

  /// "minus 1 hour" after something it is taken from.
  private func isTakenOff(_ index: Int) -> Bool {
    guard isLive(index), line.tokens[mentions[index].range.lowerBound].text == "minus" else {
      return false
    }
    return isLive(index - 1) || ["all", "everything"].contains(text(index - 1))
  }
}
