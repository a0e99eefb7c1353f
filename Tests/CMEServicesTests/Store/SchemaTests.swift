import GRDB
import Testing

@testable import CMEServices

@Suite("The tables take only what can be")
struct SchemaTests {
  @Test(
    "refused",
    arguments: [
      ("an event without a name", "INSERT INTO event VALUES ('', '', '', '', '', 0, NULL, '')"),
      (
        "claiming that ends before it begins",
        "INSERT INTO event VALUES ('A', '', '', '', '', 10, 10, '')"
      ),
      ("a time as text", "INSERT INTO event VALUES ('A', '', '', '', '', 'soon', NULL, '')"),
      ("a day of no event", "INSERT INTO event_day VALUES ('NONE', '2026-10-15', '', 100)"),
      ("a day of no calendar", "INSERT INTO event_day VALUES ('CONV26', '2026-02-30', '', 100)"),
      ("a day in other writing", "INSERT INTO event_day VALUES ('CONV26', '10/19/2026', '', 100)"),
      ("a maximum of nothing", "INSERT INTO event_day VALUES ('CONV26', '2026-10-19', '', 0)"),
      ("a member with both numbers", member("'1', 'E-1', 'new', 'n@example.org'")),
      ("a member with neither number", member("NULL, NULL, 'new', 'n@example.org'")),
      ("a member with an empty number", member("'', NULL, 'new', 'n@example.org'")),
      ("a number twice", member("'10021', NULL, 'new', 'n@example.org'")),
      ("an E-associate number twice, in other case", member("NULL, 'e-90211', 'new', 'n@x.org'")),
      ("a username twice, in other case", member("'1', NULL, 'JOkafor', 'n@example.org'")),
      ("a password of nobody", "INSERT INTO password VALUES (99, 'hash', 0)"),
      (
        "a registration of nobody",
        registration("99, 'CONV26', '2026-10-17', 'confirmed', 'advance'")
      ),
      (
        "a registration for no day",
        registration("3, 'CONV26', '2026-10-19', 'confirmed', 'advance'")
      ),
      (
        "a second registration for a day",
        registration("3, 'CONV26', '2026-10-16', 'confirmed', 'advance'")
      ),
      ("a status that there is not", registration("3, 'CONV26', '2026-10-17', 'maybe', 'advance'")),
      (
        "a channel that there is not", registration("3, 'CONV26', '2026-10-17', 'confirmed', 'fax'")
      ),
      ("on site without a time", registration("3, 'CONV26', '2026-10-17', 'confirmed', 'onsite'")),
      ("credits below zero", figure("-25, \(now), 'office'")),
      ("credits between the quarters", figure("30, \(now), 'office'")),
      ("credits with a decimal point", figure("25.5, \(now), 'office'")),
      ("a figure of somebody unknown", figure("25, \(now), 'me'")),
      ("a figure of a person without a number", figure("25, \(now), 'member id x'")),
      ("a journal row that would keep all others out", journalRow("-1")),
      ("a journal row before the first", journalRow("0")),
      ("a count at an exact time", milestone("901", "'reached', 1, NULL")),
      ("a count of an instruction that there is not", milestone("900", "'reached', 11, NULL")),
      ("a count of no kind that there is", milestone("900", "'typed', NULL, 'x'")),
      ("a question without its name", milestone("900", "'asked', NULL, NULL")),
      ("a line that was missed nowhere", milestone("900", "'missed', NULL, 'x'")),
      ("a line with a digit", milestone("900", "'missed', 7, 'room 4'")),
      ("a line with an address", milestone("900", "'missed', 7, 'a@b'")),
      (
        "a line without an end",
        milestone("900", "'missed', 7, '\(String(repeating: "x", count: 121))'")
      ),
    ])
  func refuses(_ words: String, _ sql: String) throws {
    let sample = try Sample()
    let error = #expect(throws: DatabaseError.self) {
      try sample.store.write { try $0.execute(sql: sql) }
    }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(error?.message ?? "")")
  }

  @Test("taken: an address that two people share, and an E-associate")
  func takes() throws {
    let sample = try Sample()
    try sample.store.write { db in
      try db.execute(sql: SchemaTests.member("NULL, 'E-1', 'new', 'JANE@example.org'"))
      try db.execute(sql: SchemaTests.figure("25, \(SchemaTests.now), 'member id 3'"))
    }
  }

  @Test("every table is strict")
  func strict() throws {
    let sample = try Sample()
    let strict = try sample.lines("SELECT name FROM pragma_table_list WHERE strict ORDER BY name")
    #expect(strict == Schema.tables.sorted())
  }

  private static let now = "\(after.secondsSince1970)"

  private static func milestone(_ at: String, _ values: String) -> String {
    "INSERT INTO milestone VALUES (NULL, \(at), '0d4cfa5c-0000-4000-8000-000000000000', \(values))"
  }

  private static func member(_ values: String) -> String {
    "INSERT INTO member VALUES (NULL, \(values), 'N', 'N', '', 'nurse', NULL)"
  }

  private static func registration(_ values: String) -> String {
    "INSERT INTO registration VALUES (\(values), NULL, NULL)"
  }

  private static func journalRow(_ id: String) -> String {
    "INSERT INTO journal (id, at, actor, subject, what) VALUES (\(id), 0, 'a', 'b', 'c')"
  }

  private static func figure(_ values: String) -> String {
    "INSERT INTO claim_day VALUES (3, 'CONV26', '2026-10-16', \(values))"
  }
}
