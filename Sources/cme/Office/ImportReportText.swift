import CMECore
import CMEServices
import Foundation

/// The report of an import, for the person who started it.
struct ImportReportText {
  private let report: ImportReport
  private let names: [ImportFile: String]

  init(_ report: ImportReport, _ order: ImportOrder) {
    self.report = report
    names = order.paths.mapValues { URL(fileURLWithPath: $0).lastPathComponent }
  }

  /// The whole report; nothing of the files reaches a terminal uncleaned.
  var text: String {
    let notices = section("Notices", noticeLines)
    let refusals = section("Refused", report.refusals.map { line($0.place, $0.reason.text) })
    let lines = counts + notices + refusals + [outcome]
    return lines.map { Cleaned.text($0) + "\n" }.joined()
  }

  private var counts: [String] {
    guard report.outcome != .undone else { return [] }
    return ImportFile.allCases.compactMap { file in
      report.counts[file].map { "\(name(of: file)): \(words($0))" }
    }
  }

  private func words(_ counts: ImportReport.Counts) -> String {
    let figures = [
      (counts.new, "new"), (counts.changed, "changed"), (counts.unchanged, "unchanged"),
    ]
    let said = figures.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let rows = counts.rows == 1 ? "1 row" : "\(counts.rows) rows"
    return "\(rows): \(said.isEmpty ? "nothing taken" : said.joined(separator: ", "))"
  }

  private var noticeLines: [String] {
    report.notices.kept.map { line($0.place, $0.reason.text) }
      + report.notices.more.map { line($0, "\($1) more of these") }.sorted()
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["\(title):"] + lines.map { "  " + $0 }
  }

  private func line(_ place: ImportPlace, _ reason: String) -> String {
    var words = name(of: place.file)
    if let row = place.row { words += " row \(row)" }
    if let line = place.line { words += " (line \(line))" }
    if let column = place.column { words += ", column \(column)" }
    return "\(words): \(reason)"
  }

  private func name(of file: ImportFile) -> String { names[file] ?? file.rawValue }

  private var outcome: String {
    let count = report.refusals.count
    let refused = count == 1 ? "1 row is refused" : "\(count) rows are refused"
    return switch report.outcome {
    case .stored: count == 0 ? "Imported." : "Imported without what is refused: \(refused)."
    case .unchanged: "Unchanged: the database says all this already."
    case .tried: "Dry run: this is what an import would do. Nothing was kept."
    case .undone:
      "Nothing was imported: \(refused). Mend the file, or keep the others with --keep-good."
    }
  }
}
