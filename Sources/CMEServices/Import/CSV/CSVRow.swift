/// One row of a file, as it is written there.
struct CSVRow: Hashable, Sendable {
  /// Which row it is, as a spreadsheet counts: the header is row 1 and blank rows count.
  let number: Int
  /// The line of the file in which it starts; cells may hold line breaks of their own.
  let line: Int
  /// The cells, without the quotes around them.
  let cells: [String]
}
