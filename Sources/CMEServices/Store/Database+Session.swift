import CMECore
import GRDB

/// Sessions: each write asks whether its own goes on.
extension Database {
  /// Begins a session, and gives its key.
  func beginSession(of account: AccountKey, at now: Instant) throws -> Int64 {
    let world = account.world
    try cachedStatement(
      sql: "INSERT INTO \(world.sessions) (\(world.column), started_at) VALUES (?, ?)"
    ).execute(arguments: [account.row, now.secondsSince1970])
    return lastInsertedRowID
  }

  /// Ends all sessions of an account that go on; those that are over stay as they are.
  func endSessions(of account: AccountKey, _ reason: EndOfSessions, at now: Instant) throws {
    let world = account.world
    try end(world, where: world.column, account.row, reason, at: now)
  }

  /// Ends the session that somebody leaves.
  func end(_ session: SignInSession, at now: Instant) throws {
    try end(.member, where: "id", session.id, .signOut, at: now)
  }

  /// Ends the session that a colleague leaves.
  func end(_ session: StaffSession, at now: Instant) throws {
    try end(.staff, where: "id", session.id, .signOut, at: now)
  }

  private func end(
    _ world: AccountWorld, where column: String, _ value: Int64, _ reason: EndOfSessions,
    at now: Instant
  ) throws {
    try cachedStatement(
      sql: """
        UPDATE \(world.sessions) SET ended_at = ?, ended_by = ?
        WHERE \(column) = ? AND ended_at IS NULL
        """
    ).execute(arguments: [now.secondsSince1970, reason.rawValue, value])
  }

  /// Why a session does not go on for a person; nil: it does.
  func end(of session: SignInSession, for member: Member.ID, at now: Instant) throws -> SessionEnd?
  {
    try end(of: session.id, session.startedAt, of: .member(member), at: now)
  }

  /// Why a session of a colleague does not go on; nil: it does.
  func end(of session: StaffSession, at now: Instant) throws -> SessionEnd? {
    try end(of: session.id, session.startedAt, of: .staff(session.staff), at: now)
  }

  private func end(
    of id: Int64, _ startedAt: Instant, of account: AccountKey, at now: Instant
  ) throws -> SessionEnd? {
    let world = account.world
    let statement = try cachedStatement(
      sql: "SELECT \(world.column), started_at, ended_by FROM \(world.sessions) WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]),
      row[0] == account.row, row.instant(1) == startedAt
    else { return .signedOut }
    switch (row[2] as String?).map(EndOfSessions.init(rawValue:)) {
    case nil: return SignInSession.isTooOld(startedAt, at: now) ? .tooOld : nil
    case .password: return .passwordChanged
    default: return .signedOut
    }
  }
}
