import CMECore

extension EventPicker {
  /// What a date, a month, a season or a time ago says.
  func time(at start: Int) -> EventClue? {
    ago(at: start) ?? date(at: start) ?? month(at: start) ?? season(at: start) ?? rank(at: start)
      ?? year(at: start)
  }

  private func clue(_ range: Range<Int>, _ fits: (Context.Event) -> Bool) -> EventClue? {
    let places = Set(events.indices.filter { fits(events[$0]) })
    return places.isEmpty ? nil : EventClue(fits: places, range: range)
  }

  // MARK: Dates

  private func date(at start: Int) -> EventClue? {
    guard line.isDigits(start) || line.word(start)?.month != nil || line.isText(["the"], at: start),
      let found = Dates(line: line, calendar: calendar).date(at: start)
    else { return nil }
    let days: [Day] =
      switch found.target {
      case .known(let days), .oneOf(let days): days
      default: []
      }
    let isNumbered =
      line.isDigits(start) || line.isDigits(start + 1) || line.word(start)?.month != nil
    let range = start..<found.end
    let isNamed =
      range.contains { index in line.word(index)?.month != nil }
      || days.contains { day in
        range.contains { line.digits($0) == day.number || line.digits($0) == day.month }
      }
    guard isNumbered, isNamed, !days.isEmpty else { return nil }
    return clue(start..<found.end) { event in days.contains { $0 >= event.start && $0 <= event.end }
    }
  }

  private func month(at index: Int) -> EventClue? {
    guard let month = line.word(index)?.month, !isModal(index) else { return nil }
    let fits = events.indices.filter {
      events[$0].start.month == month || events[$0].end.month == month
    }
    return EventClue(fits: Set(fits), range: index..<(index + 1))
  }

  /// "may" and "mar" where no event is in that month, or a verb follows.
  private func isModal(_ index: Int) -> Bool {
    line.isText(["may", "march"], at: index)
      && !events.contains { $0.start.month == line.word(index)?.month }
      || line.isText(["may"], at: index)
        && line.isText(["i", "we", "be", "have", "not", "he", "she"], at: index + 1)
  }

  private func season(at index: Int) -> EventClue? {
    guard let token = line.token(index), let months = EventWords.seasons[token] else {
      return nil
    }
    return clue(index..<(index + 1)) { months.contains($0.start.month) }
  }

  private func year(at index: Int) -> EventClue? {
    guard let year = line.digits(index, atMost: 4), (2_000...2_100).contains(year) else {
      return nil
    }
    return clue(index..<(index + 1)) { $0.start.year == year }
  }

  // MARK: Before and after each other

  private func rank(at index: Int) -> EventClue? {
    guard let token = line.token(index) else { return nil }
    if EventWords.newest.contains(token) {
      return EventClue(fits: [newest], range: index..<(index + 1))
    }
    if EventWords.oldest.contains(token) {
      let oldest = events.indices.min { events[$0].start < events[$1].start } ?? 0
      return EventClue(fits: [oldest], range: index..<(index + 1))
    }
    return nil
  }

  // MARK: A time ago

  private func ago(at start: Int) -> EventClue? {
    guard let today else { return nil }
    return span(at: start, today) ?? counted(at: start, today)
  }

  /// "this month", "last month", "last week", "last weekend", "yesterday".
  private func span(at start: Int, _ today: Day) -> EventClue? {
    if line.isText(["yesterday"], at: start) {
      let day = today.advanced(by: -1)
      return clue(start..<(start + 1)) { $0.start <= day && day <= $0.end }
    }
    let isThis = line.isText(["this", "current"], at: start)
    guard isThis || line.isText(["last", "past", "previous"], at: start) else { return nil }
    let range = start..<(start + 2)
    switch line.token(start + 1)?.text {
    case "month", "months":
      let months = (today.year * 12 + today.month) - (isThis ? 0 : 1)
      return clue(range) { $0.start.year * 12 + $0.start.month == months }
    case "week", "weeks", "weekend", "weekends", "wknd":
      let monday =
        today.daysSince1970
        - Weekday.allCases.distance(
          from: 0, to: Weekday.allCases.firstIndex(of: today.weekday) ?? 0)
      let first = isThis ? monday : monday - 7
      return clue(range) { $0.start.daysSince1970 <= first + 6 && $0.end.daysSince1970 >= first }
    case "year": return clue(range) { $0.start.year == today.year - (isThis ? 0 : 1) }
    default: return nil
    }
  }

  /// "two weeks ago", "a month ago", "a couple of weeks back": the nearest event to that day.
  private func counted(at start: Int, _ today: Day) -> EventClue? {
    guard let (count, unit) = count(at: start),
      let length = line.token(unit).flatMap({ Self.lengths[$0] }),
      line.isText(["ago", "back", "earlier", "before"], at: unit + 1)
    else { return nil }
    let day = today.daysSince1970 - count * length
    let reach = max(length * 3 / 4, count * length / 4)
    let nearest = events.indices.min { distance($0, day) < distance($1, day) } ?? 0
    guard distance(nearest, day) <= reach else { return nil }
    return EventClue(fits: [nearest], range: start..<(unit + 2))
  }

  private static let lengths: WordMap = [
    "day": 1, "days": 1, "week": 7, "weeks": 7, "wk": 7, "wks": 7, "month": 30, "months": 30,
    "year": 365, "years": 365,
  ]

  private func count(at start: Int) -> (Int, Int)? {
    if line.isText(["a", "an"], at: start), line.isText(["week", "month", "year"], at: start + 1) {
      return (1, start + 1)
    }
    if line.isText(["few", "several", "some"], at: start) { return (3, start + 1) }
    guard let found = Numerals(line: line).number(at: start), found.value.isWhole,
      !(found.value > 99)
    else {
      return nil
    }
    return (found.value.whole, found.end)
  }

  private func distance(_ index: Int, _ day: Int) -> Int {
    max(events[index].start.daysSince1970 - day, day - events[index].end.daysSince1970, 0)
  }

  // MARK: Size

  /// "the 3 day one", "two-day", "the longest".
  func size(at start: Int) -> EventClue? {
    guard let token = line.token(start) else { return nil }
    if EventWords.longest.contains(token) { return extreme(start) { $0.max() } }
    if EventWords.shortest.contains(token) { return extreme(start) { $0.min() } }
    guard let found = Numerals(line: line).number(at: start), found.value.isWhole else {
      return nil
    }
    let next = line.isSymbol("-", at: found.end) ? found.end + 1 : found.end
    guard line.isText(["day", "days", "d", "dayer"], at: next),
      !line.isText(["ago", "back"], at: next + 1)
    else {
      return nil
    }
    return clue(start..<(next + 1)) { length(of: $0) == found.value.whole }
  }

  private func length(of event: Context.Event) -> Int {
    event.end.daysSince1970 - event.start.daysSince1970 + 1
  }

  private func extreme(_ start: Int, _ choose: ([Int]) -> Int?) -> EventClue? {
    let lengths = events.map(length)
    let extreme = choose(lengths)
    let places = lengths.indices.filter { lengths[$0] == extreme }
    return places.count == events.count
      ? nil : EventClue(fits: Set(places), range: start..<(start + 1))
  }
}
