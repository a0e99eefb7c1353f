/// Where in the files something was found.
public struct ImportPlace: Hashable, Sendable {
  /// The file.
  public let file: ImportFile
  /// The row as a spreadsheet counts (the header is 1); nil where the whole file is meant.
  public let row: Int?
  /// The line of the file in which the row starts.
  public let line: Int?
  /// The column, as its header should be written.
  public let column: String?

  /// Makes a place.
  public init(file: ImportFile, row: Int? = nil, line: Int? = nil, column: String? = nil) {
    self.file = file
    self.row = row
    self.line = line
    self.column = column
  }

  /// The same row, with the column that is meant.
  func column(_ column: String?) -> ImportPlace {
    ImportPlace(file: file, row: row, line: line, column: column)
  }
}

/// What was found in a place of the files.
public struct ImportFinding<Reason: Hashable & Sendable>: Error, Hashable, Sendable {
  /// Where.
  public let place: ImportPlace
  /// What.
  public let reason: Reason

  /// Makes a finding.
  public init(_ place: ImportPlace, _ reason: Reason) {
    self.place = place
    self.reason = reason
  }
}
