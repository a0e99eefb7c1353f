import CMECore
import CMEServices

/// The list of certificates, in the form that was asked for.
struct CertificatesText: OfficeList {
  static let names = [
    "number", "event", "member", "name", "credits", "issued", "state", "replaced_by", "replaces",
    "reason",
  ]
  static let numbers: Set = ["credits"]
  static let nothing = "There is no certificate.\n"
  let rows: [[String]]

  init(_ rows: [CertificateRow]) {
    self.rows = rows.map { $0.cells.map(Cleaned.text) }
  }

  var table: String { rows.map(line).joined() }

  /// "26-7K3M9-QXD4C-R  CONV26  10021  Jane Okafor, MD  12.00  2026-10-20 15:04".
  private func line(_ row: [String]) -> String {
    let time = row[5].prefix(16).replacing("T", with: " ")
    let by = row[7].isEmpty ? "" : " by \(row[7])"
    let state = row[6] == "valid" ? "" : "  \(row[6])\(by)"
    return "\(row[0..<5].joined(separator: "  "))  \(time)\(state)\n"
  }
}

extension CertificateRow {
  fileprivate var cells: [String] {
    let facts = certificate.facts
    let state: (word: String, by: String) =
      switch certificate.state {
      case .valid: ("valid", "")
      case .replaced(let by, _): ("replaced", by.text)
      case .revoked: ("revoked", "")
      }
    return [
      facts.number.text, certificate.event, member, facts.record.holder, facts.total.fixed,
      facts.issuedAt.description, state.word, state.by, facts.replaces?.text ?? "",
      reasonRevoked ?? reason ?? "",
    ]
  }
}
