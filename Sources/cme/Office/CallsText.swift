import CMECore
import CMEServices

/// The calls of the help desk, in the form that was asked for.
struct CallsText: OfficeList {
  static let names = [
    "began_at", "ended_at", "staff", "member", "channel", "identified_by", "summary",
  ]
  static let nothing = "No call was taken.\n"
  let rows: [[String]]

  init(_ calls: [CallRow]) {
    rows = calls.map { call in
      [
        call.beganAt.description, call.endedAt?.description ?? "", call.staff, call.number,
        call.channel, call.identifiedBy,
      ].map(Cleaned.text) + [Cleaned.lines(call.summary ?? "")]
    }
  }

  var table: String { rows.map(line).joined(separator: "\n") }

  /// "2026-10-20 12:00:00  anna, member 10021, telephone", then the summary.
  private func line(_ row: [String]) -> String {
    let time = row[0].prefix(19).replacing("T", with: " ")
    let end = row[1].isEmpty ? ", still open" : ""
    let head = "\(time)  \(row[2]), member \(row[3]), \(row[4])\(end)\n"
    let lines = row[6].split(separator: "\n").map { "  \($0)\n" }
    return head + lines.joined()
  }
}
