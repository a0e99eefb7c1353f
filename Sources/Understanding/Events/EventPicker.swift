import CMECore

/// Finds which of the listed events a line means.
struct EventPicker {
  let line: Line
  let events: [Context.Event]
  let today: Day?
  /// The words of each title that tell it from others.
  let titles: [[Token]]
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
      Line(event.title)?.tokens.filter { $0.kind == .word && !EventWords.empty.contains($0) } ?? []
    }
    names = events.map { Line($0.id)?.tokens.map(\.text).joined() ?? "" }
    calendar = Self.calendar(of: events, today)
    clues = events.isEmpty ? [] : findClues()
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
    guard !events.isEmpty, !isRemoved else { return nil }
    if isNone { return .noneOfThem }
    guard !clues.isEmpty else { return nil }
    let strong = clues.filter { !$0.isWeak }
    return combined(strong.contains { !$0.isRefusal } ? strong : clues)
  }

  /// How many words of the line are neither clues nor known to mean nothing here.
  var unread: Int {
    let read = clues.reduce(into: Set<Int>()) { $0.formUnion($1.range) }
    return line.tokens.indices.count { index in
      line.tokens[index].kind == .word && !read.contains(index) && line.isUnknown(index)
    }
  }

  /// Whether a word of a title, a date or a place in the list speaks, not only a kind of event.
  var isSure: Bool { clues.contains { !$0.isWeak } }

  /// Whether more than days and numbers speaks: a title, a month, a place.
  var isNamed: Bool {
    clues.contains { clue in
      !clue.isWeak
        && clue.range.allSatisfy {
          line.tokens[$0].kind == .word && line.tokens[$0].word.weekday == nil
        }
    }
  }

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

  /// What is said last where it mends what was said before, and first where something comes after.
  private func findClues() -> [EventClue] {
    let mended = line.tokens.lastIndex { Self.mending.contains($0.text) }
    if let mended, mended + 1 < line.count {
      let clues = clues(in: mended + 1..<line.count)
      if clues.contains(where: { !$0.isRefusal }) { return clues }
    }
    if let then = line.tokens.firstIndex(where: { $0.text == "then" }) {
      let clues = clues(in: 0..<then)
      if !clues.isEmpty { return clues }
    }
    return clues(in: 0..<line.count)
  }

  static let mending: Set = ["sorry", "wait", "mean", "meant", "rather"]

  private func clues(in range: Range<Int>) -> [EventClue] {
    var clues: [EventClue] = []
    var index = range.lowerBound
    while index < range.upperBound {
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
      if isExcepted(before) { return true }
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

  /// "anything but the convention", "other than the course".
  private func isExcepted(_ index: Int) -> Bool {
    line.isText(["but"], at: index)
      && line.isText(["anything", "everything", "all", "any"], at: index - 1)
      || line.isText(["than"], at: index) && line.isText(["other", "rather"], at: index - 1)
      || line.isText(["without", "besides"], at: index)
  }

  /// "delete the workshop": what is to go is not what to work on.
  private var isRemoved: Bool {
    line.tokens.indices.contains { index in
      line.isText(["delete", "remove", "erase", "unregister", "deregister"], at: index)
        || line.isText(["cancel", "drop", "ditch"], at: index)
          && line.isText(["the", "my", "that"], at: index + 1)
    }
  }

  /// "none of those", "neither".
  private var isNone: Bool {
    guard line.count <= 9,
      let index = line.tokens.firstIndex(where: { ["none", "neither"].contains($0.text) })
    else { return false }
    return line.count == 1 || line.isText(["of"], at: index + 1)
  }
}
