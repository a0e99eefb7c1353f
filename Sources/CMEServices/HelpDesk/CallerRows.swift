import CMECore

/// What there is to see of a caller, inside a transaction.
protocol CallerRows {
  /// The events that a person has a registration for, whatever its status.
  func events(of member: Member.ID) throws -> [Event.ID]
  /// The last mail with a code for a person, and what came of it.
  func lastResetMail(to member: Member) throws -> SentMail?
  /// The last rows of the journal that are about a person, the latest first.
  func lastRows(about member: Member, most: Int) throws -> [JournalRow]
}
