import CMECore
import CMEServices
import Foundation
import Testing

@testable import cme

@Suite("cme office password, as it is run")
struct OfficePasswordTests {
  private static let password = "river stone päper lamp"
  private let program: OfficeProgram

  init() throws {
    program = try OfficeProgram()
    try #require(try program.run(OfficeProgram.importing()).status == 0)
  }

  private func signsIn(_ password: String) throws -> Bool {
    let services = Services(store: try AppStore.open(existing: program.database))
    let request = Request.signIn(name: "jokafor", password: Secret(Array(password.utf8)))
    guard case .signedIn = services.perform(request, at: Clock.now()) else { return false }
    return true
  }

  @Test("One piped line is the password, and it is nowhere on the screen")
  func piped() throws {
    let outcome = try program.run(
      ["office", "password", "jokafor"], input: Self.password + "\nanother line\n")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("The password of jokafor is set.\nMail: written into "))
    #expect(!outcome.output.contains("river"))
    #expect(try signsIn(Self.password))
  }

  @Test("The mail about it is sent at once, and what came of it is told")
  func mail() throws {
    let outcome = try program.run(
      ["office", "password", "jokafor"], input: Self.password + "\n")
    #expect(outcome.output.hasSuffix(" password-changed to member 10021 (jokafor): sent\n"))
    let folder = (program.database as NSString).deletingLastPathComponent + "/mail"
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
  }

  @Test("Where no mail can be sent the password is set all the same, and that it waits is told")
  func mailWaits() throws {
    let path = (program.database as NSString).deletingLastPathComponent + "/cme.conf"
    try Data("CME_SMTP_URL=smtp://127.0.0.1:9\nCME_MAIL_FROM=a@example.org\n".utf8)
      .write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    let outcome = try program.run(
      ["office", "password", "jokafor"], input: Self.password + "\n")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("(jokafor): waits until 20"))
    #expect(outcome.output.contains("nothing answers at smtp://127.0.0.1:9\nOne mail waits until"))
    #expect(try signsIn(Self.password))
  }

  @Test("On a terminal it is typed twice and not shown")
  func typed() throws {
    let terminal = try PseudoTerminal(
      try builtProgram(), ["office", "password", "jokafor"], environment: program.environment)
    try terminal.expect("New password (not shown): ")
    #expect(!terminal.echoes)
    terminal.enter(Self.password)
    try terminal.expect("The same once more: ")
    terminal.enter(Self.password)
    try terminal.expect("is set.")
    #expect(try terminal.end() == .exited(0))
    #expect(!terminal.screen.contains("river"))
    #expect(try signsIn(Self.password))
  }

  @Test("Two that differ set nothing")
  func different() throws {
    let terminal = try PseudoTerminal(
      try builtProgram(), ["office", "password", "jokafor"], environment: program.environment)
    try terminal.expect("New password (not shown): ")
    terminal.enter(Self.password)
    try terminal.expect("The same once more: ")
    terminal.enter("something else")
    try terminal.expect("The two were not the same.")
    #expect(try terminal.end() == .exited(1))
    #expect(try !signsIn(Self.password))
  }

  @Test(
    "On a terminal too long a password is refused, never cut, whatever is rubbed out of it",
    arguments: ["", "\u{7F}\u{7F}\u{7F}\u{7F}"])
  func typedTooLong(erasing: String) throws {
    let terminal = try PseudoTerminal(
      try builtProgram(), ["office", "password", "jokafor"], environment: program.environment)
    try terminal.expect("New password (not shown): ")
    let longest = String(repeating: "x", count: SecretReader.longest)
    terminal.enter(longest + "yz" + erasing)
    try terminal.expect("It is longer than")
    #expect(try terminal.end() == .exited(1))
    #expect(try !signsIn(longest))
  }

  @Test("On a terminal a password that was too long can be wiped and typed anew")
  func typedAnew() throws {
    let terminal = try PseudoTerminal(
      try builtProgram(), ["office", "password", "jokafor"], environment: program.environment)
    try terminal.expect("New password (not shown): ")
    let wipeAll = "\u{15}"
    terminal.enter(String(repeating: "x", count: 2_000) + wipeAll + Self.password)
    try terminal.expect("The same once more: ")
    terminal.enter(Self.password)
    #expect(try terminal.end() == .exited(0))
    #expect(try signsIn(Self.password))
  }

  @Test(
    "What cannot be a password is refused with the reason",
    arguments: [
      ("jokafor", "", "No password was given."),
      (
        "jokafor", "\n",
        "It has 0 characters; 15 are needed. Several words make a good one."
      ),
      ("jokafor", "password20261984\n", "It is made of passwords that are tried first everywhere."),
      ("jokafor", "river okafor paper lamp\n", "It holds the name of the person."),
      ("jokafor", "AIUM paper lamp river\n", "It holds the name of the society."),

      ("jokafor", String(repeating: "x", count: 1_025) + "\n", "It is longer than 1024 bytes."),
      ("nobody", "x\n", "Nobody has the username nobody."),
    ])
  func refused(_ username: String, input: String, reason: String) throws {
    let outcome = try program.run(["office", "password", username], input: input)
    #expect(
      outcome
        == .init(
          status: 1, output: "", errors: "Error: \(reason) The password stays as it was.\n"))
  }
}
