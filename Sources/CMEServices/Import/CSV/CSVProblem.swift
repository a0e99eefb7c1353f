/// Why a file cannot be read on: from here, where a cell starts and ends would be a guess.
enum CSVProblem: Error, Hashable, Sendable {
  /// A quoted cell is still open where the file ends.
  case quoteNotClosed
  /// Something other than a comma or the end of the row follows a closing quote.
  case textAfterQuote
  /// A quote stands in a cell that does not start with one.
  case quoteInsideCell
  /// The bytes are not UTF-8.
  case notUTF8
  /// A row is longer than so many bytes, as happens when a quote is missing.
  case rowTooLong(limit: Int)
  /// A row has more than so many cells.
  case tooManyCells(limit: Int)
}

/// A problem with the row in which it was met.
struct CSVFailure: Error, Hashable, Sendable {
  /// What is wrong.
  let problem: CSVProblem
  /// The row, as `CSVRow` counts.
  let row: Int
  /// The line in which the row starts or, where a quote is meant, the line with the quote.
  let line: Int
}
