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
    return weekday(at: start) ?? numbered(at: start) ?? counted(at: start) ?? ordered(at: start)
      ?? worded(at: start) ?? misspelt(at: start)
  }

  // MARK: Weekdays

  private func weekday(at index: Int) -> Found? {
    guard let weekday = line.word(index)?.weekday, !isName(index), !isVerb(index) else {
      return nil
    }
    let end =
      line.isSymbol(".", at: index + 1) && line.isGlued(index + 1) && !line.isDigits(index + 2)
      ? index + 2 : index + 1
    return Found(target: calendar.on(weekday), end: end)
  }

  private func misspelt(at index: Int) -> Found? {
    guard line.ids[index] == WordTable.unknown, let token = line.token(index), token.kind == .word
    else {
      return nil
    }
    let weekdays = Spelling.weekdays(like: token.text)
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

  // MARK: By order

  /// "day 2", "day two", "day #2", "d2", "days 1 and 2", "days 1-3".
  private func numbered(at start: Int) -> Found? {
    guard line.isText(["day", "days", "d", "tag", "dia"], at: start) else { return nil }
    var index = start + 1
    if line.isText(["number", "no", "nr", "#"], at: index) { index += 1 }
    if line.isSymbol("#", at: index) || line.isSymbol(".", at: index) { index += 1 }
    guard let first = position(index), !line.isText(["d"], at: start) || line.isGlued(index) else {
      return nil
    }
    guard line.isText(["days"], at: start) else {
      return followsUnit(index + 1) ? nil : Found(target: calendar.nth(first), end: index + 1)
    }
    return list(from: first, at: index + 1)
  }

  private func followsUnit(_ index: Int) -> Bool {
    guard let senses = line.group(at: index)?.group.senses else { return isPointed(index) }
    return senses.has(.hours) || senses.has(.credits) || senses.has(.minutes)
  }

  private func isPointed(_ index: Int) -> Bool {
    line.isSymbol(".", at: index) && line.isGlued(index) && line.isDigits(index + 1)
      && line.isGlued(index + 1)
  }

  private func list(from first: Int, at start: Int) -> Found {
    var positions = [first]
    var index = start
    while let (next, isRange) = following(index), let last = positions.last {
      positions += isRange && next > last ? Array((last + 1)...next) : [next]
      index += 2
    }
    let days = positions.flatMap { position -> [Day] in
      if case .known(let days) = calendar.nth(position) { days } else { [] }
    }
    return Found(target: days.count == positions.count ? .known(days) : .foreign, end: index)
  }

  private func following(_ index: Int) -> (position: Int, isRange: Bool)? {
    let joins = line.isText(["and", "&", ",", "+", "/"], at: index)
    let ranges = line.isText(["-", "to", "through", "thru"], at: index)
    guard joins || ranges, let next = position(index + 1), next <= 31, !isPointed(index + 2) else {
      return nil
    }
    return (next, ranges)
  }

  private func position(_ index: Int) -> Int? {
    if let digits = line.digits(index, atMost: 2) { return digits }
    guard case .small(let value) = line.word(index)?.number, value > 0 else { return nil }
    return value
  }

  /// "second day", "2nd day", "first and last day", "the third" beside a figure.
  private func ordered(at start: Int) -> Found? {
    let first = line.isText(["the", "my"], at: start) ? start + 1 : start
    guard let ordinal = ordinal(first) else { return nil }
    if let both = pair(ordinal, at: first) { return both }
    if line.isText(["day", "days", "dy", "dya"], at: ordinal.end) {
      return Found(target: nth(ordinal.position), end: ordinal.end + 1)
    }
    guard first > start, endsDay(ordinal.end) else { return nil }
    let end = line.isText(["one"], at: ordinal.end) ? ordinal.end + 1 : ordinal.end
    return Found(target: nth(ordinal.position), end: end)
  }

  private func nth(_ position: Int) -> DayTarget {
    guard let last = calendar.days.last, position < 0 else { return calendar.nth(position) }
    return .known([last])
  }

  /// "first and last day", "1st and 3rd days".
  private func pair(_ one: (position: Int, end: Int), at start: Int) -> Found? {
    guard line.isText(["and", "&", "n", "+"], at: one.end) else { return nil }
    let next = line.isText(["the"], at: one.end + 1) ? one.end + 2 : one.end + 1
    guard let other = ordinal(next), line.isText(["day", "days"], at: other.end),
      case .known(let a) = nth(one.position), case .known(let b) = nth(other.position)
    else { return nil }
    return Found(target: .known(a + b), end: other.end + 1)
  }

  private func ordinal(_ index: Int) -> (position: Int, end: Int)? {
    if let position = line.word(index)?.ordinal { return (position, index + 1) }
    if line.isText(["last", "final", "closing"], at: index) { return (-1, index + 1) }
    guard let digits = line.digits(index, atMost: 2), digits > 0, isOrdinalEnding(index + 1) else {
      return nil
    }
    return (digits, index + 2)
  }

  private func isOrdinalEnding(_ index: Int) -> Bool {
    line.isText(["st", "nd", "rd", "th"], at: index) && line.isGlued(index)
  }

  /// Whether what follows "the second" makes it a day, not "the second talk".
  private func endsDay(_ index: Int) -> Bool {
    guard let token = line.token(index) else { return true }
    if token.kind != .word { return true }
    return line.isText(
      ["one", "was", "is", "and", "i", "put", "it", "should", "to", "at", "gets"], at: index)
      || line.word(index)?.number != nil
  }

  // MARK: Several days

  /// "first two days", "last 2 days", "the other two", "all three days".
  private func counted(at start: Int) -> Found? {
    let first = line.isText(["the", "my", "these", "those"], at: start) ? start + 1 : start
    let isOf = line.isText(["all", "each", "every"], at: first)
    let next = isOf && line.isText(["of"], at: first + 1) ? first + 2 : first + 1
    let after = isOf && line.isText(["the", "these", "those", "my"], at: next) ? next + 1 : next
    guard let count = position(after), (1...9).contains(count) else { return nil }
    let isDays = line.isText(["day", "days"], at: after + 1)
    let end = isDays ? after + 2 : after + 1
    guard isDays || !followsUnit(after + 1) else { return nil }
    return counted(count, by: first, isDays: isDays, end: end)
  }

  private func counted(_ count: Int, by index: Int, isDays: Bool, end: Int) -> Found? {
    if line.isText(["first", "1st", "opening", "initial"], at: index), isDays {
      return Found(target: some(calendar.days.prefix(count), count), end: end)
    }
    if line.isText(["last", "final", "closing"], at: index), isDays {
      return Found(target: some(calendar.days.suffix(count), count), end: end)
    }
    if line.isText(["other", "remaining", "next", "following"], at: index), count > 1,
      isDays || endsDay(end)
    {
      return Found(target: .others(count), end: end)
    }
    guard line.isText(["all", "each", "every"], at: index), count > 1 else { return nil }
    return Found(target: .all(count), end: end)
  }

  private func some(_ days: ArraySlice<Day>, _ count: Int) -> DayTarget {
    days.count == count ? .known(Array(days)) : .foreign
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
      if line.isText(["before"], at: first + 1) { return Found(target: .step(-1), end: first + 2) }
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
