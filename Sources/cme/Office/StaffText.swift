import CMECore
import CMEServices

/// The colleagues of the help desk, in the form that was asked for.
struct StaffText {
  private static let names = ["username", "name", "email", "role", "disabled_at"]
  private let rows: [[String]]

  init(_ staff: [Staff]) {
    rows = staff.map { one in
      [one.username, one.name, one.email, one.role.rawValue, one.disabledAt?.description ?? ""]
        .map(Cleaned.text)
    }
  }

  func text(as format: ListFormat) -> String {
    switch format {
    case .table: rows.isEmpty ? "There is nobody yet.\n" : rows.map { table($0) + "\n" }.joined()
    case .csv: ([StaffText.names] + rows).map(CSVWriter.row).joined()
    case .json: JSONText.array(rows, names: StaffText.names)
    }
  }

  /// "anna  Anna Berg <anna@example.org>  lead".
  private func table(_ row: [String]) -> String {
    let end = row[4].isEmpty ? "" : ", disabled since \(row[4])"
    return "\(row[0])  \(row[1]) <\(row[2])>  \(row[3])\(end)"
  }
}
