import CMECore
import Foundation
import GRDB

/// The database of the program: one file, opened with the settings its promises rest on.
public struct AppStore: Sendable {
  let queue: DatabaseQueue
  let files: StoreFiles
  let words = WordMemory()

  /// The absolute path of the database.
  public var path: String { files.path }

  /// Opens a database that is there; never makes one.
  public static func open(existing path: String) throws(StoreOpeningError) -> AppStore {
    try open(existing: path, busyTries: Configuration.busyTries)
  }

  /// As above; how often a locked database is tried again, a millisecond apart.
  static func open(existing path: String, busyTries: Int) throws(StoreOpeningError) -> AppStore {
    let files = StoreFiles(path: path)
    try files.check()
    return try StoreLock.hold(files) { () throws(StoreOpeningError) in
      try AppStore(files, .store(at: files.path, mayBeEmpty: false, busyTries: busyTries))
    }
  }

  /// Opens a database and makes it first where there is none; its folder too, closed to others.
  public static func create(at path: String) throws(StoreOpeningError) -> AppStore {
    let files = StoreFiles(path: path)
    try files.makeFolder()
    if FileManager.default.fileExists(atPath: files.path) { try files.check() }
    return try StoreLock.hold(files) { () throws(StoreOpeningError) in
      try files.makeFile()
      return try AppStore(files, .store(at: files.path, mayBeEmpty: true))
    }
  }

  /// Opens the file, which is there, and brings its schema up to date; the lock is held meanwhile.
  private init(
    _ files: StoreFiles, _ configuration: Configuration
  ) throws(StoreOpeningError) {
    self.files = files
    do {
      queue = try DatabaseQueue(path: files.path, configuration: configuration)
      try Schema.migrator.migrate(queue)
      try files.protect()
    } catch {
      throw StoreOpeningError(error, path: files.path)
    }
  }

  /// Reads in one transaction, so that all of it belongs together.
  ///
  /// GRDB's own way would switch `query_only` on and off, which compiles every statement anew.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try transaction(.deferred, body)
  }

  /// Writes in one transaction that holds the write lock from its beginning; all or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try transaction(.immediate, body)
  }

  private func transaction<Value>(
    _ kind: Database.TransactionKind, _ body: (Database) throws -> Value
  ) throws -> Value {
    try queue.writeWithoutTransaction { db in
      var value: Value?
      try db.inTransaction(kind) {
        value = try body(db)
        return .commit
      }
      guard let value else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
      return value
    }
  }
}
