import CMECore

/// The notes about members, inside a transaction.
protocol NoteRows {
  /// Adds a note of a call, and gives it back.
  func addNote(
    _ text: String, isFollowUp: Bool, in call: Call, at now: Instant
  ) throws -> CallerNote
  /// The note of a key.
  func note(_ id: CallerNote.ID) throws -> CallerNote?
  /// The notes about a person, the latest first.
  func notes(about member: Member.ID) throws -> [CallerNote]
  /// The notes that somebody has to come back to, the oldest first.
  func openNotes() throws -> [CallerNote]
  /// Marks an open note as done, once.
  func settle(_ note: CallerNote.ID, by staff: Staff.ID, at now: Instant) throws
}
