import CMECore
import CMEServices

/// The list of claims, in the form that was asked for.
struct ClaimsText {
  private static let names = ["event", "member", "name", "day", "credits", "state", "at", "by"]
  private let rows: [[String]]

  init(_ rows: [ClaimRow]) {
    self.rows = rows.map(\.cells)
  }

  func text(as format: ListFormat) -> String {
    switch format {
    case .table: rows.isEmpty ? "Nothing has been claimed.\n" : ClaimsTable(rows).text
    case .csv: ([ClaimsText.names] + rows).map(CSVWriter.row).joined()
    case .json: JSONText.array(rows, names: ClaimsText.names, numbers: ["credits"])
    }
  }
}

extension ClaimRow {
  fileprivate var cells: [String] {
    [
      event, number, name, entry.day.iso, entry.credits.fixed, state.rawValue, at.description, by,
    ].map(Cleaned.text)
  }
}
