import CMECore

/// Days named by how far they are from today or from another day.
struct RelativeDays {
  let line: Line
  let calendar: EventCalendar

  func days(at start: Int) -> DayPhrases.Found? {
    let isThe = line.isText(["the"], at: start)
    let first = isThe ? start + 1 : start
    guard let token = line.token(first), token.kind != .symbol, let word = line.word(first) else {
      return nil
    }
    if let weekday = word.weekday {
      return beforeLast(weekday, at: first + 1) ?? (isThe ? nil : weekdayOfWeek(at: start))
    }
    if Self.sides[token] != nil, let near = near(at: start) { return near }
    if word.ordinal != nil || token.kind == .digits, let nth = nthWeekday(at: start) { return nth }
    let isSpan = token.kind == .digits || word.number != nil
    return isSpan || line.isText(["in", "day", "week"], at: first) ? away(at: start) : nil
  }

  private func near(at start: Int) -> DayPhrases.Found? {
    nearWeekday(at: start) ?? nearWeekend(at: start) ?? nthWeekday(at: start)
  }

  // MARK: "last Friday", "Friday of last week"

  /// Which of the weekdays around today is meant.
  private enum Side { case last, this, next }

  private static let sides: WordMap<Side> = [
    "last": .last, "past": .last, "previous": .last, "prev": .last, "this": .this,
    "current": .this, "next": .next, "coming": .next, "upcoming": .next,
  ]

  private func side(at start: Int) -> (side: Side, end: Int)? {
    let first = line.isText(["the"], at: start) ? start + 1 : start
    guard let token = line.token(first), let side = Self.sides[token] else { return nil }
    if side == .this, let next = line.token(first + 1).flatMap({ Self.sides[$0] }) {
      return (next, first + 2)
    }
    return (side, first + 1)
  }

  private func nearWeekday(at start: Int) -> DayPhrases.Found? {
    guard let (side, end) = side(at: start), calendar.today != nil else { return nil }
    let isWeek = line.isText(["week", "weeks"], at: end)
    var index = isWeek ? end + 1 : end
    if isWeek, line.isText([",", "on"], at: index) { index += 1 }
    guard let weekday = line.word(index)?.weekday, !line.isText(["of"], at: index + 1),
      !line.isText(["in"], at: index + 1) || month(at: index + 2) == nil
    else { return nil }
    return DayPhrases.Found(target: target(weekday, side, isWeek: isWeek), end: index + 1)
  }

  private func weekdayOfWeek(at start: Int) -> DayPhrases.Found? {
    guard let weekday = line.word(start)?.weekday, calendar.today != nil else { return nil }
    let index = line.isText(["of"], at: start + 1) ? start + 2 : start + 1
    if line.isText(["last"], at: index), endsPart(index + 1), !line.isText(["of"], at: index - 1) {
      return DayPhrases.Found(target: target(weekday, .last, isWeek: false), end: index + 1)
    }
    guard let (side, end) = side(at: index), line.isText(["week"], at: end) else { return nil }
    return DayPhrases.Found(target: target(weekday, side, isWeek: true), end: end + 1)
  }

  /// "the Friday before last", "Friday after next".
  private func beforeLast(_ weekday: Weekday, at index: Int) -> DayPhrases.Found? {
    guard endsPart(index + 2), let today = calendar.today else { return nil }
    let ahead = (self.index(weekday) - self.index(today.weekday) + 6) % 7 + 1
    if line.isText(["after"], at: index), line.isText(["next"], at: index + 1) {
      return found(today.advanced(by: ahead + 7), end: index + 2)
    }
    guard line.isText(["before"], at: index), line.isText(["last"], at: index + 1) else {
      return nil
    }
    let past = ahead == 7 ? 7 : 7 - ahead
    return found(today.advanced(by: -past - 7), end: index + 2)
  }

  private func endsPart(_ index: Int) -> Bool { line.token(index).map { $0.kind != .word } ?? true }

  private func target(_ weekday: Weekday, _ side: Side, isWeek: Bool) -> DayTarget {
    guard let today = calendar.today else { return calendar.on(weekday) }
    let inWeek = today.advanced(by: index(weekday) - index(today.weekday))
    let before = inWeek < today ? inWeek : inWeek.advanced(by: -7)
    let after = inWeek > today ? inWeek : inWeek.advanced(by: 7)
    let days: [Day] =
      switch side {
      case .last: isWeek ? [inWeek.advanced(by: -7)] : [before, inWeek.advanced(by: -7)]
      case .this: isWeek ? [inWeek] : [inWeek, after, before]
      case .next: isWeek ? [inWeek.advanced(by: 7)] : [inWeek.advanced(by: 7), after]
      }
    return days.first(where: calendar.days.contains).map { .known([$0]) } ?? .foreign
  }

  func index(_ weekday: Weekday) -> Int { Weekday.allCases.firstIndex(of: weekday) ?? 0 }

  /// "last weekend", "next weekend".
  private func nearWeekend(at start: Int) -> DayPhrases.Found? {
    guard let (side, end) = side(at: start), let today = calendar.today,
      line.group(at: end)?.group.day == .weekend
    else { return nil }
    let near: ClosedRange =
      switch side {
      case .last: -8 ... -1
      case .this: -8...8
      case .next: 1...14
      }
    let days = calendar.days.filter {
      index($0.weekday) > 4 && near.contains($0.daysSince1970 - today.daysSince1970)
    }
    return DayPhrases.Found(target: days.isEmpty ? .foreign : .known(days), end: end + 1)
  }

  // MARK: "the second Friday of October"

  private func nthWeekday(at start: Int) -> DayPhrases.Found? {
    let first = line.isText(["the"], at: start) ? start + 1 : start
    guard let (position, index) = DayPhrases(line: line, calendar: calendar).ordinal(first),
      let weekday = line.word(index)?.weekday
    else { return nil }
    guard line.isText(["of", "in"], at: index + 1), let (month, end) = month(at: index + 2) else {
      return position > 0 ? ofEvent(position, weekday, end: index + 1) : nil
    }
    let days = calendar.days.filter { day in
      day.weekday == weekday && day.month == month
        && (position < 0
          ? day.advanced(by: 7).month != month : (day.number + 6) / 7 == position)
    }
    return DayPhrases.Found(target: days.isEmpty ? .foreign : .known(days), end: end)
  }

  /// "October", "this month", "next month".
  private func month(at index: Int) -> (month: Int, end: Int)? {
    if let month = line.word(index)?.month { return (month, index + 1) }
    guard line.isText(["month"], at: index + 1), let today = calendar.today,
      let step = Dates.months[line.tokens[index]]
    else { return nil }
    return ((today.month + 11 + step) % 12 + 1, index + 2)
  }

  private func ofEvent(_ position: Int, _ weekday: Weekday, end: Int) -> DayPhrases.Found? {
    let days = calendar.days.filter { $0.weekday == weekday }
    guard days.count > 1, position <= days.count else { return nil }
    return DayPhrases.Found(target: .known([days[position - 1]]), end: end)
  }
}
