import CMECore
import GRDB

/// Passwords of members and of colleagues.
extension Database {
  /// The hash of a password; nil where none is set.
  func passwordHash(of account: AccountKey) throws -> String? {
    let world = account.world
    let sql = "SELECT hash FROM \(world.passwords) WHERE \(world.column) = ?"
    return try String.fetchOne(cachedStatement(sql: sql), arguments: [account.row])
  }

  /// Stores the hash of a password.
  func storePassword(hash: String, of account: AccountKey, at now: Instant) throws {
    let world = account.world
    try cachedStatement(
      sql: """
        INSERT INTO \(world.passwords) (\(world.column), hash, set_at) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at
        """
    ).execute(arguments: [account.row, hash, now.secondsSince1970])
  }
}

extension AccountWorld {
  /// The column that says whose row it is.
  var column: String { self == .member ? "member_id" : "staff_id" }
  /// The table of passwords.
  var passwords: String { self == .member ? "password" : "staff_password" }
  /// The table of what is counted of sign-ins.
  var signIns: String { self == .member ? "sign_in" : "staff_sign_in" }
  /// The table of sessions.
  var sessions: String { self == .member ? "session" : "staff_session" }
}
