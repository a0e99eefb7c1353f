import CMEServices
import Testing

@testable import cme

@Suite("The report of an import")
struct ImportReportTextTests {
  @Test("Notices of the same kind are shown up to a number and then counted")
  func manyNotices() throws {
    let program = try OfficeProgram()
    let path = program.folder + "/registrations.csv"
    let rows = (1...30).map { _ in "CONV26,10021,10/16/2026,confirmed,advance,,\n" }
    try ("event_id,member,date,status,channel,registered_at,processed_at\n" + rows.joined())
      .write(toFile: path, atomically: true, encoding: .utf8)
    var arguments = OfficeProgram.importing()
    arguments[arguments.count - 1] = path
    let lines = try program.run(arguments).output.split(separator: "\n")
    let shown = lines.filter { $0.contains("column date: 10/16/2026 was taken for 2026-10-16") }
    #expect(shown.count == ImportNotices.keptPerColumn)
    #expect(lines.contains("  registrations.csv, column date: 10 more of these"))
  }

  @Test(
    "The bar says what is done, and how much of it",
    arguments: [
      (0, "  0 %", 0), (50, " 50 %", 15), (100, "100 %", 30), (120, "100 %", 30),
    ])
  func bar(_ done: Int, figure: String, filled: Int) {
    let text = ProgressBar.text(.init(file: .days, stage: .storing, done: done, total: 100))
    #expect(text.hasPrefix("Storing days"))
    #expect(text.hasSuffix(figure))
    #expect(text.filter { $0 == "#" }.count == filled)
    #expect(text.count <= 60)
  }

  @Test("Without a size the bar only says what is done")
  func barWithoutSize() {
    let text = ProgressBar.text(.init(file: .days, stage: .reading, done: 10, total: nil))
    #expect(text.hasPrefix("Reading days"))
    #expect(!text.contains("%"))
  }
}
