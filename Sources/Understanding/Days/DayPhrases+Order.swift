import CMECore

extension DayPhrases {
  /// "day 2", "day two", "day #2", "d2", "days 1 and 2", "days 1-3".
  func numbered(at start: Int) -> Found? {
    guard line.isText(["day", "days", "d", "tag", "dia"], at: start) else { return nil }
    var index = start + 1
    if line.isText(["number", "no", "nr", "#"], at: index) { index += 1 }
    if line.isSymbol("#", at: index) || line.isSymbol(".", at: index) { index += 1 }
    if line.isSymbol("-", at: index), line.isGlued(index), line.isGlued(index + 1) { index += 1 }
    guard let first = position(index), !line.isText(["d"], at: start) || line.isGlued(index) else {
      return nil
    }
    guard line.isText(["days"], at: start) else {
      return followsUnit(index + 1) ? nil : single(first, end: index + 1)
    }
    return list(from: first, at: index + 1)
  }

  /// "day 2", "day 17", and "day 1 and 3" where nothing makes the 3 an amount.
  private func single(_ first: Int, end: Int) -> Found {
    if first > calendar.days.count, calendar.has(number: first) {
      return Found(target: calendar.on(number: first), end: end)
    }
    if line.isText(["and", "&"], at: end), let next = position(end + 1), next > first,
      next <= calendar.days.count, line.token(end + 2)?.kind != .word, !isPointed(end + 2)
    {
      return list(from: first, at: end)
    }
    return Found(target: calendar.nth(first), end: pastCount(end))
  }

  /// Past the "of 3" of "day 2 of 3".
  private func pastCount(_ index: Int) -> Int {
    line.isText(["of"], at: index) && position(index + 1) == calendar.days.count
      && !followsUnit(index + 2) ? index + 2 : index
  }

  func followsUnit(_ index: Int) -> Bool {
    guard let senses = line.group(at: index)?.group.senses else { return isPointed(index) }
    return senses.has(.hours) || senses.has(.credits) || senses.has(.minutes)
  }

  func isPointed(_ index: Int) -> Bool {
    line.isSymbol(".", at: index) && line.isGlued(index) && line.isDigits(index + 1)
      && line.isGlued(index + 1)
  }

  func list(from first: Int, at start: Int) -> Found {
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

  func following(_ index: Int) -> (position: Int, isRange: Bool)? {
    let joins = line.isText(["and", "&", ",", "+", "/"], at: index)
    let ranges = line.isText(["-", "to", "through", "thru"], at: index)
    guard joins || ranges, let next = position(index + 1), next <= 31, !isPointed(index + 2) else {
      return nil
    }
    return (next, ranges)
  }

  func position(_ index: Int) -> Int? {
    if let digits = line.digits(index, atMost: 2) { return digits }
    if let roman = line.token(index).flatMap({ Self.romans[$0] }) { return roman }
    guard case .small(let value) = line.word(index)?.number, value > 0 else { return nil }
    return value
  }

  private static let romans: WordMap = ["ii": 2, "iii": 3, "iv": 4]

  /// "second day", "2nd day", "first and last day", "the third" beside a figure.
  func ordered(at start: Int) -> Found? {
    let first = line.isText(["the", "my"], at: start) ? start + 1 : start
    if let end = lastButOne(first), let day = calendar.days.dropLast().last {
      return Found(target: .known([day]), end: end)
    }
    guard let ordinal = ordinal(first) else { return nil }
    if let several = orderedList(from: ordinal) { return several }
    if orderedNext(ordinal.end) != nil { return nil }
    if line.isText(["day", "days", "dy", "dya"], at: ordinal.end) {
      return Found(target: nth(ordinal.position), end: ordinal.end + 1)
    }
    guard first > start || isCountedOn(start, ordinal.end), endsDay(ordinal.end),
      !isMissedTime(start, ordinal.end)
    else {
      return nil
    }
    let end = line.isText(["one"], at: ordinal.end) ? ordinal.end + 1 : ordinal.end
    return Found(target: nth(ordinal.position), end: end)
  }

  /// The "second 4" of "first day 5 second 4".
  private func isCountedOn(_ start: Int, _ end: Int) -> Bool {
    guard line.isDigits(end) || line.word(end)?.number != nil, !followsUnit(end) else {
      return false
    }
    return (0..<start).contains { index in
      ordinal(index).map { line.isText(["day"], at: $0.end) } ?? false
    }
  }

  /// The end of "second to last day", "next to last day", "last but one day", "penultimate day",
  /// "day before last".
  private func lastButOne(_ start: Int) -> Int? {
    if line.isText(["penultimate"], at: start), line.isText(["day"], at: start + 1) {
      return start + 2
    }
    if line.isText(["day"], at: start), line.isText(["before"], at: start + 1) {
      let index = line.isText(["the"], at: start + 2) ? start + 3 : start + 2
      guard line.isText(["last"], at: index), line.word(index + 1)?.weekday == nil else {
        return nil
      }
      return line.isText(["day", "one"], at: index + 1) ? index + 2 : index + 1
    }
    guard line.isText(["second", "next", "last", "2"], at: start) else { return nil }
    let words = line.tokens[start...].prefix(6).filter { $0.text != "-" }.map(\.text)
    let isOne = Self.butLast.contains { words.starts(with: $0) }
    return isOne ? line.tokens[start...].firstIndex { $0.text == "day" }.map { $0 + 1 } : nil
  }

  private static let butLast = [
    ["second", "to", "last", "day"], ["next", "to", "last", "day"], ["last", "but", "one", "day"],
    ["2", "nd", "to", "last", "day"], ["second", "last", "day"], ["2", "nd", "last", "day"],
  ]

  /// "missed the first 2 hours".
  private func isMissedTime(_ start: Int, _ end: Int) -> Bool {
    line.isText(["missed", "skipped", "lost"], at: start - 1)
      && (line.isDigits(end) || line.word(end)?.number != nil)
  }

  func nth(_ position: Int) -> DayTarget {
    guard let last = calendar.days.last, position < 0 else { return calendar.nth(position) }
    return .known([last])
  }

  /// "first and last day", "1st and 3rd days", "first, second and third day", "first through
  /// third day".
  private func orderedList(from first: (position: Int, end: Int)) -> Found? {
    var days = place(first.position).map { [$0] } ?? []
    var end = first.end
    while let (next, isRange) = orderedNext(end) {
      guard let day = place(next.position) else { return nil }
      let between = calendar.days.filter { $0 > (days.last ?? day) && $0 < day }
      days += (isRange ? between : []) + (days.contains(day) ? [] : [day])
      end = next.end
    }
    guard end > first.end, !days.isEmpty else { return nil }
    if line.isText(["day", "days"], at: end) { return Found(target: .known(days), end: end + 1) }
    return endsDay(end) || line.isText(["each"], at: end)
      ? Found(target: .known(days), end: end) : nil
  }

  private func place(_ position: Int) -> Day? {
    if case .known(let days) = nth(position) { days.first } else { nil }
  }

  private func orderedNext(_ index: Int) -> (next: (position: Int, end: Int), isRange: Bool)? {
    let isRange = line.isText(["through", "thru", "to", "-"], at: index)
    guard isRange || line.isText(["and", "&", "n", "+", ","], at: index) else { return nil }
    var next = index + 1
    if line.isText(["and", "&"], at: next) { next += 1 }
    if line.isText(["the"], at: next) { next += 1 }
    return ordinal(next).map { ($0, isRange) }
  }

  func ordinal(_ index: Int) -> (position: Int, end: Int)? {
    if let position = line.word(index)?.ordinal { return (position, index + 1) }
    if line.isText(["last", "final", "closing"], at: index) { return (-1, index + 1) }
    guard let digits = line.digits(index, atMost: 2), digits > 0, isOrdinalEnding(index + 1) else {
      return nil
    }
    return (digits, index + 2)
  }

  func isOrdinalEnding(_ index: Int) -> Bool {
    line.isText(["st", "nd", "rd", "th"], at: index) && line.isGlued(index)
  }

  /// Whether what follows "the second" makes it a day, not "the second talk".
  func endsDay(_ index: Int) -> Bool {
    guard let token = line.token(index) else { return true }
    if token.kind != .word { return true }
    if line.group(at: index + 1)?.group.senses.has(.count) ?? false { return false }
    return line.isText(
      ["one", "was", "is", "and", "i", "put", "it", "should", "to", "at", "gets"], at: index)
      || line.word(index)?.number != nil
  }
}
