/// A row that was read, and where it stands.
struct PlacedRow<Row: FileRow>: Sendable {
  let content: Row
  let number, line: Int

  var place: ImportPlace { ImportPlace(file: Row.file, row: number, line: line) }

  /// Refuses the row for one of its columns.
  func refusal(_ column: Row.Column, _ reason: ImportRefusal) -> ImportFinding<ImportRefusal> {
    ImportFinding(place.column(column.rawValue), reason)
  }

  /// Notes something about the row.
  func notice(_ column: Row.Column?, _ reason: ImportNotice) -> ImportFinding<ImportNotice> {
    ImportFinding(place.column(column?.rawValue), reason)
  }
}
