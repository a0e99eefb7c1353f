import CMECore

extension LineParts {
  /// "from 2 to 3", "2 -> 3", "it says 2 but should be 3", "1.25, checked again, it's 2.25".
  mutating func dropReplaced() {
    for index in mentions.indices where isLive(index) {
      if isChangedTo(after: index) || isStatedBefore(index) && isContradicted(after: index)
        || isRestated(after: index)
      {
        drop(index)
      }
    }
  }

  private func isChangedTo(after index: Int) -> Bool {
    if symbol(at: index + 1) == ">" { return isLive(index + 2) }
    var next = index + 1
    while target(at: next) != nil || text(next) == "on" && target(at: next + 1) != nil {
      next += 1
    }
    if ["-", "="].contains(symbol(at: next) ?? ""), symbol(at: next + 1) == ">" {
      return isLive(next + 2)
    }
    let isTo = ["to", "into", "up to"].contains(text(next)) || isSwapped(index, for: next)
    return isTo && mentions[..<index].contains { $0.has(.change) }
      && amountRight(after: next) != nil
  }

  /// "swap the 4 on Thursday for a 3".
  private func isSwapped(_ index: Int, for next: Int) -> Bool {
    ["for", "with", "by"].contains(text(next))
      && (0..<index).contains { Self.swapping.contains(text($0)) }
  }

  private static let swapping: WordSet = ["swap", "replace", "exchange", "trade", "switch"]

  /// "1.25, hmm checked again, it's 2.25": said again of no other day.
  private func isRestated(after index: Int) -> Bool {
    guard let next = nextLive(after: index), next - index > 2, isSaid(before: next),
      ownDay(of: index, before: next) == nil, ownDay(of: next, before: mentions.count) == nil
    else { return false }
    let between = (index + 1)..<next
    return between.contains { symbol(at: $0) == "," || symbol(at: $0) == "." }
      && !between.contains { target(at: $0) != nil || has(.partOfDay, at: $0) }
  }

  private func isSaid(before index: Int) -> Bool {
    ["its", "it is", "it was", "thats"].contains(text(index - 1))
      && (symbol(at: index - 2) != nil || isLight(index - 2))
  }

  private func isStatedBefore(_ index: Int) -> Bool {
    var before = index - 1
    while isLight(before) || target(at: before) != nil, !has(.stated, at: before) { before -= 1 }
    return has(.stated, at: before)
  }

  private func isContradicted(after index: Int) -> Bool {
    guard let next = nextLive(after: index) else { return false }
    let between = (index + 1)..<next
    let isSaid = between.contains { here in
      isCorrection(here) || has(.but, at: here)
        || ["it was", "was", "its", "it is", "is"].contains(text(here))
    }
    return isSaid && otherDay(in: between, than: index) == false
  }

  private func nextLive(after index: Int) -> Int? {
    mentions.indices.dropFirst(index + 1).first { isLive($0) }
  }

  /// Whether a second day is named in between, so that the second amount is that day's.
  private func otherDay(in range: Range<Int>, than index: Int) -> Bool {
    let ownDay = target(at: index - 1) != nil || target(at: index - 2) != nil ? 0 : 1
    return range.count { target(at: $0) != nil } > ownDay
  }
}
