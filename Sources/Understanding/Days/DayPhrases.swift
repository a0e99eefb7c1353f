import CMECore

/// Days named by weekday, order or word.
struct DayPhrases {
  let line: Line
  let calendar: EventCalendar

  /// Days found, the token after them, and whether a typing error was mended.
  struct Found {
    var target: DayTarget
    var end: Int
    var isMended = false
  }

  /// The days that the tokens from here name.
  func days(at start: Int) -> Found? {
    guard start < line.count else { return nil }
    if let dated = Dates(line: line, calendar: calendar).date(at: start) { return dated }
    if let near = RelativeDays(line: line, calendar: calendar).days(at: start) { return near }
    return weekday(at: start) ?? numbered(at: start) ?? counted(at: start) ?? ordered(at: start)
      ?? worded(at: start) ?? Holidays(line: line, calendar: calendar).day(at: start)
      ?? misspelt(at: start)
  }

  // MARK: Weekdays

  private func weekday(at index: Int) -> Found? {
    guard let weekday = line.word(index)?.weekday, !isName(index), !isVerb(index) else {
      return nil
    }
    let end =
      line.isSymbol(".", at: index + 1) && line.isGlued(index + 1)
        && !(line.isDigits(index + 2) && line.isGlued(index + 2))
      ? index + 2 : index + 1
    return Found(target: calendar.on(weekday), end: end)
  }

  private func misspelt(at index: Int) -> Found? {
    guard line.isUnknown(index), line.tokens[index].kind == .word else { return nil }
    let weekdays = Spelling.weekdays(like: line.tokens[index].text)
    guard !weekdays.isEmpty, !isName(index) else { return nil }
    let days = calendar.days.filter { weekdays.contains($0.weekday) }
    guard !days.isEmpty || calendar.isEmpty else { return nil }
    let target: DayTarget = days.count == 1 ? .known(days) : days.isEmpty ? .foreign : .oneOf(days)
    return Found(target: target, end: index + 1, isMended: true)
  }

  /// Whether a title stands before: "Doctor Friday".
  private func isName(_ index: Int) -> Bool {
    let before = line.isSymbol(".", at: index - 1) ? index - 2 : index - 1
    return line.isText(
      ["dr", "doctor", "mr", "mrs", "ms", "miss", "prof", "professor"], at: before)
  }

  /// "I sat through it", "the sun".
  private func isVerb(_ index: Int) -> Bool {
    if line.isText(["sat"], at: index) {
      let follows = ["through", "thru", "in", "down", "out", "there", "with", "next", "beside"]
      let subjects = ["i", "he", "she", "we", "they", "you", "just", "only", "ive", "who"]
      return line.isText(follows, at: index + 1) && !line.isDigits(index + 2)
        || line.isText(subjects, at: index - 1)
          && line.isText(["on", "for", "at", "all", "until", "till", "from", "and"], at: index + 1)
    }
    return line.isText(["sun"], at: index) && line.isText(["the"], at: index - 1)
      || line.isText(["mo", "tu", "fr", "thr"], at: index) && !isBesideFigure(index)
  }

  private func isBesideFigure(_ index: Int) -> Bool {
    let next = line.isSymbol(":", at: index + 1) ? index + 2 : index + 1
    return line.isDigits(next) || line.isDigits(index - 1)
  }

  // MARK: Words

  private func worded(at start: Int) -> Found? {
    if let step = stepped(at: start) { return step }
    guard let (group, end) = line.group(at: start), let word = group.day else { return nil }
    switch word {
    case .today(let distance): return Found(target: calendar.after(today: distance), end: end)
    case .first: return Found(target: calendar.nth(1), end: end)
    case .last: return Found(target: nth(-1), end: end)
    case .middle: return Found(target: middle, end: end)
    case .weekend:
      let days = calendar.days.filter { [.saturday, .sunday].contains($0.weekday) }
      return Found(target: days.isEmpty ? .foreign : .known(days), end: end)
    default: return Found(target: .word(word), end: end)
    }
  }

  private var middle: DayTarget {
    calendar.days.count % 2 == 1 ? calendar.nth(calendar.days.count / 2 + 1) : .foreign
  }

  /// "the next day", "the day after", "the day before".
  private func stepped(at start: Int) -> Found? {
    let first = line.isText(["the"], at: start) ? start + 1 : start
    if line.isText(["day"], at: first), !line.isText(["that", "this"], at: first - 1) {
      if line.isText(["after"], at: first + 1) { return Found(target: .step(1), end: first + 2) }
      if line.isText(["before"], at: first + 1), !line.isText(["yesterday"], at: first + 2) {
        return Found(target: .step(-1), end: first + 2)
      }
    }
    guard line.isText(["day"], at: first + 1) else { return nil }
    if line.isText(["next", "following"], at: first) {
      return Found(target: .step(1), end: first + 2)
    }
    if line.isText(["previous", "prior", "prev"], at: first) {
      return Found(target: .step(-1), end: first + 2)
    }
    return nil
  }
}
