import CMECore

extension DayPhrases {
  /// "first two days", "last 2 days", "the other two", "all three days".
  func counted(at start: Int) -> Found? {
    let first = line.isText(["the", "my", "these", "those"], at: start) ? start + 1 : start
    let isOf = line.isText(["all", "each", "every"], at: first)
    let next = isOf && line.isText(["of"], at: first + 1) ? first + 2 : first + 1
    let after = isOf && line.isText(["the", "these", "those", "my"], at: next) ? next + 1 : next
    guard let count = position(after), (1...9).contains(count) else { return nil }
    let isDays = line.isText(["day", "days"], at: after + 1)
    let end = isDays ? after + 2 : after + 1
    guard isDays || !followsUnit(after + 1) && !isMixed(after) else { return nil }
    return counted(count, by: first, isDays: isDays, end: end)
  }

  /// "three and a half".
  func isMixed(_ index: Int) -> Bool {
    line.isText(["and"], at: index + 1)
      && (line.isText(["half", "quarter"], at: index + 2)
        || line.isText(["half", "quarter", "quarters"], at: index + 3))
  }

  func counted(_ count: Int, by index: Int, isDays: Bool, end: Int) -> Found? {
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

  func some(_ days: ArraySlice<Day>, _ count: Int) -> DayTarget {
    days.count == count ? .known(Array(days)) : .foreign
  }
}
