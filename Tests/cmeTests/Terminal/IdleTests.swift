import Assistant
import Testing

@testable import cme

/// A screen that nobody minds is cleared and locked.
@Suite struct IdleTests {
  @Test(
    "Locked after idling, whatever was being typed, and the password leads back",
    arguments: ["", "1.5", "\u{12}1.5", "\u{1B}[200~1.5", "1.5\u{16}", "1.5\u{1B}", "1.5\u{1B}["])
  func lock(keys: String) throws {
    let claim = try ClaimOnTerminal(["--idle", "3"])
    try claim.signIn()
    claim.terminal.enter("2")
    try claim.expect(.askDayNext)
    claim.terminal.send(keys)
    try claim.expect(.locked)
    try claim.expect(.promptPassword)
    #expect(!claim.screenSinceCleared.contains("Convention"))
    #expect(!claim.screenSinceCleared.contains("1.5"))
    #expect(!claim.terminal.echoes)
    claim.terminal.enter(ChatProgram.password)
    try claim.expect(.unlocked)
    try claim.expect(.askDayNext)
    claim.terminal.enter("3")
    try claim.expect(.askDayNext)
    claim.terminal.enter("quit")
    #expect(try claim.terminal.end() == .exited(0))
    #expect(claim.terminal.echoes && claim.terminal.gathersLines)
  }

  @Test("A wrong password at the lock leads to the first line, with nothing to call up")
  func lockedOut() throws {
    let claim = try ClaimOnTerminal(["--idle", "3"])
    try claim.signIn()
    claim.terminal.enter("2")
    try claim.expect(.locked)
    claim.terminal.enter("wrong")
    try claim.expect(.notUnlocked)
    try claim.expect(.askName)
    claim.terminal.send("\u{1B}[A\u{19}")
    claim.terminal.enter("help")
    try claim.expect(.helpSignIn)
    #expect(claim.screenSinceCleared.contains("help"))
    #expect(!claim.screenSinceCleared.contains("Convention"))
  }

  @Test("What was typed of a password, or before sign-in, does not wait for the next person")
  func beforeSignIn() throws {
    let claim = try ClaimOnTerminal(["--idle", "2"])
    try claim.expect(.askName)
    claim.terminal.send("rob")
    try claim.expect(.askName)
    claim.terminal.enter("robin")
    try claim.expect(.promptPassword)
    claim.terminal.send("river")
    try claim.expect(.askName)
    #expect(!claim.screenSinceCleared.contains("rob"))
    claim.terminal.enter("help")
    try claim.expect(.helpSignIn)
  }

  @Test("Without escape sequences the screen is cleared by blank lines")
  func withoutEscapes() throws {
    let claim = try ClaimOnTerminal(["--idle", "3"], environment: ["NO_COLOR": "1"])
    try claim.signIn()
    try claim.expect(.locked)
    #expect(claim.terminal.screen.contains(String(repeating: "\r\n", count: 24)))
    #expect(!claim.terminal.screen.contains("\u{1B}"))
  }

  @Test("Lines out of a pipe wait as long as they like")
  func piped() throws {
    let practice = try PracticeOnTerminal(
      script: #"""
        { printf 'robin\nriver stone paper lamp\n'; sleep 3; echo help; } |
          "$CME" --practice --idle 1; echo "is $?"
        """#)
    try practice.expect(.helpEvent)
    try practice.terminal.expect("is 1")
  }

  @Test("The seconds are a number that makes sense", arguments: ["0", "-1", "86401", "soon"])
  func wrongSeconds(seconds: String) throws {
    #expect(try OfficeProgram().run(["--practice", "--idle=\(seconds)"]).status == 64)
  }
}
