import CMECore

/// Finds which of the listed events a line means.
struct EventPicker {
  let line: Line
  let events: [Context.Event]
  let today: Day?
  /// The words of each title that tell it from others.
  let titles: [[String]]
  /// What each event is called by the society, without signs.
  let names: [String]
  /// All days of all events.
  let calendar: EventCalendar
  private(set) var clues: [EventClue] = []

  init(line: Line, events: [Context.Event], today: Day?) {
    self.line = line
    self.events = events
    self.today = today
    titles = events.map { event in
      Line(event.title)?.tokens.filter { $0.kind == .word && !EventWords.empty.contains($0.text) }
        .map(\.text) ?? []
    }
    names = events.map { Line($0.id)?.tokens.map(\.text).joined() ?? "" }
    calendar = Self.calendar(of: events, today)
    clues = findClues()
  }

  private static let mostDays = 60

  private static func calendar(of events: [Context.Event], _ today: Day?) -> EventCalendar {
    let numbers = events.flatMap { event in
      let first = event.start.daysSince1970
      return first...max(first, min(event.end.daysSince1970, first + mostDays))
    }
    let days = Set(numbers).sorted().map { Day(daysSince1970: $0) }
    return EventCalendar(days: days, today: today)
  }

  /// The event or events meant; nil where the line says nothing of them.
  func choice() -> EventChoice? {
    guard !events.isEmpty else { return nil }
    if isNone { return .noneOfThem }
    guard !clues.isEmpty else { return nil }
    let strong = clues.filter { !$0.isWeak }
    return combined(strong.contains { !$0.isRefusal } ? strong : clues)
  }

  /// How many words of the line are neither clues nor known to mean nothing here.
  var unread: Int {
    let read = clues.reduce(into: Set<Int>()) { $0.formUnion($1.range) }
    return line.tokens.indices.count { index in
      line.tokens[index].kind == .word && !read.contains(index)
        && line.ids[index] == WordTable.unknown
    }
  }

  /// Whether a word of a title, a date or a place in the list speaks, not only a kind of event.
  var isSure: Bool { clues.contains { !$0.isWeak } }

  private func combined(_ clues: [EventClue]) -> EventChoice? {
    if clues.contains(where: \.fits.isEmpty) { return contradicted(clues) }
    let refused = clues.filter(\.isRefusal).reduce(into: Set<Int>()) { $0.formUnion($1.fits) }
    let wanted = clues.filter { !$0.isRefusal }
    let all = Set(events.indices).subtracting(refused)
    let fitting = wanted.reduce(all) { $0.intersection($1.fits) }
    if fitting.count == 1, let one = fitting.first { return .one(one) }
    if fitting.isEmpty {
      let any = wanted.reduce(into: Set<Int>()) { $0.formUnion($1.fits) }.intersection(all)
      return any.isEmpty
        ? nil : any.count == 1 ? any.first.map(EventChoice.one) : .several(any.sorted())
    }
    return fitting.count < events.count || !wanted.isEmpty ? .several(fitting.sorted()) : nil
  }

  /// A month without an event beside a title: which of the two is wrong has to be asked.
  private func contradicted(_ clues: [EventClue]) -> EventChoice? {
    let others = clues.filter { !$0.isWeak && !$0.isRefusal }
    let any = others.reduce(into: Set<Int>()) { $0.formUnion($1.fits) }
    return any.isEmpty ? nil : .several(any.sorted())
  }

  private func findClues() -> [EventClue] {
    var clues: [EventClue] = []
    var index = 0
    while index < line.count {
      if var clue = clue(at: index) {
        clue.isRefusal = isRefused(index)
        clues.append(clue)
        index = max(clue.range.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return clues
  }

  private func clue(at index: Int) -> EventClue? {
    named(at: index) ?? time(at: index) ?? size(at: index) ?? position(at: index)
      ?? title(at: index)
  }

  // MARK: Refusals

  /// "not the convention": a word of refusal before, in the same part of the sentence.
  private func isRefused(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, index - before <= 4 {
      let token = line.tokens[before]
      if token.kind == .symbol
        || line.isText(["but", "its", "the", "was"], at: before)
          && !line.isText(["the"], at: before)
      {
        return false
      }
      if line.isText(["not", "isnt", "wasnt", "never", "except", "excluding", "nor"], at: before) {
        return true
      }
      before -= 1
    }
    return false
  }

  /// "none of those", "neither".
  private var isNone: Bool {
    guard line.count <= 9,
      let index = line.tokens.firstIndex(where: { ["none", "neither"].contains($0.text) })
    else { return false }
    return line.count == 1 || line.isText(["of"], at: index + 1)
  }

  // MARK: Places in the list

  /// "2", "number 2", "the second one", "the top one".
  private func position(at start: Int) -> EventClue? {
    if let place = ordinal(at: start) {
      return EventClue(fits: [place.index], range: start..<place.end)
    }
    guard let number = number(start), (1...events.count).contains(number), isAlone(start) else {
      return nil
    }
    return EventClue(fits: [number - 1], range: start..<(start + 1))
  }

  private func number(_ index: Int) -> Int? {
    if let digits = line.digits(index, atMost: 2) { return digits }
    if line.isText(["those", "these", "the", "all", "of", "other"], at: index - 1) { return nil }
    guard case .small(let value) = line.word(index)?.number,
      !line.isText(["one"], at: index) || index == 0 && line.count < 3
        || line.isText(["number", "option", "no", "event", "#"], at: index - 1)
    else { return nil }
    return value
  }

  /// A number names a place where nothing stands beside it that it could count or belong to.
  private func isAlone(_ index: Int) -> Bool {
    guard line.count <= 8, !line.ids.contains(where: { line.table.word($0).weekday != nil }),
      !line.isGlued(index + 1) || line.token(index + 1)?.kind == .symbol,
      !line.isGlued(index) || line.isSymbol("#", at: index - 1) || line.isSymbol("(", at: index - 1)
    else { return false }
    let senses = line.group(at: index + 1)?.group.senses ?? []
    return senses.isDisjoint(with: Senses(.count).union(Senses(.hours)).union(Senses(.credits)))
      && line.tokens.count { $0.kind == .digits } <= 1 || line.count == 1
  }

  private func ordinal(at start: Int) -> (index: Int, end: Int)? {
    let isFinal = line.isText(["last", "bottom", "lowest"], at: start)
    let isTop = line.isText(["top", "uppermost"], at: start)
    let isMiddle = line.isText(["middle"], at: start) && events.count == 3
    var end = start + 1
    var place = isFinal ? events.count - 1 : isTop ? 0 : isMiddle ? 1 : nil
    if place == nil, let ordinal = line.word(start)?.ordinal, isLed(start) { place = ordinal - 1 }
    if place == nil, let digits = line.digits(start, atMost: 2), line.isGlued(start + 1),
      line.isText(["st", "nd", "rd", "th"], at: start + 1)
    {
      place = digits - 1
      end += 1
    }
    guard let place, events.indices.contains(place), endsPlace(end) else { return nil }
    if isFinal, isLatest(start) { return (newest, end) }
    return (place, end)
  }

  /// "let me do this first" names no place, "the first" does.
  private func isLed(_ index: Int) -> Bool {
    index == 0
      || line.isText(
        ["the", "my", "number", "option", "do", "take", "open", "pick", "choose"], at: index - 1)
      || line.isText(["one", "event", "option"], at: index + 1)
  }

  private func endsPlace(_ index: Int) -> Bool {
    guard let token = line.token(index) else { return true }
    return token.kind != .word
      || line.isText(
        [
          "one", "event", "option", "item", "on", "in", "of", "from", "entry", "please", "listed",
          "choice",
          "course", "meeting", "conference", "i",
        ], at: index)
  }

  /// "my last one", "the last one I went to", "last event": the latest, not the lowest in the list.
  private func isLatest(_ index: Int) -> Bool {
    line.isText(["my", "our", "her", "his", "very"], at: index - 1)
      || line.isText(["i", "we", "she", "he"], at: index + 2)
      || line.isText(["event", "meeting", "conference", "course"], at: index + 1)
  }

  var newest: Int {
    events.indices.max { (events[$0].start, -$0) < (events[$1].start, -$1) } ?? 0
  }
}
