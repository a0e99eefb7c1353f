import CMECore

/// Days named by date.
struct Dates {
  let line: Line
  let calendar: EventCalendar

  func date(at start: Int) -> DayPhrases.Found? {
    iso(at: start) ?? monthFirst(at: start) ?? monthLast(at: start) ?? numeric(at: start)
      ?? ordinal(at: start) ?? plain(at: start)
  }

  // MARK: With a month's name

  /// "Oct 17", "October the 17th, 2026", "Oct 16-18", "October sixteenth".
  private func monthFirst(at start: Int) -> DayPhrases.Found? {
    guard let month = line.word(start)?.month else { return nil }
    var index = start + 1
    if line.isSymbol(".", at: index), line.isGlued(index) { index += 1 }
    if line.isText(["the", "-"], at: index) { index += 1 }
    guard let day = numbered(index) else { return nil }
    guard !isDecimal(day.end) else { return nil }
    return several(month: month, from: day.number, at: pastYear(day.end))
  }

  private func several(month: Int, from first: Int, at start: Int) -> DayPhrases.Found {
    var numbers = [first]
    var index = start
    while let last = numbers.last, let next = numbered(index + 1), next.number > last,
      calendar.has(month: month, number: next.number),
      line.isText(["-", "to", "and", "&", "through", "thru"], at: index)
    {
      let isRange = !line.isText(["and", "&"], at: index)
      numbers += isRange ? Array((last + 1)...next.number) : [next.number]
      index = next.end
    }
    return found(numbers.map { (month, $0) }, end: index)
  }

  private func found(_ dates: [(month: Int, number: Int)], end: Int) -> DayPhrases.Found {
    let days = dates.flatMap { date -> [Day] in
      if case .known(let days) = calendar.on(month: date.month, number: date.number) {
        days
      } else {
        []
      }
    }
    let target: DayTarget = days.count == dates.count ? .known(days) : .foreign
    return DayPhrases.Found(target: target, end: end)
  }

  /// "17 Oct", "17th of October", "the 17 Oktober".
  private func monthLast(at start: Int) -> DayPhrases.Found? {
    let first = line.isText(["the"], at: start) ? start + 1 : start
    guard let day = numbered(first) else { return nil }
    if let span = span(from: day, at: start) { return span }
    var index = day.end
    if line.isSymbol(".", at: index), line.isGlued(index) { index += 1 }
    if line.isText(["of", "-", "de"], at: index) { index += 1 }
    guard let month = line.word(index)?.month, !isModal(index),
      !isFollowedByDay(index, month, day.number)
    else { return nil }
    return found([(month, day.number)], end: pastYear(index + 1))
  }

  /// "16-18 October", "16th and 17th of October": both days of the event.
  private func span(from day: (number: Int, end: Int), at start: Int) -> DayPhrases.Found? {
    let isRange = line.isText(["-", "to", "through", "thru"], at: day.end)
    guard isRange || line.isText(["and", "&", "+"], at: day.end) else { return nil }
    let next = line.isText(["the"], at: day.end + 1) ? day.end + 2 : day.end + 1
    guard let last = numbered(next), last.number > day.number else { return nil }
    let end = line.isText(["of"], at: last.end) ? last.end + 1 : last.end
    guard let month = line.word(end)?.month, calendar.has(month: month, number: day.number) else {
      return nil
    }
    let numbers = isRange ? Array(day.number...last.number) : [day.number, last.number]
    return found(numbers.map { (month, $0) }, end: pastYear(end + 1))
  }

  /// "5 Oct 17" is 5 credits on a day of the event, not a day that it does not have.
  private func isFollowedByDay(_ index: Int, _ month: Int, _ number: Int) -> Bool {
    guard let next = line.digits(index + 1, atMost: 2) else { return false }
    return calendar.has(month: month, number: next) && !calendar.has(month: month, number: number)
  }

  /// "may" and "march" as verbs.
  private func isModal(_ index: Int) -> Bool {
    line.isText(["may", "mar"], at: index)
      && !calendar.days.contains { $0.month == line.word(index)?.month }
  }

  private func numbered(_ index: Int) -> (number: Int, end: Int)? {
    if let digits = line.digits(index, atMost: 2), (1...31).contains(digits) {
      return (digits, isOrdinalEnding(index + 1) ? index + 2 : index + 1)
    }
    if case .tens(let tens) = line.word(index)?.number, tens <= 30 {
      let next = line.isSymbol("-", at: index + 1) ? index + 2 : index + 1
      if let ordinal = line.word(next)?.ordinal, ordinal < 10 { return (tens + ordinal, next + 1) }
      return nil
    }
    return line.word(index)?.ordinal.map { ($0, index + 1) }
  }

  private func isOrdinalEnding(_ index: Int) -> Bool {
    line.isText(["st", "nd", "rd", "th"], at: index) && line.isGlued(index)
  }

  private func isDecimal(_ index: Int) -> Bool {
    line.isSymbol(".", at: index) && line.isGlued(index) && line.isGlued(index + 1)
      && line.isDigits(index + 1)
  }

  private func pastYear(_ index: Int) -> Int {
    let year = line.isText([",", ".", "-", "/", "of"], at: index) ? index + 1 : index
    guard let digits = line.digits(year, atMost: 4), (1_900...2_100).contains(digits) else {
      return index
    }
    return year + 1
  }

  // MARK: In figures

  /// "2026-10-17".
  private func iso(at start: Int) -> DayPhrases.Found? {
    guard let year = line.digits(start, atMost: 4), (1_900...2_100).contains(year),
      line.isText(["-", "/", "."], at: start + 1), let month = line.digits(start + 2, atMost: 2),
      line.isText(["-", "/", "."], at: start + 3), let day = line.digits(start + 4, atMost: 2),
      (1...12).contains(month)
    else { return nil }
    return found([(month, day)], end: start + 5)
  }

  /// "10/17", "10/17/2026", "10-17", "17.10.": with the event's days in hand.
  private func numeric(at start: Int) -> DayPhrases.Found? {
    guard let first = line.digits(start, atMost: 2), line.isText(["/", "-", "."], at: start + 1),
      line.isGlued(start + 1), line.isGlued(start + 2),
      let second = line.digits(start + 2, atMost: 2)
    else { return nil }
    let end = withYear(at: start + 3, mark: line.token(start + 1)?.text ?? "/")
    if calendar.has(month: first, number: second) { return found([(first, second)], end: end) }
    if calendar.has(month: second, number: first) { return found([(second, first)], end: end) }
    let isDate = end > start + 3 && (1...31).contains(second)
    let isSlashed =
      line.isSymbol("/", at: start + 1) && (1...12).contains(first) && (11...31).contains(second)
    return isDate || isSlashed ? DayPhrases.Found(target: .foreign, end: end) : nil
  }

  private func withYear(at index: Int, mark: String) -> Int {
    guard line.isSymbol(mark, at: index), line.isGlued(index), line.isDigits(index + 1),
      line.isGlued(index + 1)
    else {
      return line.isSymbol(".", at: index) && mark == "." ? index + 1 : index
    }
    return index + 2
  }

  /// "the 17th", "17th", "the seventeenth".
  private func ordinal(at start: Int) -> DayPhrases.Found? {
    let first = line.isText(["the"], at: start) ? start + 1 : start
    let isDigits = line.isDigits(first) && isOrdinalEnding(first + 1)
    guard let day = numbered(first), isDigits || day.number > 10, !line.isDigits(first) || isDigits
    else {
      return nil
    }
    if line.isText(["day", "floor", "time", "street", "st", "avenue"], at: day.end) { return nil }
    let target = calendar.on(number: day.number)
    if case .foreign = target, day.number <= max(calendar.days.count, 1) {
      return DayPhrases.Found(target: calendar.nth(day.number), end: day.end)
    }
    return DayPhrases.Found(target: target, end: day.end)
  }

  /// "on the 17", "17: 2": a number too large for a day's credits that is a day of the event.
  private func plain(at start: Int) -> DayPhrases.Found? {
    let first = line.isText(["the"], at: start) ? start + 1 : start
    guard let number = line.digits(first, atMost: 2), number > 12 || first > start,
      calendar.has(number: number), !isDecimal(first + 1),
      !line.isGlued(first + 1) || line.token(first + 1)?.kind == .symbol
    else { return nil }
    let isPointed = line.isText([":", "="], at: first + 1)
    let isLed = line.isText(["on", "for", "the", "date"], at: first - 1)
    guard isPointed || isLed,
      line.group(at: first + 1)?.group.senses.isDisjoint(
        with: Senses(.hours).union(Senses(.credits)).union(Senses(.minutes))) ?? true
    else {
      return nil
    }
    return DayPhrases.Found(target: calendar.on(number: number), end: first + 1)
  }
}
