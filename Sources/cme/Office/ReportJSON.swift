import CMECore

/// What people are stuck on, as JSON: one object, with the names of prompts and topics.
enum ReportJSON {
  static func text(_ report: StuckReport) -> String {
    let totals = [
      "\"since\": " + JSONText.quoted(report.since.description),
      "\"until\": " + JSONText.quoted(report.until.description),
      "\"conversations\": \(report.conversations)", "\"finished\": \(report.finished)",
    ]
    let lists = [
      list("steps", ["step", "reached", "stopped"], rows: steps(report)),
      list("refused", ReportJSON.counted, rows: report.refusals.map(\.cells)),
      list("asked", ReportJSON.counted, rows: report.topics.map(\.cells)),
      list(
        "not_understood", ["line", "step"] + ReportJSON.counted.dropFirst(),
        rows: report.lines.map { line in
          [line.count.name, String(line.step)] + line.count.cells.dropFirst()
        }),
    ]
    return "{\n" + (totals + lists).map { "  " + $0 }.joined(separator: ",\n") + "\n}\n"
  }

  private static let counted = ["name", "conversations", "times"]

  private static func steps(_ report: StuckReport) -> [[String]] {
    Milestone.steps.map { step in
      [step, report.reached[step - 1], report.stopped[step - 1]].map { String($0) }
    }
  }

  /// A list of objects; all that is neither a name nor a line is a number.
  private static func list(_ name: String, _ names: [String], rows: [[String]]) -> String {
    let numbers = Set(names).subtracting(["name", "line"])
    let array = JSONText.array(rows, names: names, numbers: numbers)
    return "\"\(name)\": " + array.dropLast().replacing("\n", with: "\n  ")
  }
}

extension StuckReport.Count {
  /// The name, the conversations and the times.
  var cells: [String] { [Cleaned.text(name), String(conversations), String(times)] }
}
