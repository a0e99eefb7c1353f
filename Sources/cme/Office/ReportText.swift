import Assistant
import CMECore

/// What people are stuck on, as a table with bars.
struct ReportText {
  /// How much of it is shown.
  struct Extent {
    /// The most lines of each part but for the steps.
    let rows: Int
    /// The most screen lines of what was counted; a line that was not understood may have more.
    let labelLines: Int
    /// Whether lines that were not understood stand in full, and what is left out is told.
    let isWhole: Bool

    /// What fits on a screen of 24 rows by 80 columns, with room for the next question.
    static let screen = Extent(rows: 2, labelLines: 1, isWhole: false)
    /// What the office reads.
    static let office = Extent(rows: 10, labelLines: 2, isWhole: true)
  }

  private let words: StuckWords
  private let columns: ReportColumns
  private let extent: Extent

  /// For a screen of so many columns, with bars or with figures alone.
  init(_ words: StuckWords, width: Int, showsBars: Bool, _ extent: Extent) {
    self.words = words
    self.extent = extent
    columns = ReportColumns(screen: width, showsBars: showsBars, headings: words.columns)
  }

  /// The lines of a report whose days are those of a zone.
  func lines(of report: StuckReport, in zone: EventZone) -> [String] {
    let summary = Layout.wrap(words.summary(of: report, in: zone), width: columns.width)
    guard report.conversations > 0 else { return summary }
    return summary + StuckWords.Part.allCases.flatMap { lines(of: $0, in: report) }
  }

  private func lines(of part: StuckWords.Part, in report: StuckReport) -> [String] {
    let rows = words.rows(of: part, in: report)
    guard !rows.isEmpty else { return [] }
    let shown = part == .steps ? rows[...] : rows.prefix(extent.rows)
    let most = rows.map(\.conversations).max() ?? 0
    var lines = heading(of: part) + shown.flatMap { self.lines(of: $0, most: most, part) }
    guard extent.isWhole else { return lines }
    if rows.count > shown.count { lines.append(words.more(rows.count - shown.count)) }
    return [""] + lines
  }

  private func heading(of part: StuckWords.Part) -> [String] {
    let heading = words.heading(of: part)
    guard part == .steps else { return Layout.wrap(heading, width: columns.width) }
    return columns.lines(
      labels(heading, atMost: 1), words.columns.reached, words.columns.stopped)
  }

  private func lines(of row: StuckWords.Row, most: Int, _ part: StuckWords.Part) -> [String] {
    let isLine = part == .missed && extent.isWhole
    return columns.lines(
      labels(row.label, atMost: isLine ? nil : extent.labelLines), String(row.conversations),
      share: Share(row.conversations, of: most),
      row.stopped.map { $0 == 0 ? "" : String($0) } ?? "")
  }

  /// A text in lines that fit; what is too much ends in "…".
  private func labels(_ text: String, atMost most: Int?) -> [String] {
    let lines = Layout.wrap(text, width: columns.label)
    guard let most, lines.count > most else { return lines }
    let rest = lines[(most - 1)...].map { $0.drop { $0 == " " } }.joined(separator: " ")
    let indent = String(lines[most - 1].prefix { $0 == " " })
    return lines.prefix(most - 1) + [Layout.cut(indent + rest, width: columns.label)]
  }
}
