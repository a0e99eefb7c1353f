import CMECore

/// Days of the month without a month.
extension Dates {
  /// "the 17th", "17th", "the seventeenth".
  func ordinal(at start: Int) -> DayPhrases.Found? {
    let first = line.isText(["the"], at: start) ? start + 1 : start
    let isDigits = line.isDigits(first) && isOrdinalEnding(first + 1)
    guard let day = numbered(first), !line.isDigits(first) || isDigits,
      isDigits || day.number > 10 || weekday(before: start) != nil
        || isDay(day.number, led: first > start || isOn(start))
    else { return nil }
    if line.isText(["day", "floor", "time", "street", "st", "avenue"], at: day.end) { return nil }
    if isOfDays(day.end) || isCounted(day.end) { return nil }
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
    if line.isUnknown(index) {
      return Spelling.weekdays(like: line.tokens[index].text).isEmpty
    }
    guard let senses = line.group(at: index)?.group.senses else { return false }
    return senses.has(.label) || senses.has(.count)
  }

  /// "17th session", "my 17th convention", "the 2nd hour", "the 2nd half".
  private func isCounted(_ index: Int) -> Bool {
    guard line.token(index)?.kind == .word else { return false }
    let senses = line.group(at: index)?.group.senses ?? []
    return senses.has(.count) || line.isText(Self.occasions, at: index)
  }

  private static let occasions: WordSet = [
    "annual", "convention", "meeting", "conference", "congress", "event", "course", "edition",
    "anniversary", "birthday", "century", "grade", "hour", "minute", "half", "quarter",
  ]

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
