import CMECore

/// One thing to say: which of the prompts, and the facts that go into it.
public struct Message: Hashable, Sendable {
  /// Which of the prompts.
  public let id: MessageID
  /// The facts for its placeholders.
  public let facts: [Placeholder: Fact]

  /// Makes a message; it brings a fact for each placeholder that its prompt may use.
  public init(_ id: MessageID, _ facts: [Placeholder: Fact] = [:]) {
    assert(Set(facts.keys) == id.placeholders, "\(id.rawValue) takes \(id.placeholders)")
    self.id = id
    self.facts = facts
  }
}

/// A fact in a message, still without words.
public indirect enum Fact: Hashable, Sendable {
  /// Text from outside: names, titles, what was typed.
  case text(String)
  /// A whole number.
  case number(Int)
  /// Credits with their unit: "1.5 credits".
  case credits(Credits)
  /// A bare figure: "1.5".
  case figure(Credits)
  /// A day in full: "Friday, October 16".
  case day(Day)
  /// A day by its weekday: "Friday".
  case weekday(Day)
  /// A day with its year and without its weekday: "October 16, 2026".
  case date(Day)
  /// From a day to a day, with the year.
  case span(Day, Day)
  /// A date, a time and the zone it is told in.
  case moment(Instant, EventZone)
  /// A time of day in the society's zone, with its date where that is not the day of the second
  /// instant.
  case time(Instant, asOf: Instant)
  /// The same in few letters, without the zone: "08:00", "October 19, 08:00".
  case clock(Instant, asOf: Instant)
  /// A date and a time in few letters; in another year than that of the second instant, a date.
  case shortMoment(Instant, EventZone, asOf: Instant)
  /// A small whole number in words: "three".
  case count(Int)
  /// Another message inside this one.
  case message(Message)
  /// Several facts in one sentence: "Friday, Saturday and Sunday".
  case all([Fact])
  /// Several facts to choose from: "2.25 or 2.5".
  case either([Fact])
}
