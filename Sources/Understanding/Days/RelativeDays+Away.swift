import CMECore

/// "Two days ago", "the day after Friday": days counted from today or from another day.
extension RelativeDays {
  func away(at start: Int) -> DayPhrases.Found? {
    let isIn = line.isText(["in"], at: start)
    guard let (count, end) = span(at: isIn ? start + 1 : start) else { return nil }
    if isIn { return ahead(count, end: end) }
    if line.isText(["ago", "back", "earlier"], at: end) {
      return past(count, at: end + 1)
    }
    if line.isText(["from"], at: end), line.isText(["now"], at: end + 1) {
      return ahead(count, end: end + 2)
    }
    if line.isText(["prior"], at: end), line.isText(["to"], at: end + 1) {
      return offset(-count, from: end + 2)
    }
    let isAfter = line.isText(["after", "from", "following"], at: end)
    guard isAfter || line.isText(["before", "preceding"], at: end) else { return nil }
    return offset(isAfter ? count : -count, from: end + 1)
  }

  /// So many days: "two days", "a couple of days", "a week", "the day".
  private func span(at start: Int) -> (days: Int, end: Int)? {
    if line.isText(["the", "a"], at: start) || line.isText(["day"], at: start) {
      let unit = line.isText(["day"], at: start) ? start : start + 1
      if line.isText(["day"], at: unit) { return (1, unit + 1) }
      if line.isText(["week"], at: unit) { return (7, unit + 1) }
    }
    guard let (value, end) = Numerals(line: line).number(at: start), value.isWhole,
      (1...60).contains(value.whole)
    else { return nil }
    if line.isText(["day", "days", "night", "nights"], at: end) { return (value.whole, end + 1) }
    return line.isText(["week", "weeks"], at: end) ? (7 * value.whole, end + 1) : nil
  }

  /// "A week ago", "a week ago yesterday".
  private func past(_ count: Int, at end: Int) -> DayPhrases.Found? {
    if case .today(let distance) = line.group(at: end)?.group.day, distance < 0 {
      return DayPhrases.Found(target: calendar.after(today: distance - count), end: end + 1)
    }
    return DayPhrases.Found(target: calendar.after(today: -count), end: end)
  }

  /// Time to come is a day only where the event has it: "5 credits in 3 days" names none.
  private func ahead(_ count: Int, end: Int) -> DayPhrases.Found? {
    guard case .known(let days) = calendar.after(today: count) else { return nil }
    return DayPhrases.Found(target: .known(days), end: end)
  }

  private func offset(_ count: Int, from start: Int) -> DayPhrases.Found? {
    let first =
      line.isText(["the"], at: start) && line.group(at: start)?.group.day == nil
        && DayPhrases(line: line, calendar: calendar).days(at: start) == nil ? start + 1 : start
    if case .today(let distance) = line.group(at: first)?.group.day, let today = calendar.today {
      let end = line.group(at: first)?.end ?? first + 1
      return found(today.advanced(by: distance + count), end: end)
    }
    if count % 7 == 0, let weekday = line.word(first)?.weekday, let today = calendar.today {
      let ahead = (index(weekday) - index(today.weekday) + 6) % 7 + 1
      return found(
        today.advanced(by: count > 0 ? ahead + count : ahead - 7 + count), end: first + 1)
    }
    guard let base = DayPhrases(line: line, calendar: calendar).days(at: first) else { return nil }
    if case .known(let days) = base.target, days.count == 1 {
      return found(days[0].advanced(by: count), end: base.end)
    }
    guard case .foreign = base.target, let weekday = line.word(first)?.weekday else { return nil }
    let days = Weekday.allCases
    let next = days[((index(weekday) + count) % 7 + 7) % 7]
    return DayPhrases.Found(target: calendar.on(next), end: base.end)
  }

  func found(_ day: Day, end: Int) -> DayPhrases.Found {
    DayPhrases.Found(target: calendar.days.contains(day) ? .known([day]) : .foreign, end: end)
  }
}
