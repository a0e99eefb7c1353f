import CMECore
import CMEServices

/// The colleagues of the help desk, in the form that was asked for.
struct StaffText: OfficeList {
  static let names = ["username", "name", "email", "role", "disabled_at"]
  static let nothing = "There is nobody yet.\n"
  let rows: [[String]]

  init(_ staff: [Staff]) {
    rows = staff.map { one in
      [one.username, one.name, one.email, one.role.rawValue, one.disabledAt?.description ?? ""]
        .map(Cleaned.text)
    }
  }

  var table: String { rows.map { line($0) + "\n" }.joined() }

  /// "anna  Anna Berg <anna@example.org>  lead".
  private func line(_ row: [String]) -> String {
    let end = row[4].isEmpty ? "" : ", disabled since \(row[4])"
    return "\(row[0])  \(row[1]) <\(row[2])>  \(row[3])\(end)"
  }
}
