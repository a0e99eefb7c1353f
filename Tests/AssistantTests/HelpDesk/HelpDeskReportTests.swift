import CMECore
import TestSupport
import Testing

@testable import Assistant

struct HelpDeskReportTests {
  @Test(
    "What people are stuck on is asked for the day of the society, with a caller or without",
    arguments: [false, true])
  func today(hasCaller: Bool) throws {
    let now = at("2026-10-21T03:00:00Z")
    var desk = DeskRehearsal(at: now)
    if hasCaller { desk = DeskRehearsal.withCaller(at: now) } else { desk.signInAtDesk() }
    let day = StuckReport.day(of: now, in: desk.desk.phrasebook.zone)
    let report = StuckReport(
      of: [[.reached(step: 1)]], since: day.lowerBound, until: day.upperBound)
    desk.nextReply = .report(report)
    let heard = desk.type("stuck today")
    #expect(heard.says.first == .report(report))
    #expect(
      desk.requests.last
        == .report(since: day.lowerBound, until: day.upperBound, by: desk.session))
    #expect(day.contains(now) && day.lowerBound < day.upperBound)
  }
}
