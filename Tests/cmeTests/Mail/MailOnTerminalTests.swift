import Assistant
import CMECore
import Foundation
import TestSupport
import Testing

@testable import CMEServices
@testable import cme

@Suite(
  "The program at a terminal, with a mail server",
  .enabled(if: MailPython.isInstalled, Comment(rawValue: MailPython.missing)))
struct MailOnTerminalTests {
  private static let password = "quiet pebble walks sideways"
  private static let canary = "canary-2718 signs for the mail"

  /// A file with the password of the server, outside the folder of the program.
  private let secrets = FileManager.default.temporaryDirectory.path + "/cme-" + UUID().uuidString

  private func withPasswordFile(_ body: (String) throws -> Void) throws {
    try FileManager.default.createDirectory(atPath: secrets, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: secrets) }
    let file = secrets + "/password"
    try Data((Self.canary + "\n").utf8).write(to: URL(fileURLWithPath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    try body(file)
  }

  @Test(
    "Forgotten password, a code out of the received mail, a new password, and signed in",
    arguments: [("tls", "smtps"), ("startTLS", "smtp")])
  func wholeWay(_ protection: String, _ scheme: String) throws {
    let certificates = try TestCertificates(for: Self.machine)
    var settings = MailServer.Settings()
    settings.protection = protection
    settings.certificate = certificates.certificate
    settings.key = certificates.key
    settings.login = ["desk", Self.canary]
    let server = try MailServer(settings)
    try withPasswordFile { file in
      let claim = try ClaimOnTerminal(environment: [
        "CME_SMTP_URL": "\(scheme)://\(Self.machine):\(server.port)",
        "CME_MAIL_FROM": "desk@example.org", "CME_SMTP_USER": "desk",
        "CME_SMTP_PASSWORD_FILE": file, "CME_SMTP_CA_FILE": certificates.authority,
      ])
      try resetPassword(claim, server)
      try expectNoCanary(claim)
    }
  }

  /// Not "localhost", which needs no STARTTLS.
  private static let machine = "LOCALHOST"

  private func resetPassword(_ claim: ClaimOnTerminal, _ server: MailServer) throws {
    try claim.expect(.askName)
    claim.terminal.enter("forgot password")
    try claim.expect(.askResetName)
    claim.terminal.enter("robin")
    try claim.expect(.askCode)
    let taken = try server.next()
    #expect(taken.isProtected)
    #expect(taken.user == "desk")
    #expect(taken.to == [PracticeData.person.email])
    claim.terminal.enter(try #require(ClaimOnTerminal.code(in: taken.mail.text)))
    try claim.expect(.promptNewPassword)
    claim.terminal.enter(Self.password)
    try claim.expect(.promptNewPasswordAgain)
    claim.terminal.enter(Self.password)
    try claim.expect(.passwordSet)
    try claim.expect(.promptPassword)
    claim.terminal.enter(Self.password)
    try claim.expect(.signedIn)
    #expect(try server.next().mail.text.contains("was changed at"))
  }

  /// The password of the server is in the program's memory and nowhere else.
  private func expectNoCanary(_ claim: ClaimOnTerminal) throws {
    let process = claim.terminal.process
    let children = try String(
      contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
    let processes = try children.split(separator: " ").map { try #require(pid_t($0)) }
    #expect(!processes.isEmpty, "the guard of the terminal")
    for process in [process] + processes {
      for file in ["environ", "cmdline"] {
        let data = try Data(contentsOf: URL(fileURLWithPath: "/proc/\(process)/\(file)"))
        expectNone(in: data, "\(file) of \(process)")
      }
    }
    claim.terminal.enter("quit")
    #expect(try claim.terminal.end() == .exited(0))
    expectNone(in: Data(claim.terminal.screen.utf8), "the screen")
    let journal = try claim.chat.program.run(["office", "journal"])
    #expect(journal.output.contains("mail-sent"))
    expectNone(in: Data(journal.output.utf8), "the journal")
    let folder = claim.chat.program.folder
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let data = FileManager.default.contents(atPath: folder + "/" + file)
      expectNone(in: data ?? Data(), file)
    }
  }

  private func expectNone(in data: Data, _ place: String) {
    for secret in [Self.canary, "canary-2718"] {
      #expect(data.range(of: Data(secret.utf8)) == nil, "in \(place)")
    }
  }

  /// The program after something was asked, leaving while a server keeps silent.
  private func leaving(_ server: MailServer) throws -> PseudoTerminal {
    let claim = try ClaimOnTerminal(environment: [
      "CME_SMTP_URL": "smtp://127.0.0.1:\(server.port)", "CME_MAIL_FROM": "desk@example.org",
    ])
    try claim.expect(.askName)
    claim.terminal.enter("forgot password")
    try claim.expect(.askResetName)
    claim.terminal.enter("robin")
    try claim.expect(.askCode)
    claim.terminal.enter("quit")
    try claim.terminal.waitForEcho()
    #expect(claim.terminal.gathersLines)
    return claim.terminal
  }

  private func silentServer() throws -> MailServer {
    var settings = MailServer.Settings()
    settings.greeting = ""
    return try MailServer(settings)
  }

  @Test("Whoever leaves while a mail is on its way has the terminal back, and all ends well")
  func leaves() throws {
    let server = try silentServer()
    #expect(try leaving(server).end() == .exited(0))
  }
}
