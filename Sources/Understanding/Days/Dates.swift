import CMECore

/// Days named by date.
struct Dates {
  let line: Line
  let calendar: EventCalendar

  func date(at start: Int) -> DayPhrases.Found? {
    guard let token = line.token(start), token.kind == .digits || token.kind == .word else {
      return nil
    }
    let first = token.text == "the" ? start + 1 : start
    if line.isDigits(first) { return beginningWithNumber(at: start) }
    guard let word = line.word(first) else { return nil }
    if word.ordinal != nil || word.number != nil { return beginningWithNumber(at: start) }
    return monthFirst(at: start)
  }

  private func beginningWithNumber(at start: Int) -> DayPhrases.Found? {
    yearFirst(at: start) ?? monthLast(at: start) ?? ofRelativeMonth(at: start)
      ?? numeric(at: start) ?? ordinal(at: start) ?? plain(at: start)
  }

  /// A day of some month, and perhaps of some year.
  struct Date {
    var month, number: Int
    var year: Int?
  }

  func found(_ dates: [Date], end: Int) -> DayPhrases.Found {
    let days = dates.flatMap { date -> [Day] in
      let target = calendar.on(month: date.month, number: date.number, year: date.year)
      return if case .known(let days) = target { days } else { [] }
    }
    let target: DayTarget = days.count == dates.count ? .known(days) : .foreign
    return DayPhrases.Found(target: target, end: end)
  }

  // MARK: With a month's name

  /// The month that a word names, also where its spelling is off.
  func month(at index: Int) -> Int? {
    if let month = line.word(index)?.month { return month }
    guard line.token(index)?.kind == .word, line.isUnknown(index) else { return nil }
    return Spelling.month(like: line.tokens[index].text)
  }

  private func isNumber(_ index: Int) -> Bool {
    line.isDigits(index) || line.isText(["the"], at: index) || line.word(index)?.ordinal != nil
  }

  /// "Oct 17", "October the 17th, 2026", "Oct 16-18", "October sixteenth".
  private func monthFirst(at start: Int) -> DayPhrases.Found? {
    guard line.word(start)?.month != nil || isNumber(start + 1), let month = month(at: start) else {
      return nil
    }
    var index = start + 1
    if line.isSymbol(".", at: index), line.isGlued(index) { index += 1 }
    if line.isSymbol(",", at: index), line.isText(["the"], at: index + 1) { index += 1 }
    let isMarked = line.isText(["-", "/"], at: index)
    let isPacked = line.isSymbol(",", at: index) && line.isGlued(index + 1)
    if isMarked || isPacked || line.isText(["the"], at: index) { index += 1 }
    guard let day = numbered(index) ?? counted(index, in: month), !isDecimal(day.end),
      !isPacked || line.isSymbol(",", at: day.end)
    else {
      return nil
    }
    if let several = several(month: month, from: day.number, at: day.end) { return several }
    let (year, end) = pastYear(day.end, isMarked: isMarked)
    return found([Date(month: month, number: day.number, year: year)], end: end)
  }

  /// "Oct 16-18", "Oct 16 and 17", "October 16, 17 and 18".
  private func several(month: Int, from first: Int, at start: Int) -> DayPhrases.Found? {
    var numbers = [first]
    var index = start
    while let last = numbers.last, let next = numbered(index + 1), next.number > last,
      calendar.has(month: month, number: next.number), isJoined(index, next.number, next.end)
    {
      let isRange = line.isText(["-", "to", "through", "thru"], at: index)
      numbers += isRange ? Array((last + 1)...next.number) : [next.number]
      index = next.end
    }
    guard numbers.count > 1 else { return nil }
    let (year, end) = pastYear(index, isMarked: false)
    return found(numbers.map { Date(month: month, number: $0, year: year) }, end: end)
  }

  /// A comma joins only numbers that are too large for a day's credits.
  private func isJoined(_ index: Int, _ number: Int, _ end: Int) -> Bool {
    if line.isSymbol(",", at: index) { return number > 12 && !followsUnit(end) }
    return line.isText(["-", "to", "and", "&", "through", "thru", "/", "+"], at: index)
  }

  /// "17 Oct", "17th of October", "the 17 Oktober", "17/Oct/2026", "the 17th day of October".
  private func monthLast(at start: Int) -> DayPhrases.Found? {
    let first = line.isText(["the"], at: start) ? start + 1 : start
    guard let day = numbered(first) ?? counted(first, before: true) else { return nil }
    if let span = span(from: day, at: start) { return span }
    var index = day.end
    if line.isText(["day"], at: index), line.isText(["of"], at: index + 1) { index += 1 }
    if line.isSymbol(".", at: index), line.isGlued(index) { index += 1 }
    let isMarked = line.isText(["-", "/"], at: index)
    if isMarked || line.isText(["of", "de", "in"], at: index) { index += 1 }
    guard let month = month(at: index), !isModal(index),
      !isFollowedByDay(index, month, day.number)
    else { return nil }
    let (year, end) = pastYear(index + 1, isMarked: isMarked)
    return found([Date(month: month, number: day.number, year: year)], end: end)
  }

  /// "16-18 October", "16th and 17th of October": both days of the event.
  private func span(from day: (number: Int, end: Int), at start: Int) -> DayPhrases.Found? {
    let isRange = line.isText(["-", "to", "through", "thru"], at: day.end)
    guard isRange || line.isText(["and", "&", "+", "/"], at: day.end) else { return nil }
    let next = line.isText(["the"], at: day.end + 1) ? day.end + 2 : day.end + 1
    guard let last = numbered(next), last.number > day.number else { return nil }
    let index = line.isText(["of"], at: last.end) ? last.end + 1 : last.end
    guard let month = month(at: index), calendar.has(month: month, number: day.number) else {
      return nil
    }
    let numbers = isRange ? Array(day.number...last.number) : [day.number, last.number]
    let (year, end) = pastYear(index + 1, isMarked: false)
    return found(numbers.map { Date(month: month, number: $0, year: year) }, end: end)
  }

  /// "5 Oct 17" is 5 credits on a day of the event, not a day that it does not have.
  private func isFollowedByDay(_ index: Int, _ month: Int, _ number: Int) -> Bool {
    guard let next = line.digits(index + 1, atMost: 2) else { return false }
    return calendar.has(month: month, number: next) && !calendar.has(month: month, number: number)
  }

  /// "may" and "march" as verbs.
  private func isModal(_ index: Int) -> Bool {
    line.isText(["may", "mar"], at: index) && line.token(index + 1)?.kind == .word
      && !calendar.days.contains { $0.month == line.word(index)?.month }
  }

  /// "The 17th of this month", "20th of next month", "the 17th of the month".
  private func ofRelativeMonth(at start: Int) -> DayPhrases.Found? {
    let first = line.isText(["the"], at: start) ? start + 1 : start
    guard let day = numbered(first) else { return nil }
    let index = line.isText(["of"], at: day.end) ? day.end + 1 : day.end
    guard line.isText(["month"], at: index + 1), let step = Self.months[line.tokens[index]]
    else { return nil }
    guard let today = calendar.today, !line.isText(["the"], at: index) else {
      return DayPhrases.Found(target: calendar.on(number: day.number), end: index + 2)
    }
    let months = today.year * 12 + today.month - 1 + step
    let date = Date(month: months % 12 + 1, number: day.number, year: months / 12)
    return found([date], end: index + 2)
  }

  static let months: WordMap = [
    "this": 0, "current": 0, "the": 0, "last": -1, "previous": -1, "past": -1, "next": 1,
  ]
}
