import CMECore

extension LineParts {
  /// Adds up the pieces of one day: "2h15 in the morning, then 3 hours".
  mutating func addUp() {
    dropWholes()
    setTotals()
    var index = 0
    while index < mentions.count {
      if let other = piece(after: index), let sum = sum(index, other) {
        set(index, .figure(sum))
        for between in (index + 1)...other { clear(between) }
      } else {
        index += 1
      }
    }
    markAdded()
  }

  /// "another 2", "half a credit more", "add an hour to Friday".
  private mutating func markAdded() {
    for index in mentions.indices where isLive(index) {
      guard var amount = amount(at: index) else { continue }
      let isMore = has(.plus, at: index - 1) || has(.plus, at: index + 1)
      amount.isAdded = isMore || text(index - 1) == "add" && text(index + 1) == "to"
      mentions[index].kind = .amount(amount)
    }
  }

  /// "the same" after another amount of the line is that amount.
  mutating func repeatAmounts() {
    var last: Amount.Kind?
    for index in mentions.indices where isLive(index) {
      guard let amount = amount(at: index) else { continue }
      if amount.kind == .same(nil), let last { set(index, last) }
      last = amount.kind == .same(nil) ? last : amount.kind
    }
  }

  private func sum(_ a: Int, _ b: Int) -> Credits? {
    guard case .figure(let a) = amount(at: a)?.kind, case .figure(let b) = amount(at: b)?.kind
    else {
      return nil
    }
    return a + b
  }

  /// The next piece of the same day, where the words say that it is one.
  private func piece(after index: Int) -> Int? {
    guard isLive(index), !isWeak(index), let next = nextNode(after: index), isLive(next),
      !isWeak(next)
    else { return nil }
    let isJoined = ((index + 1)..<next).contains { here in
      has(.plus, at: here) || has(.partOfDay, at: here) || symbol(at: here) == "+"
    }
    return isJoined && !isOfOtherDay(next, than: index) ? next : nil
  }

  /// "Friday 3, and also 2 for Sunday".
  private func isOfOtherDay(_ next: Int, than index: Int) -> Bool {
    guard let other = ownDay(of: next, before: mentions.count) else { return false }
    if let own = ownDay(of: index, before: next) { return target(at: own) != target(at: other) }
    return other > next && ((index + 1)..<next).contains { text($0).hasSuffix("also") }
  }

  private func isWeak(_ index: Int) -> Bool { amount(at: index)?.isWeak ?? false }

  /// A total said after its pieces stands for them; after figures with days it is only a check.
  private mutating func setTotals() {
    for index in mentions.indices where has(.total, at: index) {
      guard let total = sharedFigure(before: index) ?? nearAmount(index) ?? onlyAmount else {
        continue
      }
      let earlier = mentions.indices.prefix(total).filter { isLive($0) }
      guard !earlier.isEmpty else {
        markTotal(total, by: index)
        continue
      }
      if mentions[..<index].contains(where: { $0.target != nil }), earlier.count > 1 {
        drop(total)
      } else {
        earlier.forEach { drop($0) }
      }
    }
    if isShared || isForTheEvent, let onlyAmount, isFigure(onlyAmount) { setTotal(onlyAmount) }
  }

  private func isFigure(_ index: Int) -> Bool {
    amount(at: index)?.figures.contains { $0 != .zero } ?? false
  }

  /// "Friday + Saturday = 5", "5 between Friday and Saturday".
  private var isShared: Bool {
    mentions.indices.contains { index in
      (symbol(at: index) == "+" || text(index) == "plus") && target(at: index - 1) != nil
        && target(at: index + 1) != nil
        || has(.between, at: index) && target(at: index + 1) != nil
    }
  }

  /// "8 for everything together": all of the event, not of the day.
  private mutating func sharedFigure(before mark: Int) -> Int? {
    guard isLive(mark - 1), amount(at: mark - 1)?.kind == .maximum, text(mark - 2) == "for",
      isLive(mark - 3), isFigure(mark - 3)
    else { return nil }
    clear(mark - 1)
    return mark - 3
  }

  private var onlyAmount: Int? {
    let live = mentions.indices.filter { isLive($0) }
    return live.count == 1 ? live[0] : nil
  }

  private mutating func markTotal(_ total: Int, by mark: Int) {
    if Self.sums.contains(text(mark)), !isInMinutes(total) { setTotal(total) }
  }

  /// "105 minutes altogether": nobody counts several days in minutes.
  private func isInMinutes(_ index: Int) -> Bool {
    mentions[index].range.contains { line.group(at: $0)?.group.senses.has(.minutes) ?? false }
  }

  private mutating func setTotal(_ index: Int) {
    guard var amount = amount(at: index) else { return }
    amount.isTotal = true
    mentions[index].kind = .amount(amount)
  }

  private static let sums: WordSet = [
    "total", "in total", "altogether", "all together", "overall", "combined", "all told", "in all",
    "together",
    "in sum", "all up", "added up", "added together", "summed up", "taken together",
  ]

  private func nearAmount(_ mark: Int) -> Int? {
    if let right = amountRight(after: mark) { return right }
    var last = mark - 1
    while isLight(last) { last -= 1 }
    return isLive(last) ? last : nil
  }
}
