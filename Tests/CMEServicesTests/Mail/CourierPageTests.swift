import CMECore
import Foundation
import GRDB
import Synchronization
import TestSupport
import Testing

@testable import CMEServices

@Suite("The courier, with a page to bring")
struct CourierPageTests {
  let sample: Sample
  let sent = CourierTests.Sent()
  private static let page = CertificatePage.certificate(certificateNumber)
  private static let hostile = "A \"B\"\\\r\nBcc: a@b.c 李 محمد; x=y"

  init() throws { sample = try Sample() }

  private func queue(
    _ page: CertificatePage = page, for member: Member.ID = Sample.jane
  ) throws -> Reply {
    try sample.store.inTransaction { rows in
      let person = try #require(try rows.member(member))
      return try rows.queueMail(with: page, to: person, at: after)
    }
  }

  private func courier(
    _ drawn: Courier.Drawn, carry: (@Sendable (MailMessage, ResetCode?) -> MailOutcome)? = nil
  ) throws -> Courier {
    Courier(
      services: sample.services, sender: try MailAddress("desk@example.org"),
      carry: carry ?? sent.carry, draw: { _, _ in drawn }
    ) { facts in
      guard case .certificate(let certificate) = facts.page else {
        return MailText(sender: "The desk", subject: facts.kind.rawValue, text: "")
      }
      return MailText(
        sender: "The desk", subject: certificate.record.title, text: facts.recipient.name)
    }
  }

  private func deliver(
    _ drawn: Courier.Drawn, at now: Instant = after
  ) throws -> Courier.Result? {
    try courier(drawn).deliverNext { now }?.result
  }

  @Test("is told which certificate or which dates, of whom; only that is stored")
  func stored() throws {
    #expect(try queue() == .delivered(.mailed(address: "jane@example.org")))
    _ = try queue(.transcript(from: day("2024-01-01"), to: day("2026-12-31")), for: Sample.avi)
    let first = try #require(try sample.services.takeMail(at: after))
    let second = try #require(try sample.services.takeMail(at: after))
    #expect(first.page == Self.page)
    #expect(first.kind == .certificate)
    #expect(first.recipient.key == .member(Sample.jane))
    #expect(second.page == .transcript(from: day("2024-01-01"), to: day("2026-12-31")))
    #expect(second.kind == .transcript)
    #expect(
      try sample.lines("SELECT certificate, first_day, last_day FROM outbox ORDER BY id")
        == ["\(certificateNumber.text) - -", "- 2024-01-01 2026-12-31"])
  }

  @Test("brings the page under its name, to the address that is stored when it is sent")
  func brings() throws {
    _ = try queue()
    try sample.importJane(email: "new@example.org", at: after)
    let page = certificatePage()
    #expect(try deliver(.success(page)) == .sent)
    let mail = try #require(sent.mails.withLock { $0.first })
    #expect(mail.recipient.address.text == "new@example.org")
    #expect(mail.subject == "AIUM Convention 2026")
    #expect(
      mail.attachments == [
        MailAttachment(
          fileName: "AIUM Convention 2026 - Jane Okafor.pdf", type: .pdf, bytes: Array(page.pdf))
      ])
    #expect(
      try sample.journal().last
        == "program member 10021 mail-sent certificate \(certificateNumber.text)")
  }

  @Test("Without an address, or with one that mail cannot go to, nothing is queued")
  func noAddress() throws {
    for address in ["", "a@b.org' || char(13, 10) || 'RCPT TO:<x@y.z>"] {
      try sample.store.write { db in
        try db.execute(sql: "UPDATE member SET email = '\(address)' WHERE id = 1")
      }
      #expect(try queue() == .notDelivered(.noAddress))
    }
    #expect(try sample.services.waitingMails().count == 0)
  }

  @Test("A page that cannot be drawn waits, with the reason, and the next mail goes")
  func notDrawn() throws {
    _ = try queue()
    _ = try sample.ask("astern")
    let refusal = DeliveryRefusal.missingLetters(letters: "李", package: "fonts-noto-cjk")
    let next = after + MailRules.shortestWait
    #expect(try deliver(.failure(refusal)) == .waiting(until: next, .page(refusal)))
    var told: [Courier.Result] = []
    try courier(.failure(refusal)).deliverAll(clock: { after }, { told.append($0.result) })
    #expect(told == [.sent])
    let reason = try #require(try sample.lines("SELECT last_answer FROM outbox WHERE id = 1").first)
    #expect(reason.contains("no font has 李; the package fonts-noto-cjk brings one"))
    #expect(try sample.journal().contains { $0.hasSuffix("mail-failed certificate \(reason)") })
    #expect(try deliver(.success(certificatePage()), at: next) == .sent)
  }

  @Test(
    "A certificate that is none any more is given up",
    arguments: [
      DeliveryRefusal.noCertificate,
      .nothingToTell(from: day("2024-01-01"), to: day("2024-12-31")),
    ])
  func gone(_ refusal: DeliveryRefusal) throws {
    _ = try queue()
    #expect(try deliver(.failure(refusal)) == .failed(.page(refusal)))
    #expect(try sample.services.waitingMails().count == 0)
  }

  @Test(
    "A server gets a page of 90 kB, byte for byte, whatever its title",
    .enabled(if: MailPython.isInstalled, Comment(rawValue: MailPython.missing)),
    arguments: ["AIUM Convention 2026", hostile])
  func server(_ title: String) throws {
    let server = try MailServer()
    let sender = SMTPSender(
      server: SMTPServer(host: "localhost", port: server.port, protection: .loopback),
      login: nil, certificates: nil)
    let page = certificatePage(certificateFacts(holder: title, title: title))
    _ = try queue()
    let delivery = try courier(.success(page), carry: sender.send).deliverNext { after }
    #expect(delivery?.result == .sent)
    let mail = try server.next().mail
    #expect(mail.defects == [])
    #expect(!mail.headers.contains("Bcc"))
    #expect(mail.files.map(\.name) == [page.subject.fileName])
    #expect(mail.files.map(\.content) == [page.pdf])
    #expect(mail.text == "Jane Okafor\n")
    #expect(mail.longestLine <= 76)
  }

  @Test(
    "A mail as a file holds the page",
    .enabled(if: MailPython.isInstalled, Comment(rawValue: MailPython.missing)))
  func file() throws {
    _ = try queue()
    let page = certificatePage()
    let folder = MailFolder(path: sample.folder.file("mail"))
    let delivery = try courier(.success(page)) { mail, _ in folder.put(mail) }
      .deliverNext { after }
    #expect(delivery?.result == .sent)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.map { $0.hasSuffix(".eml") } == [true])
    let bytes = FileManager.default.contents(atPath: "\(folder.path)/\(names.first ?? "")")
    let read = try ReadMail.read(encoded: [try #require(bytes)])
    #expect(read.first?.files.map(\.content) == [page.pdf])
  }

  @Test(
    "The outbox takes only a page that fits its kind",
    arguments: [
      "'certificate', NULL, NULL, NULL", "'transcript', NULL, NULL, NULL",
      "'certificate', 'N', '2026-01-01', '2026-01-02'", "'password-changed', 'N', NULL, NULL",
      "'transcript', NULL, '2026-01-02', '2026-01-01'", "'transcript', NULL, '2026-01-02', NULL",
      "'transcript', NULL, '2026-02-30', '2026-03-01'", "'transcript', NULL, '2026-01-02', 'later'",
      "'password-changed', NULL, '2026-01-01', '2026-01-02'",
    ])
  func checks(_ values: String) throws {
    #expect(throws: DatabaseError.self) {
      try sample.store.write { db in
        try db.execute(
          sql: """
            INSERT INTO outbox (token, member_id, queued_at, attempts, next_at, state, kind,
              certificate, first_day, last_day)
            VALUES ('0123456789abcdef', 1, 0, 0, 0, 'waiting', \(values))
            """)
      }
    }
  }
}
