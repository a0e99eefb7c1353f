/// What a word or a fixed group of words can do in a line; a group can do several things.
enum Sense: Int, CaseIterable, Sendable {
  // Amounts that are no numbers, and units.
  case zero, maximum, allDay, same, vague, unknown, hours, minutes, credits
  // What becomes of an amount.
  case correction, weakCorrection, not, insteadOf, wrong, stated, change, hedge, hedgeAfter, or,
    between
  case plus, arithmetic, partOfDay, total, each, only, nothingElse, but, except
  // Attendance.
  case negation, presence, missed, object
  // Numbers that are no credits.
  case label, clock, clockAfter, count, money
  // Telling of a figure instead of giving it.
  case report
  // Glue.
  case and, link, record, filler, yes, no, question, request
}

/// The senses of a group of words.
struct Senses: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(_ sense: Sense) { rawValue = 1 << UInt64(sense.rawValue) }

  func has(_ sense: Sense) -> Bool { contains(Senses(sense)) }
}

/// Days named without a weekday or a date.
enum DayWord: Hashable, Sendable {
  case all, both, rest, otherDays, weekend, first, last, middle, asked
  /// One of the days, and nothing says which.
  case some
  /// So many days after today.
  case today(Int)
}
