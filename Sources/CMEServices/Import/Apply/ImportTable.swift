import GRDB

/// A table that rows of a file are compared with; its statements are prepared once.
struct ImportTable: Sendable {
  private let selectSQL, insertSQL, updateSQL: String

  /// Names and columns are the schema's own, never a file's.
  init(_ name: String, key: [String], values: [String]) {
    let places = Array(repeating: "?", count: values.count + key.count).joined(separator: ", ")
    let condition = key.map { "\($0) = ?" }.joined(separator: " AND ")
    let assignments = values.map { "\($0) = ?" }.joined(separator: ", ")
    let columns = (values + key).joined(separator: ", ")
    selectSQL = "SELECT \(values.joined(separator: ", ")) FROM \(name) WHERE \(condition)"
    insertSQL = "INSERT INTO \(name) (\(columns)) VALUES (\(places))"
    updateSQL = "UPDATE \(name) SET \(assignments) WHERE \(condition)"
  }

  /// What is stored under a key.
  func stored(_ db: Database, key: [DatabaseValue]) throws -> Row? {
    try Row.fetchOne(db.cachedStatement(sql: selectSQL), arguments: StatementArguments(key))
  }

  /// Stores values under a key, unless they stand there already.
  func change(
    _ db: Database, key: [DatabaseValue], values: [DatabaseValue]
  ) throws -> ImportChange {
    let stored = try stored(db, key: key)
    if let stored, Array(stored.databaseValues) == values { return .none }
    let statement = try db.cachedStatement(sql: stored == nil ? insertSQL : updateSQL)
    try statement.execute(arguments: StatementArguments(values + key))
    return stored == nil ? .new : .changed
  }
}

extension Array where Element == DatabaseValue {
  /// Values of any kind, in the order of a table's columns.
  init(_ values: (any DatabaseValueConvertible)?...) {
    self = values.map { $0?.databaseValue ?? .null }
  }
}
