import GRDB

/// The tables and rules of the database, and the steps that led to them.
enum Schema {
  /// What SQLite's header says of a file of ours: "CMEa".
  static let applicationID: Int32 = 0x434D_4561

  /// The tables that hold the society's data.
  static let tables = [
    "event", "event_day", "member", "password", "registration", "claim_day", "submitted_claim",
    "journal", "sign_in", "session", "name_salt",
    "reset", "reset_code", "outbox", "certificate", "revoked_certificate",
    "search_word", "search_list", "staff", "staff_password", "staff_sign_in", "staff_session",
    "call", "note", "staff_reset_name", "milestone",
  ]

  /// All migrations, by name, in the order they run.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("claims", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      for sql in [programmeTables, memberTables, claimTables, journalTable] {
        try db.execute(sql: sql)
      }
      for sql in [submittedTriggers, figureTriggers, officeTriggers, journalTriggers] {
        try db.execute(sql: sql)
      }
    }
    migrator.registerMigration("accounts", foreignKeyChecks: .immediate) { db in
      for sql in [signInTables, resetTables, outboxTable] { try db.execute(sql: sql) }
    }
    migrator.registerMigration("certificates", foreignKeyChecks: .immediate) { db in
      for sql in [certificateTables, certificateTriggers] { try db.execute(sql: sql) }
    }
    migrator.registerMigration("mailed-certificates", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: mailedPages)
    }
    migrator.registerMigration(
      "help-desk-search", foreignKeyChecks: .immediate, migrate: addSearch)
    // Tables are rebuilt to which others may refer, so references are looked at when it is done.
    migrator.registerMigration("staff", migrate: addStaff)
    migrator.registerMigration("caller-notes", foreignKeyChecks: .immediate) { db in
      for sql in [noteTable, staffResetTable, journalIndex] { try db.execute(sql: sql) }
    }
    migrator.registerMigration("milestones", foreignKeyChecks: .immediate) { db in
      for sql in [milestoneTable, milestoneTriggers] { try db.execute(sql: sql) }
    }
    migrator.registerMigration("desk-mail", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: rebuiltOutbox)
    }
    return migrator
  }

  /// What a file turned out to be, found without changing it.
  enum Finding: Equatable {
    /// No tables yet: a file whose creation was interrupted, or never begun.
    case empty
    /// Ours, with these migrations applied.
    case ours(applied: Set<String>)
    /// A database of something else.
    case foreign
  }

  /// Looks at a file before anything is changed in it.
  static func identify(_ db: Database) throws -> Finding {
    let id = try Int32.fetchOne(db, sql: "PRAGMA application_id")
    guard id == applicationID else {
      let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      return id == 0 && objects == 0 ? .empty : .foreign
    }
    return .ours(applied: try migrator.appliedIdentifiers(db))
  }

  /// The first migration, by name, that this program does not know.
  static func unknown(in applied: Set<String>) -> String? {
    applied.subtracting(migrator.migrations).min()
  }
}
