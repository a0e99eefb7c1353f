import Assistant
import Foundation
import Testing

@testable import cme

/// A password is nowhere but in the program's memory, and that is kept from dumps.
@Suite struct SecrecyTests {
  static let canary = "canary-4711 flies over Turku"
  static let wrongCanary = "canary-0815 sleeps in Oulu"

  @Test("A password typed at a reset and at sign-in is found nowhere")
  func canary() throws {
    let claim = try ClaimOnTerminal()
    let terminal = claim.terminal
    try claim.expect(.askName)
    terminal.enter("robin")
    try claim.expect(.promptPassword)
    terminal.enter(Self.wrongCanary)
    try claim.expect(.notSignedIn)
    terminal.enter("robin")
    try claim.expect(.promptPassword)
    terminal.enter("forgot password")
    try claim.expect(.askResetNameKnown)
    terminal.enter("yes")
    try claim.expect(.resetSent)
    try claim.expect(.askCode)
    terminal.enter(try claim.code())
    try claim.expect(.promptNewPassword)
    #expect(!terminal.echoes)
    terminal.enter(Self.canary)
    try claim.expect(.promptNewPasswordAgain)
    terminal.enter(Self.canary)
    try claim.expect(.passwordSet)
    try claim.expect(.promptPassword)
    terminal.enter(Self.canary)
    try claim.expect(.signedIn)
    try claim.expect(.askEventShort)
    terminal.send("\u{1B}[A\u{1B}[A\u{19}")
    terminal.enter("help")
    try claim.expect(.helpEvent)
    let process = "/proc/\(terminal.process)/"
    try expectNone(in: Data(contentsOf: URL(fileURLWithPath: process + "cmdline")), "cmdline")
    try expectNone(in: Data(contentsOf: URL(fileURLWithPath: process + "environ")), "environ")
    try expectNone(under: claim.chat.program.folder)
    terminal.enter("quit")
    #expect(try terminal.end() == .exited(0))
    expectNone(in: Data(terminal.screen.utf8), "screen")
    try expectNone(under: claim.chat.program.folder)
  }

  @Test("No core file, and no trace of memory on the screen after a crash")
  func noDump() throws {
    let claim = try ClaimOnTerminal(environment: ["SWIFT_BACKTRACE": "enable=yes,color=no"])
    try claim.expect(.askName)
    let process = claim.terminal.process
    let limits = try String(contentsOfFile: "/proc/\(process)/limits", encoding: .utf8)
    #expect(limits.contains(#/Max core file size +0 +0 /#))
    kill(process, SIGSEGV)
    #expect(try claim.terminal.end() == .killed(by: SIGSEGV))
    #expect(!claim.terminal.screen.contains("rash"))
  }

  @Test(
    "The echo comes back, and no paste is marked, however it ends where a new password is asked",
    arguments: [SIGKILL, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV])
  func killedAtReset(signal: Int32) throws {
    let claim = try ClaimOnTerminal()
    try claim.expect(.askName)
    claim.terminal.enter("forgot password")
    try claim.expect(.askResetName)
    claim.terminal.enter("robin")
    try claim.expect(.askCode)
    claim.terminal.enter(try claim.code())
    try claim.expect(.promptNewPassword)
    #expect(!claim.terminal.echoes)
    kill(claim.terminal.process, signal)
    #expect(try claim.terminal.end() == .killed(by: signal))
    try claim.terminal.waitForEcho()
    #expect(claim.terminal.gathersLines)
    let asked = claim.terminal.screen.ranges(of: #/\?2004[hl]/#).last
    #expect(asked.map { claim.terminal.screen[$0].hasSuffix("l") } == true)
  }

  private func expectNone(under folder: String) throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
    var count = 0
    for file in files {
      let url = URL(fileURLWithPath: folder + "/" + file)
      guard (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true else {
        continue
      }
      count += 1
      expectNone(in: try Data(contentsOf: url), file)
    }
    #expect(count > 0, "there is a database to search")
  }

  private func expectNone(in data: Data, _ place: String) {
    for secret in [Self.canary, Self.wrongCanary, "canary-4711", "canary-0815"] {
      #expect(data.range(of: Data(secret.utf8)) == nil, "in \(place)")
    }
  }
}
