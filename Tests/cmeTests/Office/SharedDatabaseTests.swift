import CMECore
import CMEServices
import Foundation
import Testing

@testable import cme

@Suite("One database, several connections and programs")
struct SharedDatabaseTests {
  @Test("A second connection of this program leaves the locks of the first as they are")
  func locks() throws {
    let program = try OfficeProgram()
    try #require(try program.run(OfficeProgram.importing()).status == 0)
    let services = Services(store: try AppStore.open(existing: program.database))
    let now = try #require(Instant(iso8601: "2026-10-20T15:04:05Z"))
    let session = try services.openSession(of: Member.ID(4), at: now)
    _ = try AppStore.open(existing: program.database)
    _ = try AppStore.create(at: program.database)

    try #require(try program.run(["office", "journal"]).status == 0)
    #expect(FileManager.default.fileExists(atPath: program.database + "-wal"))
    let day = try #require(Day(iso: "2026-10-16"))
    let change = FigureChange(day: day, from: nil, to: Credits(hundredths: 775))
    _ = services.perform(
      .change([change], of: Member.ID(4), in: "CONV26", by: .member(session)), at: now)
    #expect(try program.run(["office", "claims"]).output.contains("7.75"))
  }
}
