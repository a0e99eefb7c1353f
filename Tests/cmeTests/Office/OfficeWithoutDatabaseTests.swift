import Foundation
import Testing

@testable import cme

@Suite("Without a database")
struct OfficeWithoutDatabaseTests {
  @Test(
    "A command that needs one says what to do, and makes none",
    arguments: [["office", "claims"], ["office", "password", "jokafor"]])
  func missing(_ arguments: [String]) throws {
    let program = try OfficeProgram()
    let outcome = try program.run(arguments, input: "a password of some length\n")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors
        == "Error: There is no database at \(program.database). "
        + "`cme office import` makes one; --database names another.\n")
    #expect(!FileManager.default.fileExists(atPath: program.folder + "/data"))
  }

  @Test("The doctor says so, which is nothing to mend, and makes none")
  func doctor() throws {
    let program = try OfficeProgram()
    let outcome = try program.run(["doctor"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("none yet (cme office import makes it)"))
    #expect(!FileManager.default.fileExists(atPath: program.folder + "/data"))
  }

  @Test("The doctor looks at a database that is there")
  func doctorWithDatabase() throws {
    let program = try OfficeProgram()
    try #require(try program.run(OfficeProgram.importing()).status == 0)
    let outcome = try program.run(["doctor"])
    #expect(outcome.status == 0)
    for line in [
      "cme            \(CME.version)", "integrity      ok", "pragma         synchronous = 2",
      "pragma         journal_mode = wal", "rows           member 20", "time zones     known",
    ] {
      #expect(outcome.output.contains(line + "\n"))
    }
  }

  @Test("The doctor says what has to be mended, and its status too")
  func doctorMends() throws {
    let program = try OfficeProgram()
    try #require(try program.run(OfficeProgram.importing()).status == 0)
    try "no database".write(toFile: program.database, atomically: true, encoding: .utf8)
    let outcome = try program.run(["doctor"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("is not an SQLite database.  <- to mend\n"))
  }
}
