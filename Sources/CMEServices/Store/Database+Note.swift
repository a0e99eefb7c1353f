import CMECore
import GRDB

/// Notes about members.
extension Database {
  /// Adds a note of a call, and gives it back.
  func addNote(
    _ text: String, isFollowUp: Bool, in call: Call, at now: Instant
  ) throws -> CallerNote {
    try cachedStatement(
      sql: """
        INSERT INTO note (member_id, staff_id, call_id, at, text, is_follow_up)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      call.member.value, call.staff.value, call.id.value, now.secondsSince1970, text, isFollowUp,
    ])
    guard let note = try note(CallerNote.ID(lastInsertedRowID)) else { throw ServiceFailure.gone }
    return note
  }

  /// The note of a key.
  func note(_ id: CallerNote.ID) throws -> CallerNote? {
    try notes("WHERE note.id = ?", [id.value]).first
  }

  /// The notes about a person, the latest first.
  func notes(about member: Member.ID) throws -> [CallerNote] {
    try notes("WHERE note.member_id = ? ORDER BY note.id DESC", [member.value])
  }

  /// The notes that somebody has to come back to, the oldest first.
  func openNotes() throws -> [CallerNote] {
    try notes("WHERE is_follow_up AND done_at IS NULL ORDER BY note.id", [])
  }

  /// Marks an open note as done, once.
  func settle(_ note: CallerNote.ID, by staff: Staff.ID, at now: Instant) throws {
    try cachedStatement(
      sql: "UPDATE note SET done_at = max(?, at), done_by = ? WHERE id = ?"
    ).execute(arguments: [now.secondsSince1970, staff.value, note.value])
  }

  private func notes(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> [CallerNote] {
    let statement = try cachedStatement(sql: "\(CallerNote.selection) \(condition)")
    return try Row.fetchAll(statement, arguments: arguments).map { row in
      guard let member = try member(Member.ID(row[1])) else { throw ServiceFailure.gone }
      return CallerNote(row, about: member)
    }
  }
}

extension CallerNote {
  fileprivate static let selection = """
    SELECT note.id, note.member_id, username, at, text, is_follow_up, done_at
    FROM note JOIN staff ON staff.id = staff_id
    """

  fileprivate init(_ row: Row, about member: Member) {
    let state =
      row.optionalInstant(6).map(State.done) ?? (row[5] as Bool ? State.open : .told)
    self.init(
      id: ID(row[0]), member: member.id, name: member.fullName, number: member.number,
      author: row[2], at: row.instant(3), text: row[4], state: state)
  }
}
