import CMECore
import GRDB

/// What is counted of sign-ins; the row 0 is that of names that nobody has.
extension Database {
  func signInRecord(of member: Member.ID?) throws -> SignInRecord {
    let statement = try cachedStatement(
      sql: """
        SELECT failures_in_a_row, locked_until, last_sign_in, failures_since
        FROM sign_in WHERE id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [member?.value ?? 0]) else {
      return SignInRecord()
    }
    return SignInRecord(
      failuresInARow: row[0], lockedUntil: row.optionalInstant(1),
      lastSignIn: row.optionalInstant(2), failuresSince: row[3])
  }

  func store(_ record: SignInRecord, of member: Member.ID?) throws {
    try cachedStatement(
      sql: """
        INSERT INTO sign_in
          (id, member_id, failures_in_a_row, locked_until, last_sign_in, failures_since)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET failures_in_a_row = excluded.failures_in_a_row,
          locked_until = excluded.locked_until, last_sign_in = excluded.last_sign_in,
          failures_since = excluded.failures_since
        """
    ).execute(arguments: [
      member?.value ?? 0, member?.value, record.failuresInARow,
      record.lockedUntil?.secondsSince1970, record.lastSignIn?.secondsSince1970,
      record.failuresSince,
    ])
  }

  func endSessions(passwordChangedOf member: Member.ID, at now: Instant) throws {
    try endSessions(.passwordChange(of: member), at: now)
  }
}
