/// The list of claims on a terminal of 80 columns: an event a heading, a figure a line.
struct ClaimsTable {
  private enum Column: Int, CaseIterable {
    case event, number, name, day, credits, state, at, by

    /// The most columns of the terminal that it may take.
    var widest: Int {
      switch self {
      case .number: 10
      case .by: 12
      default: 19
      }
    }
  }

  private static let width = 80
  private static let shown = Column.allCases.filter { $0 != .event }
  private let rows: [[String]]
  private let widths: [Column: Int]

  init(_ rows: [[String]]) {
    let rows = rows.map(ClaimsTable.shortened)
    var widths: [Column: Int] = [:]
    for column in ClaimsTable.shown {
      let widest = rows.map { DisplayWidth.of($0[column.rawValue]) }.max() ?? 0
      widths[column] = min(widest, column.widest)
    }
    let others = ClaimsTable.shown.filter { $0 != .name }.compactMap { widths[$0] }.reduce(0, +)
    let gaps = 2 * (ClaimsTable.shown.count - 1)
    widths[.name] = min(widths[.name] ?? 0, ClaimsTable.width - others - gaps)
    (self.rows, self.widths) = (rows, widths)
  }

  var text: String {
    var lines: [String] = []
    var event: String?
    for row in rows {
      let next = row[Column.event.rawValue]
      if next != event {
        if event != nil { lines.append("") }
        lines.append(Layout.cut(next, width: ClaimsTable.width))
        event = next
      }
      lines.append(line(row))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The time without seconds, and whoever claimed for themselves as "self".
  private static func shortened(_ row: [String]) -> [String] {
    var row = row
    row[Column.at.rawValue] = String(row[Column.at.rawValue].prefix(16)).replacing("T", with: " ")
    if row[Column.by.rawValue] == "member \(row[Column.number.rawValue])" {
      row[Column.by.rawValue] = "self"
    }
    return row
  }

  private func line(_ row: [String]) -> String {
    let cells = ClaimsTable.shown.map { column in
      let width = widths[column] ?? 0
      let text = Layout.cut(row[column.rawValue], width: width)
      let blanks = String(repeating: " ", count: width - DisplayWidth.of(text))
      return column == .credits ? blanks + text : text + blanks
    }
    return Layout.trimmingEnd(cells.joined(separator: "  "))
  }
}
