import Foundation
import GRDB

extension Configuration {
  /// How often a locked database is tried again, a millisecond apart.
  static let busyTries = 5_000

  /// The settings of every connection.
  ///
  /// GRDB's own journal modes would set `synchronous = NORMAL` afterwards, and a power cut would
  /// lose claims that were already acknowledged.
  static func store(
    at path: String, mayBeEmpty: Bool, busyTries: Int = busyTries
  ) -> Configuration {
    var configuration = Configuration()
    configuration.label = "cme"
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .callback { tries in
      usleep(1_000)
      return tries < BusyPatience.tries ?? busyTries
    }
    configuration.prepareDatabase { db in
      try refuseWhatIsNotOurs(db, at: path, mayBeEmpty: mayBeEmpty)
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: "PRAGMA recursive_triggers = ON")
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try StorePragma.verify(db)
    }
    return configuration
  }

  private static func refuseWhatIsNotOurs(
    _ db: Database, at path: String, mayBeEmpty: Bool
  ) throws {
    switch try Schema.identify(db) {
    case .empty where mayBeEmpty: break
    case .empty: throw StoreOpeningError.empty(path: path)
    case .foreign: throw StoreOpeningError.foreign(path: path)
    case .ours(let applied):
      guard let migration = Schema.unknown(in: applied) else { break }
      throw StoreOpeningError.newerSchema(path: path, migration: migration)
    }
  }
}
