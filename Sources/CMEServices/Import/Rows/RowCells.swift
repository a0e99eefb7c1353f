import CMECore

/// Why a cell is not taken.
struct CellRefusal: Error, Hashable {
  let column: String
  let reason: ImportRefusal

  init(_ column: some FileColumn, _ reason: ImportRefusal) {
    self.column = column.rawValue
    self.reason = reason
  }
}

/// What should be known about a cell that was understood.
struct CellNotice: Hashable {
  let column: String
  let reason: ImportNotice
}

/// The cells of a row by their columns, and what was noticed while they were read.
struct RowCells<Column: FileColumn> {
  private let row: CSVRow
  private let header: FileHeader<Column>
  private(set) var notices: [CellNotice] = []

  init(_ row: CSVRow, header: FileHeader<Column>) {
    self.row = row
    self.header = header
  }

  /// The text of a cell; may be empty.
  func text(_ column: Column) throws(CellRefusal) -> String {
    let text = CellText.trimmed(header.cell(column, of: row))
    if let reason = CellText.refusal(of: text) { throw CellRefusal(column, reason) }
    return text
  }

  /// The text of a cell that must not be empty.
  func required(_ column: Column) throws(CellRefusal) -> String {
    let text = try text(column)
    guard !text.isEmpty else { throw CellRefusal(column, .empty) }
    return text
  }

  /// A date.
  mutating func day(_ column: Column) throws(CellRefusal) -> Day {
    let text = try required(column)
    if let day = Day(iso: text) { return day }
    guard let day = USDate.day(text[...]) else { throw CellRefusal(column, .notADay(text)) }
    notice(column, .dateAsInUS(text, takenFor: day))
    return day
  }

  /// A time, or nil where the cell is empty.
  mutating func time(_ column: Column) throws(CellRefusal) -> FileTime? {
    let text = try text(column)
    if text.isEmpty { return nil }
    if let time = FileTime(iso8601: text) { return time }
    guard let local = USDate.time(text) else { throw CellRefusal(column, .notATime(text)) }
    notice(column, .timeAsInUS(text, takenFor: local))
    return .local(local)
  }

  /// A word of a list.
  mutating func word<Word: FileWord>(_ column: Column) throws(CellRefusal) -> Word {
    let text = try required(column)
    guard let word = Word(loose: text) else {
      let known = Word.allCases.map(\.rawValue)
      throw CellRefusal(column, .unknownWord(text, known: known))
    }
    noteLoose(column, takenFor: word.rawValue)
    return word
  }

  /// A word of a list, or the text as it stands where it is none of them.
  mutating func text<Word: FileWord>(
    _ column: Column, orWordOf list: Word.Type
  ) throws(CellRefusal) -> String {
    let text = try required(column)
    guard let word = Word(loose: text) else { return text }
    noteLoose(column, takenFor: word.rawValue)
    return word.rawValue
  }

  private mutating func noteLoose(_ column: Column, takenFor word: String) {
    let written = header.cell(column, of: row)
    if written != word { notice(column, .looseWord(written, takenFor: word)) }
  }

  private mutating func notice(_ column: Column, _ reason: ImportNotice) {
    notices.append(CellNotice(column: column.rawValue, reason: reason))
  }
}
