import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("A database of before gets colleagues")
struct StaffMigrationTests {
  let folder: TemporaryFolder
  let path: String

  /// A database as it was before, with a submitted claim and a draft.
  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("cme")
    let queue = try DatabaseQueue(path: path)
    try Schema.migrator.migrate(queue, upTo: "accounts")
    try queue.write { db in
      try db.execute(
        sql: """
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
          """)
    }
    try queue.close()
  }

  @Test("all figures, submissions and journal rows are there as they were")
  func keeps() throws {
    let tables = ["claim_day", "submitted_claim", "registration", "member"]
    let before = try rows(tables, "journal ORDER BY id", DatabaseQueue(path: path))
    let store = try AppStore.open(existing: path)
    let after = try rows(tables, "journal ORDER BY id", store.queue)
    #expect(after == before.map { $0.hasPrefix("journal") ? $0 + "|-|-" : $0 })
    #expect(before.count == 8)
  }

  @Test("tables, indices and triggers are those of a new database, and nothing dangles")
  func sameSchema() throws {
    let store = try AppStore.open(existing: path)
    let report = try store.report()
    #expect(report.isSchemaIntact)
    #expect(report.brokenReferences == 0)
    let fresh = try AppStore.create(at: folder.file("new"))
    let sql = "SELECT name FROM sqlite_master ORDER BY name"
    #expect(
      try store.read { try String.fetchAll($0, sql: sql) }
        == fresh.read { try String.fetchAll($0, sql: sql) })
  }

  @Test(
    "the rules hold after it",
    arguments: [
      "UPDATE claim_day SET credits = 25 WHERE member_id = 1", "DELETE FROM submitted_claim",
      "UPDATE claim_day SET credits = 900 WHERE member_id = 2",
      "UPDATE claim_day SET actor = 'staff id x' WHERE member_id = 2",
      "UPDATE claim_day SET actor = 'me' WHERE member_id = 2", "UPDATE journal SET reason = 'x'",
      "INSERT INTO claim_day VALUES (9, 'E', '2026-10-16', 200, 20, 'office')",
    ])
  func holds(_ sql: String) throws {
    let store = try AppStore.open(existing: path)
    let error = #expect(throws: DatabaseError.self) { try store.write { try $0.execute(sql: sql) } }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
  }

  @Test("a colleague can stand there now")
  func takes() throws {
    let store = try AppStore.open(existing: path)
    try store.write {
      try $0.execute(sql: "UPDATE claim_day SET actor = 'staff id 1' WHERE member_id = 2")
    }
  }

  private func rows(
    _ tables: [String], _ last: String, _ queue: DatabaseQueue
  ) throws -> [String] {
    try queue.read { db in
      try (tables + [last]).flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { row in
          let name = table.prefix { $0 != " " }
          return ([String(name)] + row.map { $1.isNull ? "-" : "\($1)" }).joined(separator: "|")
        }
      }
    }
  }
}
