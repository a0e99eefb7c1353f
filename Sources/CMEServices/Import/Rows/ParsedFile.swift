/// A whole file, read into rows of the field's terms; nothing is known yet of what is stored.
struct ParsedFile<Row: FileRow>: Sendable {
  var rows: [PlacedRow<Row>] = []
  /// How many rows have something in them, the header aside.
  private(set) var count = 0
  var notices = ImportNotices()
  var refusals: [ImportFinding<ImportRefusal>] = []

  /// Whether the office handed the file over.
  let isHandedOver: Bool

  /// A file that was not handed over.
  init() { isHandedOver = false }

  /// Reads a file; whatever is wrong with it ends up among the refusals.
  init(path: String, progress: (ImportProgress) -> Void) {
    isHandedOver = true
    do {
      let blocks = try FileBlocks(path: path)
      try withoutActuallyEscaping(progress) { progress in
        var reader = CSVReader {
          let block = try blocks.next()
          progress(.init(file: Row.file, stage: .reading, done: blocks.read, total: blocks.size))
          return block
        }
        try read(&reader)
      }
    } catch {
      refuse(error)
    }
  }

  /// Reads what a reader yields; throws `CSVFailure` and what the source of its bytes throws.
  mutating func read(_ reader: inout CSVReader) throws {
    guard let first = try reader.readRow() else {
      return refusals.append(ImportFinding(ImportPlace(file: Row.file), .noHeader))
    }
    do {
      let header = try FileHeader<Row.Column>(first)
      for extra in header.extras {
        notices.add(ImportFinding(place(of: first), .extraColumn(extra)))
      }
      while let row = try reader.readRow() { read(row, header) }
    } catch let error as FileHeader<Row.Column>.Refusal {
      refusals.append(ImportFinding(place(of: first).column(error.column), error.reason))
    }
  }

  private mutating func read(_ row: CSVRow, _ header: FileHeader<Row.Column>) {
    guard !row.cells.allSatisfy(CellText.isBlank) else { return }
    count += 1
    guard row.cells.dropFirst(header.width).allSatisfy(CellText.isBlank) else {
      let reason = ImportRefusal.moreCells(found: row.cells.count, header: header.width)
      return refusals.append(ImportFinding(place(of: row), reason))
    }
    var cells = RowCells(row, header: header)
    do {
      let content = try Row(&cells)
      rows.append(PlacedRow(content: content, number: row.number, line: row.line))
      for notice in cells.notices {
        notices.add(ImportFinding(place(of: row).column(notice.column), notice.reason))
      }
    } catch {
      refusals.append(ImportFinding(place(of: row).column(error.column), error.reason))
    }
  }

  private func place(of row: CSVRow) -> ImportPlace {
    ImportPlace(file: Row.file, row: row.number, line: row.line)
  }

  private mutating func refuse(_ error: any Error) {
    switch error {
    case let error as CSVFailure:
      let place = ImportPlace(file: Row.file, row: error.row, line: error.line)
      refusals.append(ImportFinding(place, ImportRefusal(error.problem)))
    case let error as FileBlocks.Unreadable:
      let reason = ImportRefusal.unreadable(reason: error.reason)
      refusals.append(ImportFinding(ImportPlace(file: Row.file), reason))
    default:
      let reason = ImportRefusal.unreadable(reason: String(describing: error))
      refusals.append(ImportFinding(ImportPlace(file: Row.file), reason))
    }
  }
}

extension ImportRefusal {
  init(_ problem: CSVProblem) {
    switch problem {
    case .quoteNotClosed: self = .quoteNotClosed
    case .textAfterQuote: self = .textAfterQuote
    case .quoteInsideCell: self = .quoteInsideCell
    case .notUTF8: self = .notUTF8
    case .rowTooLong(let limit): self = .rowTooLong(bytes: limit)
    case .tooManyCells(let limit): self = .tooManyCells(limit: limit)
    }
  }
}
