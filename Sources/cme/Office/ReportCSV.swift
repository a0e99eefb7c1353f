import CMECore
import CMEServices

/// What people are stuck on, as one table of CSV; what a row is about stands in its first column.
enum ReportCSV {
  private static let names = ["what", "step", "name", "conversations", "times"]

  static func text(_ report: StuckReport) -> String {
    let totals = [
      ["conversations", "", "", String(report.conversations), ""],
      ["finished", "", "", String(report.finished), ""],
    ]
    let steps = [("reached", report.reached), ("stopped", report.stopped)].flatMap { what, counts in
      zip(Milestone.steps, counts).map { [what, String($0), "", String($1), ""] }
    }
    let lists =
      report.refusals.map { ["refused", ""] + $0.cells }
      + report.topics.map { ["asked", ""] + $0.cells }
      + report.lines.map { ["not understood", String($0.step)] + $0.count.cells }
    return ([names] + totals + steps + lists).map(CSVWriter.row).joined()
  }
}
