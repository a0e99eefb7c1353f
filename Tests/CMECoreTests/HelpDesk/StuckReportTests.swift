import CMECore
import Testing

@Suite("What people are stuck on, counted")
struct StuckReportTests {
  private func report(_ conversations: [[Milestone]]) -> StuckReport {
    StuckReport(
      of: conversations, since: Instant(secondsSince1970: 0),
      until: Instant(secondsSince1970: 900))
  }

  @Test("Nothing happened: ten instructions that nobody reached")
  func empty() {
    let report = report([])
    #expect(report.reached == Array(repeating: 0, count: 10))
    #expect(report.stopped == report.reached)
    #expect(report.conversations == 0 && report.finished == 0)
  }

  @Test("Whoever reaches an instruction has passed those before, also in another conversation")
  func reached() {
    let report = report([
      [.reached(step: 1)], [.reached(step: 1), .reached(step: 5), .reached(step: 9)],
      [.reached(step: 1), .reached(step: 10), .finished],
    ])
    #expect(report.reached == [3, 2, 2, 2, 2, 2, 2, 2, 2, 1])
    #expect(report.stopped == [1, 0, 0, 0, 0, 0, 0, 0, 1, 0])
    #expect(report.finished == 1)
  }

  @Test("Going back is no step back")
  func back() {
    let report = report([[.reached(step: 1), .reached(step: 9), .reached(step: 5)]])
    #expect(report.stopped[8] == 1 && report.stopped[4] == 0)
  }

  @Test("What the most conversations had comes first, then what came most often, then by name")
  func order() {
    let report = report([
      [.refused("c"), .refused("c"), .refused("c"), .refused("a"), .asked("t")],
      [.refused("b"), .refused("a"), .refused("d"), .refused("b")],
    ])
    #expect(report.refusals.map(\.name) == ["a", "c", "b", "d"])
    #expect(report.refusals.map(\.conversations) == [2, 1, 1, 1])
    #expect(report.refusals.map(\.times) == [2, 3, 2, 1])
    #expect(report.topics.map(\.name) == ["t"])
  }

  @Test("The same line is one, at the earliest instruction where it was typed")
  func lines() {
    let report = report([
      [.notUnderstood(line: "x", step: 9), .notUnderstood(line: "y", step: 5)],
      [.notUnderstood(line: "x", step: 7)],
    ])
    #expect(report.lines.map(\.count.name) == ["x", "y"])
    #expect(report.lines.map(\.count.conversations) == [2, 1])
    #expect(report.lines.map(\.step) == [7, 5])
  }

  @Test(
    "Times are kept in quarters of an hour",
    arguments: [(0, 0), (899, 0), (900, 900), (1_000_000, 999_900), (-1, -900)])
  func time(seconds: Int, kept: Int) {
    #expect(
      Milestone.time(of: Instant(secondsSince1970: seconds))
        == Instant(secondsSince1970: kept))
  }
}
