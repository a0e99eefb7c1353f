import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("The schema holds the rules a second time")
struct TriggerTests {
  /// Something that a stranger tries with plain SQL.
  struct Attempt: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let trigger: String
    let message: String
    let sql: String

    init(_ words: String, _ trigger: String, _ message: String, _ sql: String) {
      testDescription = words
      self.trigger = trigger
      self.message = message
      self.sql = sql
    }
  }

  /// Jane has submitted 7.75, 1 and 0; Avi has a draft with the 16th; Anna at the desk is in a call.
  let sample: Sample

  init() throws {
    sample = try Sample()
    let janes = [
      try change(16, from: nil, to: 775), try change(17, from: nil, to: 100),
      try change(18, from: nil, to: 0),
    ]
    #expect(sample.services.save(janes).refusal == nil)
    #expect(sample.services.submitAll().refusal == nil)
    #expect(
      sample.services.save([try change(16, from: nil, to: 200)], of: Sample.avi).refusal == nil)
    try sample.store.write { db in
      try db.execute(
        sql: """
          INSERT INTO staff VALUES (1, 'anna', 'Anna', 'a@desk.example.org', 'lead', NULL, 0, NULL);
          INSERT INTO call VALUES (1, 1, 1, 10, 'telephone', 'number', 20, 'done');
          INSERT INTO call VALUES (2, 1, 1, 30, 'telephone', 'number', NULL, NULL);
          INSERT INTO note VALUES (1, 1, 1, 2, 30, 'wants a copy', 1, NULL, NULL);
          INSERT INTO note VALUES (2, 1, 1, 2, 30, 'call back', 1, NULL, NULL);
          UPDATE note SET done_at = 35, done_by = 1 WHERE id = 2;
          INSERT INTO milestone
            VALUES (1, 900, '0d4cfa5c-0000-4000-8000-000000000000', 'asked', NULL, 'zero-rule');
          """)
    }
  }

  @Test(
    "refused, with everything as it was; done where the trigger is taken away", arguments: attempts)
  func refuses(_ attempt: Attempt) throws {
    let stranger = try sample.stranger()
    let before = try contents(stranger)
    let error = #expect(throws: DatabaseError.self) {
      try stranger.write { try $0.execute(sql: attempt.sql) }
    }
    #expect(error?.message == attempt.message)
    #expect(try contents(stranger) == before)

    try stranger.write { db in
      try db.execute(sql: "DROP TRIGGER \(attempt.trigger)")
      try db.execute(sql: attempt.sql)
    }
    #expect(try contents(stranger) != before)
  }

  @Test("no trigger is left out of the table above")
  func complete() throws {
    let triggers = try sample.lines("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    #expect(Set(triggers) == Set(TriggerTests.attempts.map(\.trigger)))
  }

  @Test(
    "what changes nothing about a submitted claim is still possible",
    arguments: [
      "UPDATE event_day SET maximum = 775, label = 'Opening' WHERE day = '2026-10-16'",
      "INSERT INTO event_day VALUES ('CONV26', '2026-10-19', 'Tour', 100)",
      "UPDATE registration SET processed_at = 1 WHERE member_id = 1",
      "INSERT INTO registration VALUES (1, 'CONV26', '2026-10-15', 'confirmed', 'advance', 1, 1)",
      "UPDATE registration SET status = 'cancelled' WHERE member_id = 3",
      "UPDATE claim_day SET credits = 225 WHERE member_id = 2",
      "DELETE FROM claim_day WHERE member_id = 2",
    ])
  func allows(_ sql: String) throws {
    try sample.store.write { try $0.execute(sql: sql) }
  }

  private func contents(_ queue: DatabaseQueue) throws -> [Row] {
    try queue.read { db in
      try Schema.tables.flatMap { try Row.fetchAll(db, sql: "SELECT * FROM \($0)") }
    }
  }
}
