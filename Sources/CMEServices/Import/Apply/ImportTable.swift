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

  /// Stores values under a key, unless they stand there already.
  func change(
    _ db: Database, key: [DatabaseValue], values: [DatabaseValue]
  ) throws -> ImportChange {
    let select = try db.cachedStatement(sql: selectSQL)
    let stored = try Row.fetchOne(select, arguments: StatementArguments(key))
    if let stored, Array(stored.databaseValues) == values { return .none }
    return try write(db, key: key, values: values, isNew: stored == nil)
  }

  /// Stores values under a key that is new, or is not.
  func write(
    _ db: Database, key: [DatabaseValue], values: [DatabaseValue], isNew: Bool
  ) throws -> ImportChange {
    let statement = try db.cachedStatement(sql: isNew ? insertSQL : updateSQL)
    try statement.execute(arguments: StatementArguments(values + key))
    return isNew ? .new : .changed
  }
}

extension Array where Element == DatabaseValue {
  /// Values of any kind, in the order of a table's columns.
  init(_ values: (any DatabaseValueConvertible)?...) {
    self = values.map { $0?.databaseValue ?? .null }
  }
}
