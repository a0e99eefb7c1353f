import CMECore
import GRDBSQLite

/// Saves a day with SQLite alone: the figure and its journal row in one transaction.
final class RawSaver {
  private struct Failed: Error { let reason: String }

  private var connection: OpaquePointer?
  private var figure: OpaquePointer?
  private var journal: OpaquePointer?

  init(_ database: String, person: Int64, day: Day) throws {
    try check(sqlite3_open(database, &connection))
    sqlite3_busy_handler(
      connection,
      { _, tries in
        sqlite3_sleep(1)
        return tries < 5_000 ? 1 : 0
      }, nil)
    for pragma in [
      "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "recursive_triggers = ON",
    ] {
      try execute("PRAGMA \(pragma)")
    }
    figure = try prepare(
      """
      INSERT INTO claim_day VALUES (\(person), 'BENCH', '\(day.iso)', ?, 1780000000, 'office')
      ON CONFLICT DO UPDATE SET credits = excluded.credits, saved_at = excluded.saved_at
      """)
    journal = try prepare(
      """
      INSERT INTO journal (at, actor, subject, what, from_value, to_value)
      VALUES (1780000000, 'office', 'member \(person) event BENCH day \(day.iso)', 'credits', '0.25', ?)
      """)
  }

  deinit {
    sqlite3_finalize(figure)
    sqlite3_finalize(journal)
    sqlite3_close(connection)
  }

  func save(_ hundredths: Int) throws {
    try execute("BEGIN IMMEDIATE")
    for statement in [figure, journal] {
      sqlite3_bind_int64(statement, 1, Int64(hundredths))
      guard sqlite3_step(statement) == SQLITE_DONE else { throw failure }
      sqlite3_reset(statement)
    }
    try execute("COMMIT")
  }

  private func execute(_ sql: String) throws {
    try check(sqlite3_exec(connection, sql, nil, nil, nil))
  }

  private func prepare(_ sql: String) throws -> OpaquePointer? {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v2(connection, sql, -1, &statement, nil))
    return statement
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw failure }
  }

  private var failure: Failed { Failed(reason: String(cString: sqlite3_errmsg(connection))) }
}
