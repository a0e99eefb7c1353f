import CMECore

extension LineParts {
  /// Marks and words that stand where the figure of a day should, and are none.
  mutating func markUnclear() {
    markOpenDays()
    markLedDays()
    markHomophones()
    postponeZeros()
    markUnknownDays()
  }

  /// "it was 4 but I don't recall which day": the day is in doubt, not the figure.
  private mutating func markUnknownDays() {
    for index in mentions.indices where amount(at: index)?.kind == .unknown {
      let after = mentions[index].range.upperBound
      let isOfDay =
        line.isText(["which", "what"], at: after) && line.isText(["day", "date"], at: after + 1)
      let isUnnamed = !mentions.contains { $0.target != nil }
      if isOfDay, isUnnamed, lastNode(before: index) != nil {
        mentions[index].kind = .days(.word(.some))
      }
    }
  }

  private mutating func setUnclear(_ index: Int) {
    mentions[index].kind = .amount(Amount(kind: .vague([]), isFirm: true))
  }

  // MARK: "Friday 2, Saturday ?, Sunday 1", "sat:-"

  private mutating func markOpenDays() {
    guard mentions.contains(where: { $0.amount != nil }) else { return }
    for index in mentions.indices where target(at: index) != nil && isOwnPart(index) {
      var mark = index + 1
      while [":", "="].contains(symbol(at: mark) ?? "") { mark += 1 }
      let first = mark
      while isMark(mark) { mark += 1 }
      if mark > first, isPartEnd(mark) || target(at: mark) != nil && mark > first + 1 {
        setUnclear(first)
      } else if mark == first, first > index + 1, isPartEnd(mark), target(at: mark) == nil {
        setUnclear(first - 1)
      }
    }
  }

  /// "3 Friday, ? Saturday".
  private mutating func markLedDays() {
    guard mentions.contains(where: { $0.amount != nil }) else { return }
    for index in mentions.indices where isMark(index) && target(at: index + 1) != nil {
      let isFirst = index == 0 || [",", ";", "|", "/", "\n"].contains(symbol(at: index - 1) ?? "")
      if isFirst, isPartEnd(index + 2), symbol(at: index + 2) != "?" { setUnclear(index) }
    }
  }

  private func isMark(_ index: Int) -> Bool {
    ["?", "-", "_", "…"].contains(symbol(at: index) ?? "")
  }

  /// Whether a day opens its part of the line, so that no figure before it is its own.
  private func isOwnPart(_ day: Int) -> Bool {
    guard isLive(day - 1) || isLight(day - 1) else { return true }
    var last = day - 2
    while isLight(last) || ["=", "-"].contains(symbol(at: last) ?? "") { last -= 1 }
    return isLive(day - 1) && target(at: last) != nil
  }

  private func isPartEnd(_ index: Int) -> Bool {
    guard mentions.indices.contains(index) else { return true }
    if let symbol = symbol(at: index) {
      return [",", ";", ".", "|", "/", "\n", "?"].contains(symbol)
    }
    return target(at: index) != nil
      && (symbol(at: index - 1) == "?" || symbol(at: index - 2) == ":")
  }

  // MARK: "for for Saturday", "Friday to point five", "Saturday too"

  /// Words that a dictated "two" or "four" may have been.
  private mutating func markHomophones() {
    for index in mentions.indices where isHomophone(index) {
      if isBeforeLink(index) || isAfterDay(index) { setUnclear(index) }
      if isBeforePoint(index) { loosenFigure(index + 1) }
    }
  }

  private func isHomophone(_ index: Int) -> Bool {
    ["for", "and for", "to", "too", "also"].contains(text(index)) || isAsWell(index)
  }

  private func isBeforeLink(_ index: Int) -> Bool {
    ["for", "on"].contains(text(index + 1)) && target(at: index + 2) != nil
      && text(index) != "too"
  }

  /// "Friday two Saturday too", "Friday 3 and Saturday also": day and figure before it.
  private func isAfterDay(_ index: Int) -> Bool {
    var last = index - 2
    while has(.and, at: last) || symbol(at: last) == "," { last -= 1 }
    return target(at: index - 1) != nil && isLive(last) && target(at: last - 1) != nil
      && isPartEnd(isAsWell(index) ? index + 2 : index + 1)
  }

  private func isAsWell(_ index: Int) -> Bool { text(index) == "as" && text(index + 1) == "well" }

  private func isBeforePoint(_ index: Int) -> Bool {
    guard isLive(index + 1), target(at: index - 1) != nil,
      !mentions.contains(where: { $0.has(.change) })
    else { return false }
    return line.tokens[mentions[index + 1].range.lowerBound].text == "point"
  }

  mutating func loosenFigure(_ index: Int) {
    set(index, .vague(amount(at: index)?.figures ?? []))
  }

  // MARK: "nothing yet"

  private mutating func postponeZeros() {
    for index in mentions.indices where amount(at: index)?.figures == [.zero] {
      var next = index + 1
      while target(at: next) != nil || isLight(next) && !Self.postponing.contains(text(next)) {
        next += 1
      }
      if Self.postponing.contains(text(next)) { set(index, .unknown) }
    }
  }

  private static let postponing: WordSet = ["yet", "so far", "as yet", "for now", "at the moment"]
}
