/// A row of a file, read into the field's terms.
protocol FileRow: Hashable, Sendable {
  associatedtype Column: FileColumn
  /// The file it stands in.
  static var file: ImportFile { get }
  /// Reads a row; throws the first cell that cannot be taken.
  init(_ cells: inout RowCells<Column>) throws(CellRefusal)
}

/// A row of a file that says everything about one thing, and says it once.
protocol UniqueFileRow: FileRow {
  associatedtype Key: Hashable
  /// The column in which two rows about the same thing are told apart.
  static var keyColumn: Column { get }
  /// What the row is about.
  var key: Key { get }
}
