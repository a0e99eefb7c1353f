import CMECore
import CMEServices

/// The journal, in the form that was asked for.
struct JournalText: OfficeList {
  static let names = [
    "at", "what", "subject", "by", "from", "to", "channel", "reason",
  ]
  static let nothing = "Nothing was done.\n"
  let rows: [[String]]

  init(_ rows: [JournalRow]) {
    self.rows = rows.map { row in
      [
        row.at.description, row.what, row.subject, row.actor, row.from ?? "", row.to ?? "",
        row.channel ?? "", row.reason ?? "",
      ].map(Cleaned.text)
    }
  }

  var table: String { rows.map { line($0) + "\n" }.joined() }

  /// "2026-10-20 15:04:05  unlocked  member 10021 (by staff anna, telephone: knows the number)".
  private func line(_ row: [String]) -> String {
    let time = row[0].prefix(19).replacing("T", with: " ")
    let change =
      switch (row[4], row[5]) {
      case ("", ""): ""
      case ("", let to): ": \(to)"
      case (let from, ""): ": \(from)"
      case (let from, let to): ": \(from), \(to)"
      }
    return "\(time)  \(row[1])  \(row[2])\(change)\(by(row))"
  }

  /// Who, how and why; nothing where somebody did it to themselves.
  private func by(_ row: [String]) -> String {
    let isOwn = row[2] == row[3] || row[2].hasPrefix(row[3] + " ")
    let who = isOwn ? "" : "by \(row[3])"
    let facts = [who, row[6]].filter { !$0.isEmpty }.joined(separator: ", ")
    let all = [facts, row[7]].filter { !$0.isEmpty }.joined(separator: ": ")
    return all.isEmpty ? "" : " (\(all))"
  }
}
