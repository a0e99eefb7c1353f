import GRDB

extension StoreOpeningError {
  /// The fact behind whatever was thrown while opening.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreOpeningError: self = error
    case let error as DatabaseError:
      switch error.resultCode {
      case .SQLITE_NOTADB: self = .notADatabase(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
      default: self = .system(path: path, reason: error.reason)
      }
    default: self = .system(path: path, reason: String(describing: error))
    }
  }
}

extension DatabaseError {
  /// SQLite's own words, without the statement and its arguments.
  var reason: String { "\(message ?? "SQLite") (\(extendedResultCode.rawValue))" }
}
