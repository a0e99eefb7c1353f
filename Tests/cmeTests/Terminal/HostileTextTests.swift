import Assistant
import Foundation
import GRDB
import Testing

@testable import CMEServices
@testable import cme

/// Names made of what could act on a terminal, on their way to the screen of the real program.
@Suite struct HostileTextTests {
  /// Escape sequences, a bell, C1 controls, overrides, isolates, zero widths and tags.
  static let hostile =
    "Ev\u{1B}[31m\u{7}\u{9B}2J\u{202E}\u{2066}\u{200B}\u{FEFF}\u{AD}\u{E0041}il"

  @Test("Names from the files of the office", arguments: [0, 1, 2, 3, 4, 5, 6, 7])
  func imported(column: Int) throws {
    let program = try OfficeProgram()
    let member = "10021,,jokafor,jane.okafor@example.org,Jane,Okafor,MD,physician,1234567893"
    var cells = member.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells[column] += Self.hostile
    let members = program.folder + "/" + Self.hostile.replacing("/", with: "") + ".csv"
    let head = try #require(
      try String(contentsOf: Stage.data.appendingPathComponent("members.csv"), encoding: .utf8)
        .split(whereSeparator: \.isNewline).first)
    try "\(head)\n\(cells.joined(separator: ","))\n".write(
      toFile: members, atomically: true, encoding: .utf8)
    let arguments = OfficeProgram.importing().map { $0.hasSuffix("members.csv") ? members : $0 }
    try expectClean(program, arguments)
    try expectClean(program, ["office", "claims"])
    try expectClean(program, ["office", "password", Self.hostile])
  }

  @Test("File names and options")
  func paths() throws {
    let program = try OfficeProgram()
    try expectClean(program, ["--database", Self.hostile])
    try expectClean(program, ["--prompts", Self.hostile, "--practice"])
    try expectClean(program, ["prompts", "check", Self.hostile])
    try expectClean(program, ["--no-such" + Self.hostile])
    try expectClean(program, [Self.hostile])
    try expectClean(program, ["office", "import", "--events", Self.hostile])
  }

  @Test("What is typed, at the first line, at a reset and in a paste")
  func typed() throws {
    let claim = try ClaimOnTerminal(environment: ["NO_COLOR": "1"])
    let terminal = claim.terminal
    let harmful = String(
      String.UnicodeScalarView(Self.hostile.unicodeScalars.filter { $0.value >= 0x80 }))
    try claim.expect(.askName)
    terminal.enter("ev\(harmful)il")
    try claim.expect(.promptPassword)
    terminal.enter("forgot password")
    try claim.expect(.askResetNameKnown)
    terminal.enter("e\(harmful)vil@example.org")
    try claim.expect(.askCode)
    terminal.enter("what is my \(harmful)username")
    try claim.expect(.caseResetName)
    terminal.send("\u{1B}[200~" + Self.hostile + "\u{1B}[201~\r")
    terminal.enter("quit")
    _ = try terminal.end()
    expectClean(terminal.screen)
  }

  @Test("Names that stand in the records already")
  func stored() throws {
    let claim = try ClaimOnTerminal(environment: ["NO_COLOR": "1"])
    let store = try AppStore.open(existing: claim.chat.program.database)
    try store.queue.write { db in
      try db.execute(
        sql: "UPDATE member SET given_name = given_name || ?, credentials = ?",
        arguments: [Self.hostile, Self.hostile])
      try db.execute(
        sql: "UPDATE event SET title = title || ?, location = ?",
        arguments: [Self.hostile, Self.hostile])
      try db.execute(sql: "UPDATE event_day SET label = ?", arguments: [Self.hostile])
    }
    try claim.signIn()
    claim.terminal.enter("1")
    claim.terminal.enter("2")
    claim.terminal.enter("3")
    try claim.expect(.reviewWarning)
    claim.terminal.send("\t")
    claim.terminal.enter("quit")
    _ = try claim.terminal.end()
    #expect(claim.terminal.screen.contains("Ev[31m"))
    expectClean(claim.terminal.screen)
  }

  /// Runs the program on a terminal to which it sends no escapes of its own.
  private func expectClean(_ program: OfficeProgram, _ arguments: [String]) throws {
    let terminal = try PseudoTerminal(
      try builtProgram(), arguments,
      environment: program.environment.merging(["NO_COLOR": "1"]) { $1 })
    terminal.send("\u{4}")
    _ = try terminal.end()
    #expect(!terminal.screen.isEmpty || arguments == ["office", "claims"])
    expectClean(terminal.screen)
  }

  private func expectClean(_ screen: String) {
    let harmful = screen.unicodeScalars.filter { scalar in
      guard !["\r", "\n", "\u{8}"].contains(scalar) else { return false }
      return [.control, .format].contains(scalar.properties.generalCategory)
    }
    #expect(harmful.isEmpty, "\(harmful.map { $0.value }) in \(screen.debugDescription)")
  }
}
