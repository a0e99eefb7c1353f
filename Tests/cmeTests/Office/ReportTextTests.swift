import Assistant
import CMECore
import Testing

@testable import cme

@Suite("The report on a screen")
struct ReportTextTests {
  private static let long = Array(repeating: "why can i not enter …", count: 5)
    .joined(separator: " ")

  private var report: StuckReport {
    let all: [[Milestone]] = (1...40).map { number in
      let names = ["refuse-held", "refuse-closed", "refuse-no-day", "not-signed-in"]
      let missed = Milestone.notUnderstood(line: "\(ReportTextTests.long) \(number % 13)", step: 7)
      return [.reached(step: 1), .reached(step: 1 + number % 10), missed]
        + names.prefix(number % 5).map { Milestone.refused($0) }
        + ["zero-rule", "total", "contact"].prefix(number % 4).map { Milestone.asked($0) }
    }
    return StuckReport(
      of: all, since: Instant(secondsSince1970: 1_792_454_400),
      until: Instant(secondsSince1970: 1_792_540_800))
  }

  private func lines(
    width: Int, showsBars: Bool = true, _ extent: ReportText.Extent = .office
  ) -> [String] {
    ReportText(StuckWords(Stage.phrasebook), width: width, showsBars: showsBars, extent)
      .lines(of: report, in: .utc)
  }

  @Test(
    "No line is wider than the screen, whatever it is",
    arguments: [20, 21, 39, 40, 59, 60, 80, 200]
  )
  func width(_ width: Int) {
    for extent in [ReportText.Extent.office, .screen] {
      for showsBars in [true, false] {
        let lines = lines(width: width, showsBars: showsBars, extent)
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
        #expect(lines.allSatisfy { $0.last != " " })
        #expect(lines.contains { $0.contains("█") } == (showsBars && width >= 40))
      }
    }
  }

  @Test("At the help desk it fits 24 rows of 80 columns, with room for the question")
  func screen() {
    let lines = lines(width: 80, .screen)
    #expect(lines.count <= 21)
    #expect(!lines.contains(""))
  }

  @Test("The office reads lines that were not understood in full, and how many more there are")
  func whole() {
    let text = lines(width: 80).joined(separator: " ")
    #expect(text.contains("and 3 more"))
    let words = text.split { $0 == " " || $0 == "█" }.joined(separator: " ")
    #expect(words.contains("enter …") && words.contains("(step 7)"))
  }

  @Test(
    "A bar is as long as its share, in eighths of a column",
    arguments: [
      (0, 8, ""), (8, 8, "████"), (4, 8, "██"), (1, 8, "▌"), (3, 8, "█▌"), (1, 1_000, "▏"),
      (999, 1_000, "███▉"), (1, 0, ""),
    ])
  func bar(count: Int, most: Int, bar: String) {
    #expect(Share(count, of: most).bar(width: 4) == bar)
    #expect(Share(count, of: most).bar(width: 0).isEmpty)
  }

  @Test("Today begins and ends where the society is")
  func today() throws {
    let zone = try #require(EventZone(identifier: "America/New_York"))
    let now = try #require(Instant(iso8601: "2026-11-01T03:30:00Z"))
    let day = StuckReport.day(of: now, in: zone)
    #expect(day.lowerBound.description == "2026-10-31T04:00:00Z")
    #expect(day.upperBound.description == "2026-11-01T04:00:00Z")
    #expect(
      StuckReport.day(of: day.upperBound, in: zone).upperBound.description
        == "2026-11-02T05:00:00Z")
  }
}
