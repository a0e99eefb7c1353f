import CMECore
import Foundation
import GRDB

/// Resets that were asked for.
extension Database {
  func nameSalt() throws -> Data {
    let salt = try Data.fetchOne(cachedStatement(sql: "SELECT salt FROM name_salt"))
    guard let salt else { throw StoredValueError("salt", "") }
    return salt
  }

  func resets(of name: NameHash, since: Instant) throws -> [StoredReset] {
    let statement = try cachedStatement(
      sql: """
        SELECT id, asked_at, tries FROM reset
        WHERE (name_hash = ?1 OR id IN (SELECT reset_id FROM staff_reset_name WHERE name_hash = ?1))
          AND asked_at >= ?2
        ORDER BY asked_at, id
        """)
    return try Row.fetchAll(statement, arguments: [name.data, since.secondsSince1970])
      .map(StoredReset.init)
  }

  func reset(_ id: Int64) throws -> StoredReset? {
    let statement = try cachedStatement(sql: "SELECT id, asked_at, tries FROM reset WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map(StoredReset.init)
  }

  func addReset(of name: NameHash, at now: Instant) throws -> StoredReset {
    try cachedStatement(sql: "INSERT INTO reset (name_hash, asked_at, tries) VALUES (?, ?, 0)")
      .execute(arguments: [name.data, now.secondsSince1970])
    return StoredReset(id: lastInsertedRowID, askedAt: now, tries: 0)
  }

  func add(_ names: [NameHash], to reset: Int64) throws {
    for name in names {
      try cachedStatement(sql: "INSERT INTO staff_reset_name VALUES (?, ?)")
        .execute(arguments: [name.data, reset])
    }
  }

  func countTry(of reset: Int64) throws {
    try cachedStatement(sql: "UPDATE reset SET tries = tries + 1 WHERE id = ?")
      .execute(arguments: [reset])
  }

  func removeResets(before: Instant) throws {
    try cachedStatement(
      sql: """
        DELETE FROM reset WHERE asked_at < ?
          AND NOT EXISTS (SELECT 1 FROM reset_code WHERE reset_id = reset.id)
        """
    ).execute(arguments: [before.secondsSince1970])
  }
}

extension StoredReset {
  fileprivate init(_ row: Row) {
    self.init(id: row[0], askedAt: row.instant(1), tries: row[2])
  }
}
