import CMECore
import Testing

@testable import CMEServices

/// Row by row what README.md of the samples says of the messy file.
@Suite("Importing the messy file")
struct ImportMessyTests {
  private typealias Refused = ImportFinding<ImportRefusal>
  private typealias Noticed = ImportFinding<ImportNotice>

  private static func place(
    _ row: Int, line: Int? = nil, _ column: RegistrationColumn? = nil
  ) -> ImportPlace {
    ImportPlace(
      file: .registrations, row: row, line: line ?? row, column: column?.rawValue)
  }

  private static func refusals() throws -> [Refused] {
    let october21 = try #require(Day(iso: "2026-10-21"))
    return [
      Refused(place(28, .member), .unknownMember("99999")),
      Refused(place(29, .date), .unknownDay(october21, event: "CONV26")),
      Refused(place(30, .event), .unknownEvent("NOPE")),
      Refused(
        place(33, .status),
        .unknownWord("yes", known: ["confirmed", "cancelled", "waitlisted"])),
      Refused(place(34, .member), .empty),
      Refused(place(37, line: 38, .member), .formula("=HYPERLINK(\"http://x\")")),
    ]
  }

  private static func notices() throws -> [Noticed] {
    let october16 = try #require(Day(iso: "2026-10-16"))
    let newYork = try #require(EventZone(identifier: "America/New_York"))
    return [
      Noticed(place(1), .extraColumn("Notes")),
      Noticed(place(8), .superseded(byRow: 32)),
      Noticed(place(27), .superseded(byRow: 2)),
      Noticed(place(31, .date), .dateAsInUS("10/16/2026", takenFor: october16)),
      Noticed(place(31), .superseded(byRow: 5)),
      Noticed(place(32, .status), .looseWord("Confirmed ", takenFor: "confirmed")),
      Noticed(place(32, .channel), .looseWord("ON-SITE", takenFor: "onsite")),
      Noticed(place(32, .registeredAt), .zoneAssumed(newYork)),
      Noticed(place(36, .registeredAt), .noRegistrationTime),
      Noticed(place(36), .superseded(byRow: 13)),
    ]
  }

  private func fixture() throws -> ImportFixture {
    let fixture = try ImportFixture()
    var programme = try ImportFixture.samples()
    programme[.registrations] = nil
    try fixture.load(programme)
    return fixture
  }

  @Test("Every row that is not plainly good is refused or noticed, with its row and column")
  func findings() throws {
    let report = try fixture().load([
      .registrations: ImportFixture.sample("registrations-messy")
    ])
    #expect(report.outcome == .undone)
    #expect(report.refusals == (try Self.refusals()))
    #expect(Set(report.notices.kept) == Set(try Self.notices()))
    #expect(report.notices.kept.count == (try Self.notices().count))
  }

  @Test("25 of its 36 rows are good, one is blank")
  func good() throws {
    let report = try fixture().load([
      .registrations: ImportFixture.sample("registrations-messy")
    ])
    let others = Set(
      (report.refusals.map(\.place) + report.notices.kept.map(\.place)).compactMap(\.row))
    // Row 8 is itself as agreed; a later row stands for its day.
    #expect(report.counts[.registrations]?.rows == 35)
    #expect(35 - others.subtracting([1, 8]).count == 25)
  }

  @Test("A refused row leaves the database as it was")
  func undone() throws {
    let fixture = try fixture()
    let (before, journal) = (try fixture.dump(), try fixture.journal())
    try fixture.load([.registrations: ImportFixture.sample("registrations-messy")])
    #expect(try fixture.dump() == before)
    #expect(try fixture.journal() == journal)
  }

  @Test("The good rows can be kept all the same, once")
  func keepsGood() throws {
    let fixture = try fixture()
    let messy = [ImportFile.registrations: try ImportFixture.sample("registrations-messy")]
    let report = try fixture.load(messy, keepsGood: true)
    #expect(report.outcome == .stored)
    #expect(report.counts[.registrations]?.new == 25)
    #expect(
      try fixture.registration("10023", "2026-10-16")
        == "confirmed onsite 2026-10-16 11:00:00 -")
    #expect(try fixture.load(messy, keepsGood: true).outcome == .unchanged)
  }
}
