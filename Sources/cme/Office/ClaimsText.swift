import CMECore
import CMEServices

/// The list of claims, in the form that was asked for.
struct ClaimsText: OfficeList {
  static let names = ["event", "member", "name", "day", "credits", "state", "at", "by"]
  static let numbers: Set = ["credits"]
  static let nothing = "Nothing has been claimed.\n"
  let rows: [[String]]

  init(_ rows: [ClaimRow]) {
    self.rows = rows.map(\.cells)
  }

  var table: String { ClaimsTable(rows).text }
}

extension ClaimRow {
  fileprivate var cells: [String] {
    [
      event, number, name, entry.day.iso, entry.credits.fixed, state.rawValue, at.description, by,
    ].map(Cleaned.text)
  }
}
