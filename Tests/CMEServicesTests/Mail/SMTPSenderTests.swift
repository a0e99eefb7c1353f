import CMECore
import TestSupport
import Testing

@testable import CMEServices

@Suite(
  "Handing a mail to a server",
  .enabled(if: MailPython.isInstalled, Comment(rawValue: MailPython.missing)))
struct SMTPSenderTests {
  private static let text = "Your code is ABCD-EFGH.\n.\n..dots\nГотово\n"
  private static let login = ["claims", "påss word"]

  private func mail() throws -> MailMessage {
    MailMessage(
      from: Mailbox(name: "The desk", address: try MailAddress("desk@example.org")),
      to: Mailbox(name: "José Díaz", address: try MailAddress("jose@example.org")),
      subject: "Your code", text: Self.text, date: at("2026-10-20T12:00:00Z"), token: "token")
  }

  private func protected(
    _ protection: String, by certificates: TestCertificates, login: [String]? = nil
  ) throws -> MailServer {
    var settings = MailServer.Settings()
    settings.protection = protection
    settings.certificate = certificates.certificate
    settings.key = certificates.key
    settings.login = login
    return try MailServer(settings)
  }

  /// A sender to a port of this machine, whatever would be plain there.
  private func sender(
    to port: Int, _ protection: SMTPServer.Protection = .loopback, trusting file: String? = nil,
    login: [String]? = nil
  ) -> SMTPSender {
    SMTPSender(
      server: SMTPServer(host: "localhost", port: port, protection: protection),
      login: login.map { SMTPLogin(user: $0[0], password: secret($0[1])) }, certificates: file)
  }

  private func answering(_ settings: MailServer.Settings) throws -> MailOutcome {
    let server = try MailServer(settings)
    return sender(to: server.port).send(try mail(), code: ResetCode(typed: "ABCDEFGH"))
  }

  @Test("A server on this machine takes it as it is, dots and all")
  func plain() throws {
    let server = try MailServer()
    #expect(sender(to: server.port).send(try mail(), code: nil) == .sent)
    let taken = try server.next()
    #expect(taken.from == "desk@example.org")
    #expect(taken.to == ["jose@example.org"])
    #expect(!taken.isProtected)
    #expect(taken.mail.text == Self.text)
    #expect(taken.mail.defects == [])
  }

  @Test(
    "With TLS and a login it is sent, protected",
    arguments: [("startTLS", SMTPServer.Protection.startTLS), ("tls", .tls)])
  func protected(_ name: String, _ protection: SMTPServer.Protection) throws {
    let certificates = try TestCertificates()
    let server = try protected(name, by: certificates, login: Self.login)
    let sender = sender(
      to: server.port, protection, trusting: certificates.authority, login: Self.login)
    #expect(sender.send(try mail(), code: nil) == .sent)
    let taken = try server.next()
    #expect(taken.isProtected)
    #expect(taken.user == Self.login[0])
    #expect(taken.mail.text == Self.text)
  }

  @Test(
    "A certificate of an authority that is not trusted, or for another machine, gets no mail",
    arguments: ["startTLS", "tls"], ["localhost", "mail.example.org"])
  func certificate(_ name: String, _ machine: String) throws {
    let certificates = try TestCertificates(for: machine)
    let server = try protected(name, by: certificates, login: Self.login)
    let others = try TestCertificates()
    let trusted = machine == "localhost" ? others : certificates
    let sender = sender(
      to: server.port, name == "tls" ? .tls : .startTLS, trusting: trusted.authority,
      login: Self.login)
    guard case .later(.certificate(let reason)) = sender.send(try mail(), code: nil) else {
      Issue.record("a certificate that is not good was taken for good")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test("A file of certificates that is not there is named")
  func certificateFile() throws {
    let certificates = try TestCertificates()
    let server = try protected("tls", by: certificates)
    let sender = sender(to: server.port, .tls, trusting: "/nowhere/ca.pem")
    #expect(
      sender.send(try mail(), code: nil) == .later(.certificateFile(path: "/nowhere/ca.pem")))
  }

  @Test("A server that offers no TLS gets neither login nor mail")
  func withoutTLS() throws {
    let server = try MailServer()
    let sender = sender(to: server.port, .startTLS, login: Self.login)
    #expect(sender.send(try mail(), code: nil) == .later(.withoutTLS(sender.server)))
  }

  @Test("A wrong password is a matter of the settings, and the answer is not repeated")
  func wrongLogin() throws {
    let certificates = try TestCertificates()
    let server = try protected("tls", by: certificates, login: Self.login)
    let sender = sender(
      to: server.port, .tls, trusting: certificates.authority, login: ["claims", "wrong"])
    #expect(sender.send(try mail(), code: nil) == .later(.login(SMTPAnswer(code: 535))))
  }

  @Test("A refused recipient is refused for good, a 451 only for now, and then it is sent")
  func answers() throws {
    let unknown = MailServer.Settings(rcpt: ["550 5.1.1 No such user"])
    #expect(
      try answering(unknown)
        == .forGood(.refused(SMTPAnswer(code: 550, lines: ["5.1.1 No such user"]))))
    let server = try MailServer(.init(rcpt: ["451 4.7.1 Try again later"]))
    let sender = sender(to: server.port)
    #expect(
      sender.send(try mail(), code: nil)
        == .later(.refused(SMTPAnswer(code: 451, lines: ["4.7.1 Try again later"]))))
    #expect(sender.send(try mail(), code: nil) == .sent)
    #expect(try server.next().to == ["jose@example.org"])
  }

  @Test(
    "A refusal of the sender or the text counts as one of the recipient does",
    arguments: [
      (MailServer.Settings(mail: ["550 5.7.1 Not you"]), true),
      (MailServer.Settings(mail: ["452 4.3.1 Full"]), false),
      (MailServer.Settings(data: ["554 5.7.1 Not this"]), true),
      (MailServer.Settings(data: ["451 4.3.0 Not now"]), false),
    ])
  func refusals(_ settings: MailServer.Settings, _ isForGood: Bool) throws {
    switch try answering(settings) {
    case .forGood(.refused): #expect(isForGood)
    case .later(.refused): #expect(!isForGood)
    case let outcome: Issue.record("\(outcome)")
    }
  }

  @Test(
    "An answer that quotes the code is kept without its words",
    arguments: ["554 5.7.1 QUOTED looks like spam", "554-5.7.1 What is\r\n554 QUOTED"])
  func quotedCode(_ answer: String) throws {
    #expect(
      try answering(.init(data: [answer])) == .forGood(.refused(SMTPAnswer(code: 554))))
  }

  @Test("All lines of an answer are kept, without what could act on a screen")
  func longAnswer() throws {
    let answer = "554-5.7.1 Two\u{1B}[2J lines,\r\n554 both\u{7F}kept"
    #expect(
      try answering(.init(data: [answer]))
        == .forGood(.refused(SMTPAnswer(code: 554, lines: ["5.7.1 Two [2J lines, both kept"]))))
  }

  @Test("A server that turns everybody away is not asked for good")
  func turnedAway() throws {
    var settings = MailServer.Settings()
    settings.greeting = "554 5.3.2 No service today"
    #expect(
      try answering(settings)
        == .later(.turnedAway(SMTPAnswer(code: 554, lines: ["5.3.2 No service today"]))))
  }

  @Test("A server that says nothing is left after the time given", arguments: ["", "220-Wait"])
  func silent(_ greeting: String) throws {
    var settings = MailServer.Settings()
    settings.greeting = greeting
    let server = try MailServer(settings)
    var sender = sender(to: server.port)
    sender.patience = .init(connecting: 200, whole: 400)
    #expect(sender.send(try mail(), code: nil) == .later(.silent(sender.server)))
  }

  @Test("A transfer ends when mail is to stop, and may be tried again")
  func stopped() throws {
    var settings = MailServer.Settings()
    settings.greeting = ""
    let server = try MailServer(settings)
    let sender = sender(to: server.port)
    sender.stop.raise()
    #expect(sender.send(try mail(), code: nil) == .later(.stopped))
  }

  @Test("A server that is away takes it when it is back")
  func away() throws {
    let server = try MailServer()
    server.stop()
    let sender = sender(to: server.port)
    #expect(sender.send(try mail(), code: nil) == .later(.notReached(sender.server)))
    var settings = MailServer.Settings()
    settings.port = server.port
    let back = try MailServer(settings)
    #expect(sender.send(try mail(), code: nil) == .sent)
    #expect(try back.next().mail.text == Self.text)
  }

  @Test("A machine that nobody knows is named")
  func unknownHost() throws {
    let server = SMTPServer(host: "nowhere.invalid", port: nil, protection: .startTLS)
    let sender = SMTPSender(server: server, login: nil, certificates: nil)
    #expect(sender.send(try mail(), code: nil) == .later(.unknownHost(server)))
  }
}
