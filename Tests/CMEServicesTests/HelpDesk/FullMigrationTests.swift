import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("A full database of before loses nothing")
struct FullMigrationTests {
  /// Where a database may stand, and how many columns tables have got since, by their names.
  static let stands: [(migration: String, newColumns: [String: Int])] = [
    ("help-desk-search", ["journal": 2, "outbox": 3]), ("caller-notes", ["outbox": 3]),
    ("milestones", ["outbox": 3]), ("desk-mail", [:]),
  ]

  @Test(
    "every row of every table is there as it was, and what was promised still holds",
    arguments: stands.map(\.migration))
  func keeps(_ migration: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("cme")
    try FullMigrationTests.fill(path, upTo: migration)
    let before = try DatabaseOfBefore.rows(try DatabaseQueue(path: path))
    #expect(Set(["certificate", "revoked_certificate", "outbox"]).isSubset(of: before.keys))
    let store = try AppStore.open(existing: path)
    let new = FullMigrationTests.stands.first { $0.migration == migration }?.newColumns ?? [:]
    try DatabaseOfBefore.expect(before, in: store, newColumns: new)
    try DatabaseOfBefore.expectSound(store)
    for sql in [
      "DELETE FROM certificate", "UPDATE submitted_claim SET holder = 'x'",
      "UPDATE outbox SET member_id = NULL",
    ] {
      try DatabaseOfBefore.expectRefused(sql, by: store)
    }
  }

  @Test("mails of before are taken after it, and a new one gets a key of its own")
  func mails() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("cme")
    try FullMigrationTests.fill(path, upTo: "milestones")
    let store = try AppStore.open(existing: path)
    let services = Services(store: store, passwords: .throwaway, rules: Sample.rules)
    let mail = try #require(try services.takeMail(at: Instant(secondsSince1970: 50)))
    #expect(mail.kind == .passwordChanged)
    #expect(mail.recipient.username == "a")
    try services.setPassword(
      username: "b", secret(Sample.password), at: Instant(secondsSince1970: 60))
    let keys = try store.read { try Int64.fetchAll($0, sql: "SELECT id FROM outbox ORDER BY id") }
    #expect(keys == [3, 5, 8, 9])
  }

  /// A database as far as a migration, with something in every table that matters.
  private static func fill(_ path: String, upTo migration: String) throws {
    try DatabaseOfBefore.make(at: path, upTo: migration) { db in
      try db.execute(sql: accounts)
      if try db.tableExists("call") { try db.execute(sql: calls) }
      try db.execute(sql: mails)
    }
  }

  private static let accounts = """
    INSERT INTO certificate VALUES
      ('26-AAAAA-AAAAA-A', 1, 'E', 30, '{}', '{}', 'line', NULL, NULL),
      ('26-BBBBB-BBBBB-B', 1, 'E', 31, '{}', '{}', 'line', '26-AAAAA-AAAAA-A', 'name');
    INSERT INTO revoked_certificate VALUES ('26-BBBBB-BBBBB-B', 40, 'mistake');
    INSERT INTO password VALUES (1, 'hash', 5);
    INSERT INTO sign_in VALUES (1, 1, 2, NULL, 7, 2);
    INSERT INTO session (member_id, started_at) VALUES (1, 7);
    INSERT INTO reset (name_hash, asked_at, tries) VALUES (x'00', 8, 1);
    INSERT INTO reset_code (reset_id, member_id, hash) VALUES (1, 1, 'hash');
    """

  private static let calls = """
    INSERT INTO staff VALUES (1, 'anna', 'Anna', 'a@desk.example.org', 'lead', NULL, 0, NULL);
    INSERT INTO call VALUES (1, 1, 1, 10, 'telephone', 'number', NULL, NULL);
    INSERT INTO note VALUES (1, 1, 1, 1, 11, 'call back', 1, NULL, NULL);
    UPDATE claim_day SET actor = 'staff id 1', saved_at = 21 WHERE member_id = 2;
    """

  private static let mails = """
    INSERT INTO outbox (id, token, kind, member_id, reset_code_id, queued_at, attempts, next_at,
      state, last_answer, certificate, first_day, last_day) VALUES
      (3, '0123456789abcdef0', 'reset-code', 1, 1, 8, 3, 9, 'failed', '550', NULL, NULL, NULL),
      (5, '0123456789abcdef1', 'certificate', 1, NULL, 9, 1, 9, 'sent', NULL, '26-AAAAA-AAAAA-A',
        NULL, NULL),
      (8, '0123456789abcdef2', 'password-changed', 1, NULL, 9, 0, 9, 'waiting', NULL, NULL, NULL,
        NULL);
    """
}
