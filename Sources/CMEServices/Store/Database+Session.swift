import CMECore
import GRDB

/// Sessions: each write asks whether its own goes on.
extension Database {
  /// Which sessions end.
  enum EndingSessions {
    /// The one that somebody leaves.
    case signOut(SignInSession)
    /// All of a person whose password was changed.
    case passwordChange(of: Member.ID)
  }

  /// Begins a session of a person.
  func beginSession(of member: Member.ID, at now: Instant) throws -> SignInSession {
    try cachedStatement(sql: "INSERT INTO session (member_id, started_at) VALUES (?, ?)")
      .execute(arguments: [member.value, now.secondsSince1970])
    return SignInSession(id: lastInsertedRowID, member: member, startedAt: now)
  }

  /// Ends sessions that go on; those that are over stay as they are.
  func endSessions(_ ending: EndingSessions, at now: Instant) throws {
    switch ending {
    case .signOut(let session):
      try endSessions(where: "id", session.id, "sign-out", at: now)
    case .passwordChange(let member):
      try endSessions(where: "member_id", member.value, "password", at: now)
    }
  }

  private func endSessions(
    where column: String, _ value: Int64, _ reason: String, at now: Instant
  ) throws {
    try cachedStatement(
      sql: """
        UPDATE session SET ended_at = ?, ended_by = ? WHERE \(column) = ? AND ended_at IS NULL
        """
    ).execute(arguments: [now.secondsSince1970, reason, value])
  }

  /// Why a session does not go on for a person; nil: it does.
  func end(of session: SignInSession, for member: Member.ID, at now: Instant) throws -> SessionEnd?
  {
    let statement = try cachedStatement(
      sql: "SELECT member_id, started_at, ended_by FROM session WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [session.id]),
      row[0] == member.value, row.instant(1) == session.startedAt
    else { return .signedOut }
    switch row[2] as String? {
    case nil: return session.isTooOld(at: now) ? .tooOld : nil
    case "password": return .passwordChanged
    default: return .signedOut
    }
  }
}
