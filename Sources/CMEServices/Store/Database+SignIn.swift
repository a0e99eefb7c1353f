import CMECore
import GRDB

/// What is counted of sign-ins; the row 0 is that of names that nobody has.
extension Database {
  func signInRecord(of account: AccountKey) throws -> SignInRecord {
    let statement = try cachedStatement(
      sql: """
        SELECT failures_in_a_row, locked_until, last_sign_in, failures_since
        FROM \(account.world.signIns) WHERE id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [account.row]) else {
      return SignInRecord()
    }
    return SignInRecord(
      failuresInARow: row[0], lockedUntil: row.optionalInstant(1),
      lastSignIn: row.optionalInstant(2), failuresSince: row[3])
  }

  func store(_ record: SignInRecord, of account: AccountKey) throws {
    let world = account.world
    try cachedStatement(
      sql: """
        INSERT INTO \(world.signIns)
          (id, \(world.column), failures_in_a_row, locked_until, last_sign_in, failures_since)
        VALUES (?1, nullif(?1, 0), ?2, ?3, ?4, ?5)
        ON CONFLICT (id) DO UPDATE SET failures_in_a_row = excluded.failures_in_a_row,
          locked_until = excluded.locked_until, last_sign_in = excluded.last_sign_in,
          failures_since = excluded.failures_since
        """
    ).execute(arguments: [
      account.row, record.failuresInARow, record.lockedUntil?.secondsSince1970,
      record.lastSignIn?.secondsSince1970, record.failuresSince,
    ])
  }
}
