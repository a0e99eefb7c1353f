import CMECore
import Foundation
import Testing

@testable import CMEServices

@Suite("Importing the sample files")
struct ImportSampleTests {
  @Test("All four files go in, and what they say is stored")
  func samples() throws {
    let fixture = try ImportFixture()
    let report = try fixture.load(ImportFixture.samples())
    #expect(report.outcome == .stored)
    #expect(report.refusals == [])
    #expect(report.counts[.events]?.new == 4)
    #expect(report.counts[.days]?.new == 12)
    #expect(report.counts[.members]?.new == 20)
    #expect(
      try fixture.registration("10035", "2026-10-17")
        == "confirmed onsite 2026-10-16 11:40:00 -")
    #expect(
      try fixture.registration("E-90212", "2026-10-16")
        == "confirmed advance 2026-07-11 13:36:00 2026-07-11 13:36:00")
  }

  @Test("The row last changed stands for a day")
  func lastChanged() throws {
    let fixture = try ImportFixture()
    let report = try fixture.load(ImportFixture.samples())
    #expect(
      try fixture.registration("10034", "2026-10-15") == "waitlisted advance 2026-07-09 13:00:00 -")
    let place = ImportPlace(file: .registrations, row: 36, line: 36)
    #expect(report.notices.kept == [ImportFinding(place, .superseded(byRow: 37))])
  }

  @Test("The same files a second time change nothing and leave no journal row")
  func twice() throws {
    let fixture = try ImportFixture()
    try fixture.load(ImportFixture.samples())
    let (before, journal) = (try fixture.dump(), try fixture.journal())
    let report = try fixture.load(ImportFixture.samples())
    #expect(report.outcome == .unchanged)
    #expect(report.counts.values.allSatisfy { $0.new == 0 && $0.changed == 0 })
    #expect(report.counts[.members]?.unchanged == 20)
    #expect(try fixture.dump() == before)
    #expect(try fixture.journal() == journal)
    #expect(journal.count == 1)
  }

  @Test("A dry run reports the same and keeps nothing")
  func dryRun() throws {
    let fixture = try ImportFixture()
    let report = try fixture.load(ImportFixture.samples(), isDryRun: true)
    #expect(report.outcome == .tried)
    #expect(report.counts[.members]?.new == 20)
    #expect(try fixture.dump() == [])
    #expect(try fixture.journal() == [])
  }

  @Test("A file that cannot be read is refused")
  func missingFile() throws {
    let fixture = try ImportFixture()
    let report = try fixture.load([.events: fixture.folder.file("none.csv")])
    #expect(report.outcome == .undone)
    #expect(
      report.refusals == [
        ImportFinding(
          ImportPlace(file: .events), .unreadable(reason: "No such file or directory"))
      ])
  }

  @Test(
    "From where a file cannot be read on nothing of it is taken, and the place is told",
    arguments: [
      (Array("CONV26,\"10021".utf8), ImportRefusal.quoteNotClosed),
      (Array("CONV26,\"10021\"x,".utf8), .textAfterQuote),
      (Array("CONV26,10\"021,".utf8), .quoteInsideCell),
      ([0x42, 0x6A, 0xF6, 0x72, 0x6B], .notUTF8),
    ])
  func brokenFile(_ row: [UInt8], reason: ImportRefusal) throws {
    let fixture = try ImportFixture()
    let path = fixture.folder.file("broken.csv")
    try Data(Array("\(registrationHeader)\n".utf8) + row).write(to: URL(fileURLWithPath: path))
    let report = try fixture.load([.registrations: path])
    let place = ImportPlace(file: .registrations, row: 2, line: 2)
    #expect(report.refusals == [ImportFinding(place, reason)])
    #expect(report.outcome == .undone)
  }

  @Test("A folder is no file")
  func folder() throws {
    let fixture = try ImportFixture()
    let report = try fixture.load([.days: fixture.folder.path])
    #expect(report.refusals.map(\.reason) == [.unreadable(reason: "Is a directory")])
  }

  @Test("Progress goes up to the end of each file and each table")
  func progress() throws {
    let fixture = try ImportFixture()
    var seen: [ImportProgress] = []
    let order = ImportOrder(paths: try ImportFixture.samples())
    _ = try fixture.store.importFiles(order, at: ImportFixture.now) { seen.append($0) }
    let read = seen.filter { $0.stage == .reading && $0.done == $0.total }.map(\.file)
    #expect(Set(read) == Set(ImportFile.allCases))
    #expect(Set(seen.filter { $0.stage == .storing }.map(\.file)) == Set(ImportFile.allCases))
  }
}
