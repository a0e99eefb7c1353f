import CMECore

/// The days that a part of a line names.
enum DayTarget: Hashable, Sendable {
  /// These days of the event.
  case known([Day])
  /// One of these, and nothing says which.
  case oneOf([Day])
  /// A day that the event does not have.
  case foreign
  /// Days that depend on the rest of the line.
  case word(DayWord)
  /// "The other two".
  case others(Int)
  /// "All three days".
  case all(Int)
  /// Every open day but these.
  case except([Day])
  /// So many days after the day named last, or the day being asked about.
  case step(Int)
}
