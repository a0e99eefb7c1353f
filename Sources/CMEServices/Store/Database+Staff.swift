import CMECore
import GRDB

/// Colleagues.
extension Database {
  /// The colleague of a key.
  func staff(_ id: Staff.ID) throws -> Staff? {
    let statement = try cachedStatement(sql: "SELECT \(Staff.columns) FROM staff WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id.value]).map(Staff.init)
  }

  /// The colleague of a username (ASCII letters of either case).
  func staff(username: String) throws -> Staff? {
    let statement = try cachedStatement(
      sql: "SELECT \(Staff.columns) FROM staff WHERE username = ?")
    return try Row.fetchOne(statement, arguments: [username]).map(Staff.init)
  }

  /// Everyone, by username.
  func allStaff() throws -> [Staff] {
    try Row.fetchAll(self, sql: "SELECT \(Staff.columns) FROM staff ORDER BY username")
      .map(Staff.init)
  }

  /// Adds a colleague, and gives the key.
  func add(_ new: NewStaff, member: Member.ID?, at now: Instant) throws -> Staff.ID {
    try cachedStatement(
      sql: """
        INSERT INTO staff (username, name, email, role, member_id, made_at)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      new.username, new.name, new.email, new.role.rawValue, member?.value, now.secondsSince1970,
    ])
    return Staff.ID(lastInsertedRowID)
  }

  /// Lets a colleague do nothing any more from an instant on, or everything again.
  func disable(_ id: Staff.ID, since instant: Instant?) throws {
    try cachedStatement(sql: "UPDATE staff SET disabled_at = ? WHERE id = ?")
      .execute(arguments: [instant?.secondsSince1970, id.value])
  }

  /// The account of a username, as a name to sign in with.
  func staffMatch(_ name: String) throws -> NameMatch {
    let found = try staff(username: name)
    let accounts = try found.map { staff in
      NameMatch.Account(
        owner: .staff(staff), passwordHash: try passwordHash(of: .staff(staff.id)))
    }
    return NameMatch(accounts: [accounts].compactMap { $0 }, widestSharing: 1)
  }
}

extension Staff {
  fileprivate static let columns = "id, username, name, email, role, member_id, disabled_at"

  fileprivate init(_ row: Row) throws {
    let stored: String = row[4]
    guard let role = Role(rawValue: stored) else { throw StoredValueError("role", stored) }
    self.init(
      id: ID(row[0]), username: row[1], name: row[2], email: row[3], role: role,
      member: (row[5] as Int64?).map(Member.ID.init), disabledAt: row.optionalInstant(6))
  }
}
