import CMECore

/// An event of the caller that a line speaks of beside what else it says: "why can't he claim msk26".
public enum DeskNamedEvent {
  /// The one event that begins in a month of the line, or that a word of it belongs to and no other;
  /// nil where none or several do.
  ///
  /// A word that a day of the event spoken about is called by belongs to that day.
  public static func find(
    in line: String, among events: [Event], spokenOf current: Event?
  ) -> Event.ID? {
    if let event = only(events, where: begins(in: months(of: line))) { return event }
    let days = Set((current?.days ?? []).flatMap { DeskLine($0.label).texts })
    let texts = DeskLine(line).texts.filter { text in
      !days.contains { $0 == text || $0 == text + "s" }
    }
    let named = texts.compactMap { word in only(events) { $0.isCalled(word) } }
    guard let first = named.first, named.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// The months that are named, without those that are other words as well.
  private static func months(of line: String) -> Set<Int> {
    guard let line = Line(line) else { return [] }
    let named = line.tokens.indices.filter { index in
      !["may", "march", "mar"].contains(line.tokens[index].text)
        || line.isText(["in", "the", "last", "this", "from", "of"], at: index - 1)
    }
    return Set(named.compactMap { line.word($0)?.month })
  }

  private static func begins(in months: Set<Int>) -> (Event) -> Bool {
    { event in event.days.first.map { months.contains($0.day.month) } ?? false }
  }

  private static func only(_ events: [Event], where fits: (Event) -> Bool) -> Event.ID? {
    let found = events.filter(fits)
    return found.count == 1 ? found[0].id : nil
  }
}

extension Event {
  /// Whether a word is its own name, that name without its number, or a word of its title or place
  /// or the longer part of one.
  fileprivate func isCalled(_ word: String) -> Bool {
    let name = id.lowercased()
    if word == name || word.count > 2 && word == name.filter(\.isLetter) { return true }
    return DeskNamedEvent.isWord(word, of: "\(title) \(location)")
  }
}

extension DeskNamedEvent {
  /// Whether any word of a line belongs to a title and a place.
  public static func names(_ line: String, _ titleAndPlace: String) -> Bool {
    DeskLine(line).texts.contains { isWord($0, of: titleAndPlace) }
  }

  fileprivate static func isWord(_ word: String, of titleAndPlace: String) -> Bool {
    guard word.count >= fewestLetters, !common.contains(word) else { return false }
    return DeskLine(titleAndPlace).texts.contains { own in
      own == word || word.count > fewestLetters && own.hasPrefix(word)
    }
  }

  /// The fewest letters of a word that names an event.
  private static let fewestLetters = 4

  /// Words of titles that stand in any line.
  private static let common: Set = [
    "point", "points", "care", "annual", "sample", "course", "courses", "event", "live", "online",
    "meeting", "with", "from", "this", "that", "days", "first", "second", "basic", "advanced",
    "ultrasound", "update", "practice", "clinical", "medical", "medicine", "hands", "credit",
    "credits", "review", "general", "case", "cases", "friday", "saturday", "sunday", "monday",
    "tuesday", "wednesday", "thursday",
  ]
}
