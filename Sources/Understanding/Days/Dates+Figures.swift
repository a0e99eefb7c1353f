import CMECore

/// Dates in figures, and days of the month without a month.
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

  private static let marks: Set = ["-", "/", "."]

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
    guard end > start + 3 || !isFigure(at: start) else { return nil }
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

  // MARK: The day alone

  /// "the 17th", "17th", "the seventeenth".
  func ordinal(at start: Int) -> DayPhrases.Found? {
    let first = line.isText(["the"], at: start) ? start + 1 : start
    let isDigits = line.isDigits(first) && isOrdinalEnding(first + 1)
    guard let day = numbered(first), !line.isDigits(first) || isDigits,
      isDigits || day.number > 10 || weekday(before: start) != nil
        || isDay(day.number, led: first > start || isOn(start))
    else { return nil }
    if line.isText(["day", "floor", "time", "street", "st", "avenue"], at: day.end) { return nil }
    if isOfDays(day.end) { return nil }
    if let weekday = weekday(before: start) {
      return DayPhrases.Found(target: target(day.number, weekday), end: day.end)
    }
    let target = calendar.on(number: day.number)
    if case .foreign = target, day.number <= max(calendar.days.count, 1) {
      guard !isOfThing(day.end) else { return nil }
      return DayPhrases.Found(target: calendar.nth(day.number), end: day.end)
    }
    return DayPhrases.Found(target: target, end: day.end)
  }

  /// "3rd edition", "1st session".
  private func isOfThing(_ index: Int) -> Bool {
    guard line.token(index)?.kind == .word, line.word(index)?.weekday == nil else { return false }
    if line.ids[index] == WordTable.unknown {
      return Spelling.weekdays(like: line.tokens[index].text).isEmpty
    }
    guard let senses = line.group(at: index)?.group.senses else { return false }
    return senses.has(.label) || senses.has(.count)
  }

  private func isOn(_ index: Int) -> Bool { line.isText(["on", "for"], at: index - 1) }

  /// The weekday of "Saturday the third".
  private func weekday(before start: Int) -> Weekday? {
    guard line.isText(["the"], at: start) else { return nil }
    return line.word(line.isSymbol(",", at: start - 1) ? start - 2 : start - 1)?.weekday
  }

  /// "Saturday the third" is the date, or the third day where that is a Saturday.
  private func target(_ number: Int, _ weekday: Weekday) -> DayTarget {
    let day = calendar.days.first { $0.number == number && $0.weekday == weekday }
    if let day { return .known([day]) }
    if case .known(let days) = calendar.nth(number), days[0].weekday == weekday {
      return .known(days)
    }
    return .foreign
  }

  /// "The ninth" is a date where the event has no ninth day.
  private func isDay(_ number: Int, led isLed: Bool) -> Bool {
    isLed && number > calendar.days.count && calendar.has(number: number)
  }

  /// "2nd Friday", "3rd from last".
  private func isOfDays(_ index: Int) -> Bool {
    line.word(index)?.weekday != nil && line.isText(["of", "in"], at: index + 1)
      || line.isText(["to"], at: index) && line.isText(["last"], at: index + 1)
  }

  /// "on the 17", "17: 2", "Saturday 17": a number too large for a day's credits that is a day of
  /// the event.
  func plain(at start: Int) -> DayPhrases.Found? {
    let first = line.isText(["the"], at: start) ? start + 1 : start
    guard let number = line.digits(first, atMost: 2), number > 12 || first > start,
      calendar.has(number: number) || isForeign(number, from: start, to: first + 1),
      !isDecimal(first + 1), !isClock(first),
      !line.isGlued(first + 1) || line.token(first + 1)?.kind == .symbol
    else { return nil }
    let isPointed = line.isText([":", "="], at: first + 1)
    if let weekday = line.word(first + 1)?.weekday,
      calendar.days.contains(where: { $0.number == number && $0.weekday == weekday })
    {
      return DayPhrases.Found(target: calendar.on(number: number), end: first + 1)
    }
    let isLed =
      line.isText(["on", "for", "the", "date"], at: first - 1)
      || line.word(first - 1)?.weekday != nil
    guard isPointed || isLed, !followsUnit(first + 1) else { return nil }
    return DayPhrases.Found(target: calendar.on(number: number), end: first + 1)
  }

  /// "On the 21", where the event has no such day.
  private func isForeign(_ number: Int, from start: Int, to end: Int) -> Bool {
    (13...31).contains(number) && !calendar.isEmpty
      && (line.isText(["on"], at: start - 1) || line.isText(["the"], at: start))
      && line.token(end)?.kind != .word
  }

  /// "17:30".
  private func isClock(_ index: Int) -> Bool {
    line.isSymbol(":", at: index + 1) && line.isGlued(index + 1) && line.isGlued(index + 2)
      && line.isDigits(index + 2) && line.token(index + 2)?.text.utf8.count == 2
  }
}
