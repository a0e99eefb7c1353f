/// A row that was read, where it stands and what was noticed in it.
struct PlacedRow<Row: FileRow>: Sendable {
  let content: Row
  let number, line: Int
  let notices: [CellNotice]

  var place: ImportPlace { ImportPlace(file: Row.file, row: number, line: line) }

  /// What was noticed, with its places.
  var findings: [ImportFinding<ImportNotice>] {
    notices.map { ImportFinding(place.column($0.column), $0.reason) }
  }

  /// Refuses the row for one of its columns.
  func refusal(_ column: Row.Column, _ reason: ImportRefusal) -> ImportFinding<ImportRefusal> {
    ImportFinding(place.column(column.rawValue), reason)
  }

  /// Notes something about the row.
  func notice(_ column: Row.Column?, _ reason: ImportNotice) -> ImportFinding<ImportNotice> {
    ImportFinding(place.column(column?.rawValue), reason)
  }
}
