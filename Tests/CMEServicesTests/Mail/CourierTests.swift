import CMECore
import Synchronization
import TestSupport
import Testing

@testable import CMEServices

@Suite("The courier")
struct CourierTests {
  let sample: Sample
  let sent = Sent()

  init() throws { sample = try Sample() }

  /// What a carrier was given, and what it answers.
  final class Sent: Sendable {
    let mails = Mutex<[MailMessage]>([])
    let codes = Mutex<[ResetCode?]>([])
    let outcomes = Mutex<[MailOutcome]>([])

    func carry(_ mail: MailMessage, _ code: ResetCode?) -> MailOutcome {
      mails.withLock { $0.append(mail) }
      codes.withLock { $0.append(code) }
      return outcomes.withLock { $0.isEmpty ? .sent : $0.removeFirst() }
    }
  }

  private func courier() throws -> Courier {
    Courier(
      services: sample.services, sender: try MailAddress("desk@example.org"), carry: sent.carry
    ) { facts in
      MailText(
        sender: "The desk", subject: facts.kind.rawValue,
        text: "\(facts.code?.shown ?? "none") \(facts.expiresAt?.description ?? "")")
    }
  }

  private func deliver(at now: Instant = after) throws -> Courier.Result? {
    try courier().deliverNext { now }?.result
  }

  private func ask(_ name: String = "astern", at now: Instant = after) throws -> Reset {
    let reply = sample.services.perform(.askReset(name: name), at: now)
    guard case .resetUnderWay(let reset) = reply else {
      Issue.record("\(reply)")
      throw ServiceFailure.gone
    }
    return reset
  }

  private func isTaken(_ code: ResetCode, of reset: Reset, at now: Instant = after) -> Bool {
    guard case .codeTaken = sample.services.perform(.redeem(code, of: reset), at: now)
    else { return false }
    return true
  }

  @Test("A reset mail goes to the stored address with a code that is taken")
  func reset() throws {
    let reset = try ask()
    #expect(try deliver() == .sent)
    #expect(try deliver() == nil)
    let mail = try #require(sent.mails.withLock { $0 }.first)
    let code = try #require(sent.codes.withLock { $0 }.first ?? nil)
    #expect(mail.recipient.address.text == "a.stern@example.org")
    #expect(mail.recipient.name == "Avi Stern")
    #expect(mail.text == "\(code.shown) \(reset.expiresAt)")
    #expect(mail.date == after)
    #expect(isTaken(code, of: reset))
  }

  @Test("A second attempt has a code and a Message-ID of its own; the first code is good no more")
  func secondAttempt() throws {
    let reset = try ask()
    let trouble = MailTrouble.refused(SMTPAnswer(code: 451, lines: ["Later"]))
    sent.outcomes.withLock { $0 = [.later(trouble)] }
    let next = after.advanced(bySeconds: MailRules.shortestWait)
    #expect(try deliver() == .waiting(until: next, trouble))
    #expect(try deliver() == nil)
    #expect(try deliver(at: next) == .sent)
    let mails = sent.mails.withLock { $0 }
    let codes = sent.codes.withLock { $0.compactMap { $0 } }
    try #require(codes.count == 2)
    #expect(Set(mails.map(\.token)).count == 2)
    #expect(!isTaken(codes[0], of: reset, at: next))
    #expect(isTaken(codes[1], of: reset, at: next))
  }

  @Test("A mail about a changed password is the same at each attempt")
  func sameAgain() throws {
    try sample.services.setPassword(
      username: "astern", secret("a stone on the river bank"), at: after)
    sent.outcomes.withLock { $0 = [.later(.withoutCurl)] }
    let next = after.advanced(bySeconds: MailRules.shortestWait)
    _ = try deliver()
    #expect(try deliver(at: next) == .sent)
    let mails = sent.mails.withLock { $0 }
    #expect(mails.count == 2)
    #expect(mails.first == mails.last)
    #expect(mails.first?.subject == "password-changed")
  }

  @Test("What is refused for good is given up, and the journal has the reason without the code")
  func forGood() throws {
    _ = try ask()
    let trouble = MailTrouble.refused(SMTPAnswer(code: 550, lines: ["5.1.1 No such user"]))
    sent.outcomes.withLock { $0 = [.forGood(trouble)] }
    #expect(try deliver() == .failed(trouble))
    #expect(try deliver(at: after.advanced(bySeconds: 600)) == nil)
    #expect(
      try sample.lines(
        "SELECT subject, from_value, to_value FROM journal WHERE what = 'mail-failed'")
        == ["member 10036 reset-code 550 5.1.1 No such user"])
  }

  @Test("An address that could break a line is given up before a code is made")
  func address() throws {
    try sample.store.write { db in
      try db.execute(
        sql: "UPDATE member SET email = 'a@b.org' || char(13, 10) || 'RCPT TO:<x@y.z>' WHERE id = 2"
      )
    }
    _ = try ask()
    #expect(try deliver() == .failed(.address(.character("\r"))))
    #expect(sent.mails.withLock { $0 } == [])
    #expect(try sample.lines("SELECT hash FROM reset_code") == ["-"])
  }

  @Test("Each of two people with one address gets a mail, and a code of their own")
  func shared() throws {
    _ = try ask("jane@example.org")
    #expect(try deliver() == .sent)
    #expect(try deliver() == .sent)
    #expect(try deliver() == nil)
    #expect(
      Set(sent.mails.withLock { $0.map(\.recipient.name) }) == ["Jane Okafor", "Carlos Díaz"])
    #expect(Set(sent.codes.withLock { $0 }).count == 2)
  }

  @Test("Nobody's reset sends nothing")
  func nobody() throws {
    _ = try ask("nobody")
    #expect(try deliver() == nil)
  }
}
