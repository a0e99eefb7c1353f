import Foundation
import Testing

@testable import cme

@Suite("cme office import, as it is run")
struct OfficeImportProgramTests {
  private let program: OfficeProgram

  init() throws {
    program = try OfficeProgram()
  }

  @Test("The sample files go in; a second time they change nothing")
  func twice() throws {
    let first = try program.run(OfficeProgram.importing())
    #expect(first.status == 0)
    #expect(first.output.hasSuffix("\nImported.\n"))
    #expect(first.output.contains("members.csv: 20 rows: 20 new\n"))
    let second = try program.run(OfficeProgram.importing())
    #expect(second.status == 0)
    #expect(second.output.contains("members.csv: 20 rows: 20 unchanged\n"))
    #expect(second.output.hasSuffix("\nUnchanged: the database says all this already.\n"))
  }

  @Test("A refused row makes no database, and is told with its file, row, line and column")
  func refused() throws {
    let outcome = try program.run(OfficeProgram.importing(registrations: "registrations-messy"))
    #expect(outcome.status == 1)
    #expect(
      outcome.output.contains(
        """
        registrations-messy.csv row 28 (line 28), column member: nobody has the number 99999

        """))
    #expect(
      outcome.output.contains("registrations-messy.csv row 37 (line 38), column member: "))
    #expect(!FileManager.default.fileExists(atPath: program.database))
  }

  @Test("With --keep-good the good rows go in, and the status tells of the others")
  func keepsGood() throws {
    let outcome = try program.run(
      OfficeProgram.importing(registrations: "registrations-messy") + ["--keep-good"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("registrations-messy.csv: 35 rows: 25 new\n"))
    #expect(FileManager.default.fileExists(atPath: program.database))
  }

  @Test("A dry run makes no database")
  func dryRun() throws {
    let outcome = try program.run(OfficeProgram.importing() + ["--dry-run"])
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasSuffix("\nDry run: this is what an import would do. Nothing was kept.\n"))
    #expect(!FileManager.default.fileExists(atPath: program.database))
  }

  @Test(
    "Wrong usage has the status 64",
    arguments: [
      ["office", "import"], ["office", "import", "--people", "x.csv"],
      ["office", "claims", "--format", "xml"], ["office", "password"],
      ["office", "import", "--now", "2026-10-20", "--events", "x.csv"],
    ])
  func usage(_ arguments: [String]) throws {
    #expect(try program.run(arguments).status == 64)
  }

  @Test("A file that is not there has the status 1 and is named")
  func missingFile() throws {
    let outcome = try program.run(["office", "import", "--events", program.folder + "/no.csv"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("no.csv: the file cannot be read: No such file or directory\n"))
  }

  @Test("Nothing from a file reaches the screen as an escape sequence or turned around")
  func cleaned() throws {
    let header = "event_id,date,label,maximum_credits"
    let path = program.folder + "/d\u{1B}[2Jays.csv"
    try "\(header),\u{1B}]0;x\u{7}\u{202E}extra\nE\u{1B}[31m,2026-10-16,Day,1,\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    let outcome = try program.run(["office", "import", "--days", path])
    #expect(outcome.output.contains("extra"))
    #expect(!outcome.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test("On a terminal a bar shows how far it has come, and is gone at the end")
  func progressBar() throws {
    let terminal = try PseudoTerminal(
      try builtProgram(), OfficeProgram.importing(), environment: program.environment)
    try terminal.expect("Reading events")
    try terminal.expect("100 %")
    try terminal.expect("Imported.")
    #expect(try terminal.end() == .exited(0))
  }
}
