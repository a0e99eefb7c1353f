/// The columns of a report: what was counted, how many, a bar, and how many stopped there.
///
/// On a narrow screen what was counted has lines of its own, above the figures.
struct ReportColumns {
  /// No wider than is easily read.
  private static let widest = 100
  private static let narrowestSideBySide = 60
  private static let narrowestWithBars = 40
  private static let longestBar = 24

  /// The columns of what was counted.
  let label: Int
  private let count: Int
  private let bar: Int
  private let stopped: Int
  private let isStacked: Bool

  /// All columns together.
  let width: Int

  /// For a screen of so many columns, with the words above the two columns of figures.
  init(screen: Int, showsBars: Bool, headings: (reached: String, stopped: String)) {
    width = min(screen, ReportColumns.widest)
    isStacked = width < ReportColumns.narrowestSideBySide
    count = max(DisplayWidth.of(headings.reached), 6)
    stopped = max(DisplayWidth.of(headings.stopped), 6)
    let hasBars = showsBars && width >= ReportColumns.narrowestWithBars
    let rest = max(0, width - count - stopped - 4 - (hasBars ? 1 : 0))
    bar = hasBars ? min(ReportColumns.longestBar, isStacked ? rest : rest * 2 / 5) : 0
    label = isStacked ? width : rest - bar
  }

  /// What was counted, in lines that fit, with its figures and a bar as long as the share.
  func lines(_ labels: [String], _ count: String, share: Share = Share(0, of: 0), _ stopped: String)
    -> [String]
  {
    let figures = figures(count, share.bar(width: bar), stopped)
    guard !isStacked else { return labels + [ReportColumns.trimmed(figures)] }
    let first = ReportColumns.filled(labels[0], to: label) + figures
    return [ReportColumns.trimmed(first)] + labels.dropFirst()
  }

  private func figures(_ count: String, _ bar: String, _ stopped: String) -> String {
    let bars = self.bar > 0 ? " " + ReportColumns.filled(bar, to: self.bar) : ""
    return "  " + ReportColumns.filled(count, to: self.count, right: true) + bars + "  "
      + ReportColumns.filled(stopped, to: self.stopped, right: true)
  }

  private static func filled(_ text: String, to width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    return right ? blanks + text : text + blanks
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}

/// A part of the most, as a bar.
struct Share {
  private let count, most: Int

  init(_ count: Int, of most: Int) {
    (self.count, self.most) = (count, most)
  }

  /// The bar in eighths of a column; what is not nothing is seen.
  func bar(width: Int) -> String {
    guard count > 0, most > 0, width > 0 else { return "" }
    let eighths = max(1, count * width * 8 / most)
    let rest = eighths % 8
    let end = rest > 0 ? String(Share.parts[rest - 1]) : ""
    return String(repeating: "█", count: eighths / 8) + end
  }

  private static let parts: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
