import GRDB

/// The settings of SQLite that the promises of the store rest on.
enum StorePragma: String, CaseIterable {
  case journalMode = "journal_mode"
  case synchronous
  case foreignKeys = "foreign_keys"
  case recursiveTriggers = "recursive_triggers"
  case secureDelete = "secure_delete"

  /// What SQLite answers where the setting is right; synchronous 2 is FULL.
  var expected: String {
    switch self {
    case .journalMode: "wal"
    case .synchronous: "2"
    case .foreignKeys, .recursiveTriggers, .secureDelete: "1"
    }
  }

  /// What SQLite answers.
  func value(_ db: Database) throws -> String {
    let row = try Row.fetchOne(db, sql: "PRAGMA \(rawValue)")
    return row.map { String.fromDatabaseValue($0[0]) ?? "\($0[0] as Int64? ?? -1)" } ?? ""
  }

  /// Throws where a setting is not what it must be.
  static func verify(_ db: Database) throws {
    for pragma in allCases {
      let value = try pragma.value(db)
      guard value == pragma.expected else {
        throw StoreOpeningError.wrongPragma(name: pragma.rawValue, value: value)
      }
    }
  }
}
