import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("A database of before gets colleagues")
struct StaffMigrationTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("cme")
    try DatabaseOfBefore.make(at: path, upTo: "accounts")
  }

  @Test("all figures, submissions and journal rows are there as they were")
  func keeps() throws {
    let before = try DatabaseOfBefore.rows(try DatabaseQueue(path: path))
    #expect(before["claim_day"]?.count == 2 && before["submitted_claim"]?.count == 1)
    let store = try AppStore.open(existing: path)
    try DatabaseOfBefore.expect(before, in: store, newColumns: ["journal": 2])
  }

  @Test("tables, indices and triggers are those of a new database, and nothing dangles")
  func sameSchema() throws {
    let store = try AppStore.open(existing: path)
    try DatabaseOfBefore.expectSound(store)
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
    try DatabaseOfBefore.expectRefused(sql, by: try AppStore.open(existing: path))
  }

  @Test("a colleague can stand there now")
  func takes() throws {
    let store = try AppStore.open(existing: path)
    try store.write {
      try $0.execute(sql: "UPDATE claim_day SET actor = 'staff id 1' WHERE member_id = 2")
    }
  }
}
