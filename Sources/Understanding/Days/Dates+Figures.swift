import CMECore

/// Dates in figures.
extension Dates {
  // MARK: With the year first

  /// "2026-10-17", "2026-Oct-17", "2026 10 17", "20261017".
  func yearFirst(at start: Int) -> DayPhrases.Found? {
    if let packed = packed(at: start) { return packed }
    guard let year = line.digits(start, atMost: 4), (1_900...2_100).contains(year) else {
      return nil
    }
    let isMarked = line.isText(Self.marks, at: start + 1)
    let next = isMarked ? start + 2 : start + 1
    guard let month = monthNumber(at: next) else { return nil }
    let after = line.isText(Self.marks, at: next + 1) == isMarked && isMarked ? next + 2 : next + 1
    guard let day = line.digits(after, atMost: 2), isMarked || isKnown(month, day, year) else {
      return nil
    }
    return found([Date(month: month, number: day, year: year)], end: after + 1)
  }

  private static let marks: WordSet = ["-", "/", "."]

  private func monthNumber(at index: Int) -> Int? {
    if let digits = line.digits(index, atMost: 2) {
      return (1...12).contains(digits) ? digits : nil
    }
    return line.word(index)?.month
  }

  private func isKnown(_ month: Int, _ number: Int, _ year: Int) -> Bool {
    calendar.days.contains { $0.year == year && $0.month == month && $0.number == number }
  }

  private func packed(at start: Int) -> DayPhrases.Found? {
    guard let token = line.token(start), token.kind == .digits, token.text.utf8.count == 8,
      let digits = line.digits(start), !line.isGlued(start + 1)
    else { return nil }
    let day = calendar.days.first {
      $0.year * 10_000 + $0.month * 100 + $0.number == digits
        || $0.month * 1_000_000 + $0.number * 10_000 + $0.year == digits
    }
    return day.map { DayPhrases.Found(target: .known([$0]), end: start + 1) }
  }

  // MARK: Month and day

  /// "10/17", "10/17/2026", "10-17", "17.10.", "10 17 2026": with the event's days in hand.
  func numeric(at start: Int) -> DayPhrases.Found? {
    if let spaced = spaced(at: start) { return spaced }
    guard let first = line.digits(start, atMost: 2), line.isText(["/", "-", "."], at: start + 1),
      line.isGlued(start + 1), line.isGlued(start + 2),
      let second = line.digits(start + 2, atMost: 2)
    else { return nil }
    var (year, end) = markedYear(at: start + 3, mark: line.tokens[start + 1].text)
    if year == nil, let full = line.digits(end + 1, atMost: 4), full > 1_900,
      line.isSymbol(",", at: end)
    {
      (year, end) = (full, end + 2)
    }
    guard year != nil || !isFigure(at: start) else { return nil }
    if let other = otherOrder(first, second, at: start) { return other }
    for (month, number) in [(first, second), (second, first)]
    where calendar.has(month: month, number: number) {
      if year == nil, let span = span(month, number, at: end) { return span }
      return found([Date(month: month, number: number, year: year)], end: end)
    }
    let isDate = end > start + 3 && (1...31).contains(second)
    let isSlashed =
      line.isSymbol("/", at: start + 1) && (1...12).contains(first) && (11...31).contains(second)
    return isDate || isSlashed ? DayPhrases.Found(target: .foreign, end: end) : nil
  }

  /// "26-10-17", and "16-18/10".
  private func otherOrder(_ first: Int, _ second: Int, at start: Int) -> DayPhrases.Found? {
    guard line.isSymbol("-", at: start + 1), line.isText(["-", "/"], at: start + 3),
      line.isGlued(start + 3), let third = line.digits(start + 4, atMost: 2)
    else { return nil }
    if isKnown(second, third, 2_000 + first) {
      return found([Date(month: second, number: third)], end: start + 5)
    }
    guard line.isSymbol("/", at: start + 3), first < second,
      calendar.has(month: third, number: first), calendar.has(month: third, number: second)
    else { return nil }
    return found((first...second).map { Date(month: third, number: $0) }, end: start + 5)
  }

  /// "10/17-18", where the last number is too large for a day's credits.
  private func span(_ month: Int, _ first: Int, at index: Int) -> DayPhrases.Found? {
    guard line.isSymbol("-", at: index), let last = line.digits(index + 1, atMost: 2), last > 12,
      last > first, calendar.has(month: month, number: last), !line.isText(["/"], at: index + 2)
    else { return nil }
    return found((first...last).map { Date(month: month, number: $0) }, end: index + 2)
  }

  /// "2.5" and "3/4 hour" are figures, whatever days the event has.
  private func isFigure(at start: Int) -> Bool {
    if line.isSymbol("/", at: start + 1) { return followsUnit(start + 3) }
    guard line.isSymbol(".", at: start + 1), let whole = line.digits(start), whole <= 12 else {
      return false
    }
    return line.isText(["0", "00", "25", "5", "50", "75"], at: start + 2)
  }

  private func markedYear(at index: Int, mark: String) -> (year: Int?, end: Int) {
    guard line.isSymbol(mark, at: index), line.isGlued(index), line.isGlued(index + 1),
      let token = line.token(index + 1), token.kind == .digits
    else {
      return (nil, line.isSymbol(".", at: index) && mark == "." ? index + 1 : index)
    }
    guard let digits = line.digits(index + 1, atMost: 4) else { return (nil, index + 2) }
    return (token.text.utf8.count == 2 ? 2_000 + digits : digits, index + 2)
  }

  /// "10 / 17" and "10 17 2026".
  private func spaced(at start: Int) -> DayPhrases.Found? {
    guard let first = line.digits(start, atMost: 2), !line.isGlued(start + 1) else { return nil }
    let isMarked = line.isSymbol("/", at: start + 1)
    guard let second = line.digits(isMarked ? start + 2 : start + 1, atMost: 2) else { return nil }
    let last = isMarked ? start + 3 : start + 2
    if isMarked, line.isSymbol("/", at: last), line.isDigits(last + 1) {
      return withYear(first, second, at: last + 1)
    }
    let year = line.digits(last, atMost: 4)
    guard isMarked && max(first, second) > 12 || year.map({ $0 > 1_900 }) ?? false else {
      return nil
    }
    for (month, number) in [(first, second), (second, first)]
    where calendar.has(month: month, number: number) {
      return found(
        [Date(month: month, number: number, year: isMarked ? nil : year)],
        end: isMarked ? last : last + 1)
    }
    return nil
  }

  /// "10 / 17 / 26".
  private func withYear(_ first: Int, _ second: Int, at index: Int) -> DayPhrases.Found? {
    guard let digits = line.digits(index, atMost: 4) else { return nil }
    let year = digits < 100 ? 2_000 + digits : digits
    for (month, number) in [(first, second), (second, first)] where isKnown(month, number, year) {
      return found([Date(month: month, number: number, year: year)], end: index + 1)
    }
    return nil
  }
}
