import CMECore
import CMEServices
import Foundation
import TestSupport
import Testing

@testable import cme

@Suite("cme office mail, as it is run")
struct OfficeMailTests {
  private let program: OfficeProgram

  init() throws {
    program = try OfficeProgram()
    try #require(try program.run(OfficeProgram.importing()).status == 0)
  }

  private var folder: String { (program.database as NSString).deletingLastPathComponent }

  /// Asks for a reset as the conversation does, without a courier.
  private func ask(_ name: String = "jokafor") throws {
    let services = Services(store: try AppStore.open(existing: program.database))
    let reply = services.perform(.askReset(name: name), at: Clock.now())
    guard case .resetUnderWay = reply else {
      Issue.record("\(reply)")
      return
    }
  }

  private func configure(_ lines: [String]) throws {
    let path = folder + "/cme.conf"
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  @Test("Without a server the mail lies in a folder beside the database, and the office is told")
  func folderWay() throws {
    try ask()
    let outcome = try program.run(["office", "mail"])
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasPrefix("Mail: written into \(folder)/mail, not sent: CME_SMTP_URL is"))
    #expect(outcome.output.contains("reset-code to member 10021 (jokafor): sent"))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/mail")
    try #require(files.count == 1)
    let mail = try String(contentsOfFile: "\(folder)/mail/\(files[0])", encoding: .utf8)
    #expect(mail.contains("Subject: Your code for the CME desk of AIUM\r\n"))
    #expect(mail.contains("Dear Jane Okafor,"))
    #expect(try program.run(["doctor"]).output.contains("mail           written into "))
  }

  @Test(
    "A server gets it with TLS and a login from the file of settings",
    .enabled(if: MailPython.isInstalled, Comment(rawValue: MailPython.missing)))
  func serverWay() throws {
    let certificates = try TestCertificates()
    var settings = MailServer.Settings()
    settings.protection = "tls"
    settings.certificate = certificates.certificate
    settings.key = certificates.key
    settings.login = ["desk", "canary password"]
    let server = try MailServer(settings)
    let password = folder + "/password"
    try Data("canary password\n".utf8).write(to: URL(fileURLWithPath: password))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: password)
    try configure([
      "CME_SMTP_URL=smtps://localhost:\(server.port)", "CME_MAIL_FROM=desk@example.org",
      "CME_SMTP_USER=desk", "CME_SMTP_PASSWORD_FILE=\(password)",
      "CME_SMTP_CA_FILE=\(certificates.authority)",
    ])
    try ask()
    let outcome = try program.run(["office", "mail"])
    #expect(outcome.output.contains("jokafor): sent\n"), "\(outcome)")
    #expect(!outcome.output.contains("canary"))
    let taken = try server.next()
    #expect(taken.mail.defects == [])
    #expect(
      taken.mail.sender == [["American Institute of Ultrasound in Medicine", "desk@example.org"]])
    #expect(taken.mail.text.contains("your account jokafor"))
    #expect(!taken.mail.text.contains("://"))
    let doctor = try program.run(["doctor"])
    #expect(doctor.output.contains("(TLS) from desk@example.org, as desk\n"))
    #expect(!doctor.output.contains("canary"))
  }

  @Test("A server that is away leaves it waiting, with the time of the next try")
  func away() throws {
    try configure(["CME_SMTP_URL=smtp://127.0.0.1:9", "CME_MAIL_FROM=desk@example.org"])
    try ask()
    let outcome = try program.run(["office", "mail"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("(jokafor): waits until 20"))
    #expect(outcome.output.contains("nothing answers at smtp://127.0.0.1:9"))
    #expect(outcome.output.contains(#/\nOne mail waits until 20\S+Z\.\n/#))
  }

  @Test("At a server that is away one mail is tried, not all, and the others are counted")
  func awayForAll() throws {
    try configure(["CME_SMTP_URL=smtp://127.0.0.1:9", "CME_MAIL_FROM=desk@example.org"])
    try ask("jokafor")
    try ask("astern")
    let outcome = try program.run(["office", "mail"])
    #expect(outcome.output.ranges(of: ": waits until").count == 1)
    #expect(outcome.output.contains(#/\n2 mails wait, the next until 20\S+Z\.\n/#))
  }

  @Test(
    "The signal that ends it is heeded between two mails",
    .enabled(if: MailPython.isInstalled, Comment(rawValue: MailPython.missing)),
    arguments: [SIGINT, SIGTERM])
  func endsBetweenMails(_ signal: Int32) throws {
    var settings = MailServer.Settings()
    settings.secondsBeforeAnswer = 2
    let server = try MailServer(settings)
    try configure(["CME_SMTP_URL=smtp://127.0.0.1:\(server.port)", "CME_MAIL_FROM=a@example.org"])
    try ask("jokafor")
    try ask("astern")
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: try builtProgram())
    process.arguments = ["office", "mail", "--every", "1h"]
    process.environment = program.environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    try process.run()
    _ = try server.next()
    kill(process.processIdentifier, signal)
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    let text = String(decoding: data, as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(text.ranges(of: ": sent\n").count == 1)
    #expect(text.contains("\nOne mail waits until 20"))
  }

  @Test("Settings that are wrong are named, by the doctor too, and nothing is sent")
  func wrongSettings() throws {
    try configure(["CME_SMTP_URL=smtp://mail.example.org"])
    try ask()
    let outcome = try program.run(["office", "mail"])
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == "Error: CME_SMTP_URL is set, so CME_MAIL_FROM has to be set too.\n")
    let doctor = try program.run(["doctor"])
    #expect(doctor.status == 1)
    #expect(doctor.output.contains("mail           none is sent: CME_SMTP_URL is set"))
  }

  @Test("Again and again, it ends well at the signal that ends it", arguments: [SIGINT, SIGTERM])
  func every(_ signal: Int32) throws {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: try builtProgram())
    process.arguments = ["office", "mail", "--every", "1h"]
    process.environment = program.environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    try ask()
    try process.run()
    var screen = ""
    while !screen.contains("sent\n") {
      let data = output.fileHandleForReading.availableData
      try #require(!data.isEmpty, "it ended early: \(screen)")
      screen += String(decoding: data, as: UTF8.self)
    }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
  }

  @Test(
    "A pause is a number with its unit", arguments: ["60", "s", "0s", "-1m", "1d", "1.5h", "m5"])
  func pauses(_ pause: String) throws {
    #expect(try program.run(["office", "mail", "--every", pause]).status == 64)
  }
}
