/// Why a database could not be opened or created.
public enum StoreOpeningError: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// Something that is not a plain file stands there.
  case notAFile(path: String)
  /// The file is not an SQLite database.
  case notADatabase(path: String)
  /// It is an SQLite database of something else.
  case foreign(path: String)
  /// It has no tables yet: its creation was interrupted. The import completes it.
  case empty(path: String)
  /// The file belongs to another account of the machine.
  case wrongOwner(path: String, owner: UInt32)
  /// A later program wrote it; the first migration that is not known here.
  case newerSchema(path: String, migration: String)
  /// SQLite did not take a setting that the promises of the store rest on.
  case wrongPragma(name: String, value: String)
  /// Another process keeps it locked.
  case locked(path: String)
  /// The system refused, in its own words.
  case system(path: String, reason: String)
}
