/// Which cell of a row belongs to which column, whatever their order and spelling.
struct FileHeader<Column: FileColumn>: Sendable {
  /// The header names a column twice, or not all of them.
  struct Refusal: Error {
    let column: String?
    let reason: ImportRefusal
  }

  /// How many cells the header has.
  let width: Int
  /// The columns that are not read, as they are written.
  let extras: [String]
  private let positions: [Column: Int]

  /// Finds the columns in a header row.
  init(_ row: CSVRow) throws(Refusal) {
    var positions: [Column: Int] = [:]
    var extras: [String] = []
    for (index, cell) in row.cells.enumerated() {
      if let column = Column(rawValue: FileHeader.folded(cell)) {
        guard positions.updateValue(index, forKey: column) == nil else {
          throw Refusal(column: column.rawValue, reason: .columnTwice)
        }
      } else if !CellText.isBlank(cell) {
        extras.append(CellText.trimmed(cell))
      }
    }
    let missing = Column.allCases.filter { positions[$0] == nil }.map(\.rawValue)
    guard missing.isEmpty else { throw Refusal(column: nil, reason: .columnsMissing(missing)) }
    (self.positions, self.extras, width) = (positions, extras, row.cells.count)
  }

  /// The cell of a column; empty where the row is shorter than the header.
  func cell(_ column: Column, of row: CSVRow) -> String {
    guard let index = positions[column], index < row.cells.count else { return "" }
    return row.cells[index]
  }

  private static func folded(_ name: String) -> String {
    CellText.folded(name).replacing(" ", with: "_")
  }
}
