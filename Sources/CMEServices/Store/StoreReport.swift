import CMECore
import GRDB

/// The state of a database, for whoever looks after it.
public struct StoreReport: Hashable, Sendable {
  /// A setting of SQLite as it is.
  public struct Setting: Hashable, Sendable {
    /// Its name and its value.
    public let name, value: String
    /// Whether it is what the promises of the store rest on.
    public let isRight: Bool
  }

  /// A file or the folder of the database.
  public struct File: Hashable, Sendable {
    /// The absolute path.
    public let path: String
    /// The permission bits, in octal.
    public let mode: String
    /// Whether only this account can read and write it; of the folder, whether only it can change it.
    public let isPrivate: Bool
  }

  /// How many rows a table has.
  public struct Count: Hashable, Sendable {
    /// The table.
    public let table: String
    /// Its rows.
    public let rows: Int
  }

  /// The absolute path of the database.
  public let path: String
  /// The settings that the promises of the store rest on.
  public let settings: [Setting]
  /// What SQLite's integrity check found; empty where all is well.
  public let damages: [String]
  /// How many rows refer to others that are not there.
  public let brokenReferences: Int
  /// The applied migrations, in their order.
  public let migrations: [String]
  /// Whether tables and triggers are exactly those that the migrations made.
  public let isSchemaIntact: Bool
  /// The rows of each table.
  public let counts: [Count]
  /// The folder and the files.
  public let files: [File]
}

extension AppStore {
  /// Looks at everything; reads the whole file.
  public func report() throws(ServiceFailure) -> StoreReport {
    do {
      // The schema is compared with that of a new database, made with the same configuration.
      let comparing = try DatabaseQueue(
        path: path, configuration: .store(at: path, mayBeEmpty: true))
      return try comparing.inDatabase { try StoreReport($0, files) }
    } catch {
      throw ServiceFailure(error)
    }
  }
}

extension StoreReport {
  fileprivate init(_ db: Database, _ files: StoreFiles) throws {
    path = files.path
    settings = try StorePragma.allCases.map { pragma in
      let value = try pragma.value(db)
      return Setting(name: pragma.rawValue, value: value, isRight: value == pragma.expected)
    }
    damages = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    brokenReferences = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
    migrations = try Schema.migrator.appliedMigrations(db)
    isSchemaIntact = try !Schema.migrator.hasSchemaChanges(db)
    counts = try Schema.tables.map { table in
      Count(table: table, rows: try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0)
    }
    self.files =
      [File(folder: files.folder)].compactMap { $0 } + files.all.compactMap(File.init(at:))
  }
}
