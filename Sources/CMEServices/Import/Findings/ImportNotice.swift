import CMECore

/// What the office should know about a row that was understood.
public enum ImportNotice: Hashable, Sendable {
  /// The file has a column that is not read.
  case extraColumn(String)
  /// A word that is not written as agreed, and what it was taken for.
  case looseWord(String, takenFor: String)
  /// A date written month/day/year.
  case dateAsInUS(String, takenFor: Day)
  /// A date and time written month/day/year.
  case timeAsInUS(String, takenFor: LocalTime)
  /// A time without a zone was taken for the event's.
  case zoneAssumed(EventZone)
  /// The row says what an earlier row of the file says.
  case repeats(row: Int)
  /// Another row of the file was changed later and stands for the day.
  case superseded(byRow: Int)
  /// The stored registration was changed later and stays.
  case storedIsNewer(Instant)
  /// The person has submitted the event's claim, so the day comes too late to be claimed.
  case claimIsSubmitted
  /// A figure was saved before this on-site change, and its day is held until the instant now.
  case savedDayIsHeld(Credits, until: Instant)
  /// An advance registration that does not say when.
  case noRegistrationTime
}
