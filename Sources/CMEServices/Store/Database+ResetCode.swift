import CMECore
import GRDB

/// The codes of resets.
extension Database {
  func codes(of reset: Int64) throws -> [StoredCode] {
    let statement = try cachedStatement(
      sql: """
        \(StoredCode.selection) WHERE reset_code.id IN (
          SELECT max(id) FROM reset_code
          WHERE reset_id = ?1 OR reset_id IN (
            SELECT reset_id FROM staff_reset_name
            WHERE name_hash = (SELECT name_hash FROM reset WHERE id = ?1) AND reset_id > ?1)
          GROUP BY member_id)
        ORDER BY reset_code.id
        """)
    return try Row.fetchAll(statement, arguments: [reset]).map(StoredCode.init)
  }

  func code(_ id: Int64) throws -> StoredCode? {
    let statement = try cachedStatement(sql: "\(StoredCode.selection) WHERE reset_code.id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map(StoredCode.init)
  }

  func codesAsked(of member: Member.ID, since: Instant) throws -> [Instant] {
    let statement = try cachedStatement(
      sql: "\(StoredCode.selection) WHERE member_id = ? AND asked_at >= ?")
    return try Row.fetchAll(statement, arguments: [member.value, since.secondsSince1970])
      .map { StoredCode($0).askedAt }
  }

  func addCode(of member: Member.ID, in reset: Int64) throws -> Int64 {
    try cachedStatement(sql: "INSERT INTO reset_code (reset_id, member_id) VALUES (?, ?)")
      .execute(arguments: [reset, member.value])
    return lastInsertedRowID
  }

  func storeCode(hash: String, of id: Int64) throws {
    try cachedStatement(sql: "UPDATE reset_code SET hash = ? WHERE id = ?")
      .execute(arguments: [hash, id])
  }

  func mark(_ id: Int64, _ mark: StoredCode.Mark, at now: Instant) throws {
    try cachedStatement(sql: "UPDATE reset_code SET \(mark.rawValue) = ? WHERE id = ?")
      .execute(arguments: [now.secondsSince1970, id])
  }

  func voidCodes(of member: Member.ID, at now: Instant) throws {
    try cachedStatement(
      sql: """
        UPDATE reset_code SET voided_at = ?
        WHERE member_id = ? AND voided_at IS NULL AND used_at IS NULL
        """
    ).execute(arguments: [now.secondsSince1970, member.value])
  }
}

extension StoredCode {
  fileprivate static let selection = """
    SELECT reset_code.id, member_id, asked_at, hash, voided_at, redeemed_at, used_at
    FROM reset_code JOIN reset ON reset.id = reset_id
    """

  fileprivate init(_ row: Row) {
    self.init(
      id: row[0], member: Member.ID(row[1]), askedAt: row.instant(2), hash: row[3],
      voidedAt: row.optionalInstant(4), redeemedAt: row.optionalInstant(5),
      usedAt: row.optionalInstant(6))
  }
}
