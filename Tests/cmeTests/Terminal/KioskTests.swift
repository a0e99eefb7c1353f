import Assistant
import Foundation
import Testing

@testable import cme

/// A screen that everybody uses keeps nothing, and leads nowhere else.
@Suite struct KioskTests {
  @Test(
    "Whoever comes next finds the first line, and nothing of before",
    arguments: ["quit\r", "\u{4}", "\u{3}\u{3}", ""])
  func leaving(keys: String) throws {
    let claim = try ClaimOnTerminal(["--kiosk", "--idle", "5"])
    let terminal = claim.terminal
    try claim.signIn()
    terminal.enter("2")
    try claim.expect(.askDayNext)
    terminal.send("1.25\u{B}")
    for key in keys {
      terminal.send(String(key))
      if key == "\u{3}" { usleep(300_000) }
    }
    try claim.expect(.signedOut)
    try claim.expect(.askName)
    terminal.send("\u{1B}[A\u{1B}[A\u{19}\u{12}2\u{7}\u{19}")
    terminal.enter("")
    try claim.expect(.askNameShort)
    terminal.enter("help")
    try claim.expect(.helpSignIn)
    let screen = claim.screenSinceCleared
    for word in ["robin", "Robin", "Convention", "1.25", "saved:"] {
      #expect(!screen.contains(word), "\(word)")
    }
    #expect(terminal.screen.contains(TerminalModes.clear))
  }

  @Test("Keys that lead out of other programs do nothing here")
  func keys() throws {
    let claim = try ClaimOnTerminal(["--kiosk"])
    let terminal = claim.terminal
    try claim.expect(.askName)
    terminal.send("\u{1A}\u{1C}\u{1B}x")
    terminal.enter("robin")
    try claim.expect(.promptPassword)
    terminal.send("\u{1A}\u{1C}")
    terminal.enter(ChatProgram.password)
    try claim.expect(.signedIn)
    try claim.expect(.askEventShort)
    for signal in [SIGINT, SIGQUIT, SIGTSTP] { kill(terminal.process, signal) }
    usleep(300_000)
    terminal.enter("")
    try claim.expect(.askEventShort)
    #expect(try state(of: terminal.process) != "T")
    terminal.send("\u{1B}X\u{1A}")
    terminal.enter("help")
    try claim.expect(.helpEvent)
  }

  @Test(
    "Only a signal ends it, and then the screen is empty and the terminal given back",
    arguments: [SIGTERM, SIGHUP])
  func ends(signal: Int32) throws {
    let claim = try ClaimOnTerminal(["--kiosk"])
    try claim.signIn()
    let before = claim.terminal.screen.ranges(of: TerminalModes.clear).count
    kill(claim.terminal.process, signal)
    #expect(try claim.terminal.end() == .killed(by: signal))
    try claim.terminal.waitForEcho()
    #expect(claim.terminal.screen.ranges(of: TerminalModes.clear).count == before + 1)
    #expect(claim.screenSinceCleared.filter { !$0.isWhitespace }.isEmpty)
  }

  @Test(
    "Where the screen cannot be cleared it says why and does not start",
    arguments: [
      (["TERM": "dumb"], ["--kiosk"], "escape sequences"),
      (["NO_COLOR": "1"], ["--kiosk"], "escape sequences"),
      (["ACCESSIBLE": "1"], ["--kiosk"], "plain text"),
      ([:], ["--kiosk", "--plain"], "plain text"), ([:], ["--kiosk", "--practice"], "a practice"),
    ] as [([String: String], [String], String)])
  func refused(environment: [String: String], arguments: [String], why: String) throws {
    let claim = try ClaimOnTerminal(arguments, environment: environment)
    try claim.terminal.expect(why)
    let ending = try claim.terminal.end()
    #expect(ending == .exited(1) || ending == .exited(64))
    #expect(!claim.terminal.screen.contains("Step 1"))
  }

  @Test("A pipe is no screen for everybody")
  func piped() throws {
    let outcome = try ChatProgram().talk("quit\n", ["--kiosk"])
    #expect(outcome.status == 1 && outcome.errors.contains("needs a terminal"))
  }

  /// The letter by which the system tells what a process does.
  private func state(of process: pid_t) throws -> String? {
    let text = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return text.split(separator: ")").last?.split(separator: " ").first.map(String.init)
  }
}
