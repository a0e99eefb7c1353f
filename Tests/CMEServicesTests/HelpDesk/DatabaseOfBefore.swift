import GRDB
import Testing

@testable import CMEServices

/// A database as far as a migration: an event, two members, a submitted claim, and a draft that the
/// office entered.
enum DatabaseOfBefore {
  /// Makes it, with what a test wants in it besides.
  static func make(
    at path: String, upTo migration: String, _ more: (Database) throws -> Void = { _ in }
  ) throws {
    let queue = try DatabaseQueue(path: path)
    try Schema.migrator.migrate(queue, upTo: migration)
    try queue.write { db in
      try db.execute(sql: claims)
      try more(db)
    }
    try queue.close()
  }

  /// The rows of each table that has any, NULL as "-".
  static func rows(_ queue: DatabaseQueue) throws -> [String: [[String]]] {
    try queue.read { db in
      try Schema.tables.reduce(into: [:]) { tables, table in
        guard try db.tableExists(table) else { return }
        let rows = try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { row in
          row.map { $1.isNull ? "-" : "\($1)" }
        }
        if !rows.isEmpty { tables[table] = rows }
      }
    }
  }

  /// Expects all rows as they were, with NULL in so many columns that a table has got since.
  static func expect(
    _ before: [String: [[String]]], in store: AppStore, newColumns: [String: Int] = [:]
  ) throws {
    let after = try rows(store.queue)
    for (table, rows) in before {
      let nulls = Array(repeating: "-", count: newColumns[table] ?? 0)
      #expect(after[table] == rows.map { $0 + nulls }, "\(table)")
    }
  }

  /// Expects the schema of now, and that nothing dangles.
  static func expectSound(_ store: AppStore) throws {
    let report = try store.report()
    #expect(report.isSchemaIntact)
    #expect(report.brokenReferences == 0)
  }

  /// Expects that the schema does not let a statement through.
  static func expectRefused(_ sql: String, by store: AppStore) throws {
    let error = #expect(throws: DatabaseError.self) { try store.write { try $0.execute(sql: sql) } }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(sql)")
  }

  private static let claims = """
    INSERT INTO event VALUES ('E', 'T', 'F', 'L', 'UTC', 10, NULL, 'C');
    INSERT INTO event_day VALUES ('E', '2026-10-16', 'Day 1', 800);
    INSERT INTO member VALUES
      (1, '1', NULL, 'a', 'a@example.org', 'A', 'A', '', 'nurse', NULL),
      (2, '2', NULL, 'b', 'b@example.org', 'B', 'B', '', 'nurse', NULL);
    INSERT INTO registration VALUES
      (1, 'E', '2026-10-16', 'confirmed', 'advance', 1, 1),
      (2, 'E', '2026-10-16', 'confirmed', 'advance', 1, 1);
    INSERT INTO claim_day VALUES
      (1, 'E', '2026-10-16', 200, 20, 'member id 1'), (2, 'E', '2026-10-16', 300, 20, 'office');
    INSERT INTO submitted_claim VALUES
      (1, 'E', 30, 'member id 1', 'A A', 'nurse', 'T', 'F', 'L', '2026-10-16', '2026-10-16',
        'C', 800);
    INSERT INTO journal (at, actor, subject, what, from_value, to_value)
      VALUES (30, 'member 1', 'member 1 event E', 'submit', NULL, '2.00');
    """
}
