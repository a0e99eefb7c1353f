import CMECore
import TestSupport
import Testing

@testable import CMEServices

@Suite("A later file")
struct ImportUpdateTests {
  private let fixture: ImportFixture
  private static let day = "2026-10-16"

  init() throws {
    fixture = try ImportFixture()
    try fixture.load(ImportFixture.samples())
  }

  private func row(
    _ status: String, _ channel: String = "advance", at registered: String,
    processed: String = "", member: String = "10021", day: String = day
  ) -> String {
    "CONV26,\(member),\(day),\(status),\(channel),\(registered),\(processed)"
  }

  @Test("updates a registration that was changed later")
  func updates() throws {
    let report = try fixture.load(registrations: row("cancelled", at: "2026-08-01T09:00:00-04:00"))
    #expect(report.counts[.registrations]?.changed == 1)
    #expect(
      try fixture.registration("10021", Self.day) == "cancelled advance 2026-08-01 13:00:00 -")
    #expect(try fixture.journal().last == "registrations: 0 new, 1 changed")
  }

  @Test("tells when the office has processed an on-site registration")
  func processed() throws {
    try fixture.load(
      registrations: row(
        "confirmed", "onsite", at: "2026-10-16T07:40:00-04:00",
        processed: "2026-10-17T09:00:00-04:00", member: "10035"))
    #expect(
      try fixture.registration("10035", Self.day)
        == "confirmed onsite 2026-10-16 11:40:00 2026-10-17 13:00:00")
  }

  @Test("changes nothing with a row that is older than what is stored")
  func stale() throws {
    let before = try fixture.dump()
    let report = try fixture.load(registrations: row("cancelled", at: "2026-07-01T09:00:00-04:00"))
    let since = try #require(Instant(iso8601: "2026-07-04T09:46:00-04:00"))
    #expect(report.notices.kept.map(\.reason) == [.storedIsNewer(since)])
    #expect(report.outcome == .unchanged)
    #expect(try fixture.dump() == before)
  }

  @Test("knows a person by either number, in any case")
  func numbers() throws {
    let report = try fixture.load(
      registrations: row("cancelled", at: "2026-08-01T09:00:00Z", member: "e-90212"))
    #expect(report.counts[.registrations]?.changed == 1)
  }

  @Test("does not take away a day with a saved figure", arguments: ["cancelled", "waitlisted"])
  func savedFigure(status: String) throws {
    try fixture.save(200, "10021", Self.day)
    let before = try fixture.dump()
    let report = try fixture.load(
      registrations: row(status, at: "2026-08-01T09:00:00Z"),
      row("confirmed", at: "2026-08-01T09:00:00Z", member: "10023", day: "2026-10-17"))
    #expect(
      report.refusals.map(\.reason)
        == [.figureSaved(Credits(hundredths: 200), submitted: false)])
    #expect(report.refusals.map(\.place.column) == ["status"])
    #expect(try fixture.dump() == before)
  }

  @Test("keeps the other rows where that is wanted, and the figure in any case")
  func keepsFigure() throws {
    try fixture.save(200, "10021", Self.day)
    let report = try fixture.load(
      registrations: row("cancelled", at: "2026-08-01T09:00:00Z"),
      row("confirmed", at: "2026-08-01T09:00:00Z", member: "10023", day: "2026-10-17"),
      keepsGood: true)
    #expect(report.outcome == .stored)
    #expect(report.refusals.count == 1)
    #expect(try fixture.registration("10021", Self.day)?.hasPrefix("confirmed") == true)
    #expect(try fixture.registration("10023", "2026-10-17")?.hasPrefix("confirmed") == true)
  }

  @Test("does not take a day out of a submitted claim, nor add one unnoticed")
  func submitted() throws {
    for day in ["2026-10-16", "2026-10-17", "2026-10-18"] { try fixture.save(25, "10021", day) }
    try fixture.submit("10021")
    let report = try fixture.load(
      registrations: row("cancelled", at: "2026-08-01T09:00:00Z"),
      row("confirmed", at: "2026-08-01T09:00:00Z", day: "2026-10-15"), keepsGood: true)
    #expect(
      report.refusals.map(\.reason)
        == [.figureSaved(Credits(hundredths: 25), submitted: true)])
    #expect(report.notices.kept.map(\.reason) == [.claimIsSubmitted])
  }

  @Test(
    "tells that a day with a saved figure is held from now on",
    arguments: [
      ("while the hold lasts", "2026-10-19T12:00:00Z", "", true),
      ("once it is over", "2026-10-21T11:40:00Z", "", false),
      ("after it is processed", "2026-10-19T12:00:00Z", "2026-10-18T13:00:00Z", false),
    ])
  func savedDayIsHeld(_ words: String, now: String, processed: String, isNoticed: Bool) throws {
    try fixture.save(200, "10021", Self.day)
    let change = row("confirmed", "onsite", at: "2026-10-18T11:40:00Z", processed: processed)
    let report = try fixture.load(registrations: change, at: at(now))
    let until = at("2026-10-21T11:40:00Z")
    let notice = ImportNotice.savedDayIsHeld(Credits(hundredths: 200), until: until)
    #expect(report.notices.kept.map(\.reason) == (isNoticed ? [notice] : []))
    #expect(report.outcome == .stored)
    let again = try fixture.load(registrations: change, at: at(now))
    #expect(again.notices.kept == [])
  }

  @Test("does not lower a maximum below a saved figure")
  func maximum() throws {
    try fixture.save(775, "10021", Self.day)
    let lines = ["event_id,date,label,maximum_credits", "CONV26,\(Self.day),Day 1,7.50"]
    let report = try fixture.load(.days, lines)
    let highest = Credits(hundredths: 775)
    #expect(report.refusals.map(\.reason) == [.figuresAboveMaximum(highest: highest, count: 1)])
  }

  @Test("refuses two rows of the same time that contradict each other")
  func contradiction() throws {
    let report = try fixture.load(
      registrations: row("confirmed", at: "2026-08-01T09:00:00Z"),
      row("cancelled", at: "2026-08-01T09:00:00Z"))
    #expect(report.refusals.map(\.reason) == [.contradicts(row: 2)])
  }

  @Test("notices a row that says the same again")
  func repeated() throws {
    let row = row("cancelled", at: "2026-08-01T09:00:00Z")
    let report = try fixture.load(registrations: row, row)
    #expect(report.notices.kept.map(\.reason) == [.repeats(row: 2)])
    #expect(report.counts[.registrations]?.changed == 1)
  }

  @Test("refuses what was processed before it was registered")
  func processedTooEarly() throws {
    let report = try fixture.load(
      registrations: row(
        "confirmed", "onsite", at: "2026-10-18T08:00:00Z", processed: "2026-07-04T08:00:00Z"))
    #expect(report.refusals.map(\.reason) == [.processedBeforeRegistered])
  }

  @Test("refuses days of an event that is not stored")
  func unknownEvent() throws {
    let lines = ["event_id,date,label,maximum_credits", "NOPE,\(Self.day),Day 1,7.50"]
    #expect(try fixture.load(.days, lines).refusals.map(\.reason) == [.unknownEvent("NOPE")])
  }

  private static let memberHeader =
    "member_id,e_associate_id,username,email,given_name,family_name,credentials,profession,npi"

  @Test(
    "keeps persons apart",
    arguments: [
      ("10021,,jokafor,new@example.org,Jane,Okafor,MD,physician,", nil),
      ("10099,,JOkafor,x@example.org,X,Y,,student,", .usernameTaken("JOkafor", by: "10021")),
      (",10021,jokafor,x@example.org,X,Y,,student,", .otherKindOfNumber("10021")),
      ("10098,,new,jane.okafor@example.org,X,Y,,student,", nil),
    ] as [(String, ImportRefusal?)])
  func members(_ line: String, refusal: ImportRefusal?) throws {
    let report = try fixture.load(.members, [Self.memberHeader, line])
    #expect(report.refusals.map(\.reason) == [refusal].compactMap { $0 })
    #expect(report.outcome == (refusal == nil ? .stored : .undone))
  }

  @Test("passes over a person who stands there twice, and refuses two who contradict")
  func repeatedMembers() throws {
    let line = "10097,,new,x@example.org,X,Y,,student,"
    let report = try fixture.load(
      .members, [Self.memberHeader, line, line, line.replacing("X", with: "Z")])
    #expect(report.notices.kept.map(\.reason) == [.repeats(row: 2)])
    #expect(report.refusals.map(\.reason) == [.contradicts(row: 2)])
  }
}
