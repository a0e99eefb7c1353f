import CMECore

/// The rows of the help desk, inside a transaction.
protocol HelpDeskRows: AccountRows, NoteRows, CallerRows {
  /// The colleague of a username (ASCII letters of either case).
  func staff(username: String) throws -> Staff?
  /// Everyone, by username.
  func allStaff() throws -> [Staff]
  /// Adds a colleague, and gives the key.
  func add(_ new: NewStaff, member: Member.ID?, at now: Instant) throws -> Staff.ID
  /// Lets a colleague do nothing any more from an instant on, or everything again.
  func disable(_ id: Staff.ID, since instant: Instant?) throws
  /// Ends a session of a colleague.
  func end(_ session: StaffSession, at now: Instant) throws
  /// The colleague of a session that goes on.
  func staff(of session: StaffSession, at now: Instant) throws -> Result<Staff, StaffRefusal>
  /// The colleague of a session and their open call, about a member where one is given.
  func acting(
    _ session: StaffSession, _ id: Call.ID, for member: Member.ID?, at now: Instant
  ) throws -> Result<(staff: Staff, call: Call), StaffRefusal>
  /// The call that a colleague has open.
  func openCall(of staff: Staff.ID) throws -> Call?
  /// The calls that began since an instant, the oldest first.
  func calls(since: Instant?) throws -> [CallRow]
  /// Begins a call.
  func beginCall(
    of staff: Staff.ID, with member: Member.ID, _ channel: Call.Channel,
    _ identification: Call.Identification, at now: Instant
  ) throws -> Call
  /// Ends a call, once.
  func end(_ call: Call, summary: String?, at now: Instant) throws
}
