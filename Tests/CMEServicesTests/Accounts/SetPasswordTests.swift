import CMECore
import Testing

@testable import CMEServices

@Suite("Setting a password with a ticket")
struct SetPasswordTests {
  private static let new = "plum trellis voyage"
  let sample: Sample

  init() throws {
    sample = try Sample()
    try sample.setPassword(Sample.password)
  }

  private func set(
    _ ticket: ResetTicket, _ password: String = Self.new, at now: Instant = after
  ) -> Reply {
    sample.services.perform(.setPassword(secret(password), with: ticket), at: now)
  }

  @Test("the new password signs in, the old one does not, and setting it signs nobody in")
  func sets() throws {
    #expect(set(try sample.ticket()) == .passwordSet)
    #expect(try sample.lines("SELECT * FROM session") == [])
    #expect(sample.signIn() == nil)
    #expect(sample.signIn("jokafor", Self.new) != nil)
  }

  @Test("a ticket sets one password")
  func once() throws {
    let ticket = try sample.ticket()
    #expect(set(ticket) == .passwordSet)
    #expect(set(ticket, "otter quill lantern") == .resetRefused(.ticketOver))
    #expect(sample.signIn("jokafor", Self.new) != nil)
  }

  @Test("a ticket is good as long as its code would have been", arguments: [1_799, 1_800])
  func expires(_ seconds: Int) throws {
    let reply = set(try sample.ticket(), at: after + seconds)
    #expect(reply == (seconds < 1_800 ? .passwordSet : .resetRefused(.ticketOver)))
  }

  @Test("nothing is set by a ticket that nobody was given")
  func forged() throws {
    let asked = try sample.ask()
    _ = try sample.deliver()
    #expect(asked.id == 1)
    for id: Int64 in [1, 2, 0, -1] {
      #expect(set(ResetTicket(id: id)) == .resetRefused(.ticketOver))
    }
  }

  @Test(
    "what takes a ticket away: a newer request, the office, another address",
    arguments: ["request", "office", "address"])
  func voided(_ reason: String) throws {
    let ticket = try sample.ticket()
    switch reason {
    case "request": _ = try sample.ask("10021")
    case "office":
      try sample.services.setPassword(username: "jokafor", secret(Sample.password), at: after)
    default: try sample.importJane(email: "new@example.org", at: after)
    }
    #expect(set(ticket) == .resetRefused(.ticketOver))
    #expect(sample.signIn() != nil)
  }

  @Test("a ticket that is voided while the password is hashed sets nothing")
  func voidedMeanwhile() throws {
    let ticket = try sample.ticket()
    let services = Services(
      store: MeddledStore(store: sample.store, before: 2) { store in
        try? store.write { try $0.voidCodes(of: Sample.jane, at: after) }
      }, passwords: .throwaway, rules: Sample.rules)
    #expect(
      services.perform(.setPassword(secret(Self.new), with: ticket), at: after)
        == .resetRefused(.ticketOver))
    #expect(sample.signIn() != nil)
  }

  @Test(
    "a password that the rules refuse is told why, and the ticket stays good",
    arguments: [
      ("too short", PasswordRefusal.tooShort(count: 9, least: 15)),
      ("stairwaytoheaven1", .wellKnown), ("my jokafor otter quill", .own(.name)),
      ("the aium otter quill", .society), ("", .tooShort(count: 0, least: 15)),
      ("e\u{301}e\u{301}e\u{301}f\u{301} quill x", .tooShort(count: 13, least: 15)),
    ])
  func refused(_ password: String, _ refusal: PasswordRefusal) throws {
    let ticket = try sample.ticket()
    let check = Request.check(secret(password), with: ticket)
    #expect(sample.services.perform(check, at: after) == .passwordRefused(refusal))
    #expect(set(ticket, password) == .passwordRefused(refusal))
    #expect(sample.signIn() != nil)
    let right = Request.check(secret(Self.new), with: ticket)
    #expect(sample.services.perform(right, at: after) == .passwordFits)
    #expect(set(ticket) == .passwordSet)
  }

  @Test("without the list of well-known passwords none is set, and that is said")
  func noList() throws {
    let ticket = try sample.ticket()
    let services = Services(
      store: sample.store, passwords: .throwaway,
      rules: PasswordRulesSource(wellKnown: "/nonexistent", society: []))
    let failure = ServiceFailure.noPasswordList(path: "/nonexistent")
    for request in [
      Request.check(secret(Self.new), with: ticket),
      .setPassword(secret(Self.new), with: ticket),
    ] {
      #expect(services.perform(request, at: after) == .failed(failure))
    }
    #expect(throws: PasswordProblem.failed(failure)) {
      try services.setPassword(username: "jokafor", secret(Self.new), at: after)
    }
    #expect(sample.signIn() != nil)
  }

  @Test("it ends a lock and begins the count anew; the failures since are still told")
  func unlocks() throws {
    sample.fail(6)
    #expect(set(try sample.ticket()) == .passwordSet)
    sample.fail(4)
    let signedIn = try #require(sample.signIn("jokafor", Self.new))
    #expect(signedIn.failuresSince == 10)
  }

  @Test("a mail tells the person, and the journal everybody")
  func told() throws {
    _ = set(try sample.ticket())
    let mail = try #require(try sample.services.takeMail(at: after))
    #expect(mail.kind == .passwordChanged)
    #expect(mail.recipient.key == .member(Sample.jane))
    #expect(mail.resetCode == nil)
    #expect(
      try sample.journal().last == "member 10021 member 10021 password-reset - -")
  }

  @Test("the office sets it by the same rules and with the same mail, and ends a lock")
  func office() throws {
    sample.fail(5)
    #expect(throws: PasswordProblem.refused(.wellKnown)) {
      try sample.services.setPassword(
        username: "jokafor", secret("stairwaytoheaven"), at: after)
    }
    try sample.services.setPassword(username: "jokafor", secret(Self.new), at: after)
    #expect(try sample.services.takeMail(at: after)?.kind == .passwordChanged)
    #expect(sample.signIn("jokafor", Self.new) != nil)
  }

  @Test(
    "where the disk fails nothing of it is done",
    arguments: ["ask", "redeem", "set", "office"])
  func diskFails(_ step: String) throws {
    let reset = try sample.ask()
    let code = try sample.deliver()
    let request: Request
    switch step {
    case "ask": request = .askNewCode(name: "jokafor")
    case "redeem": request = .redeem(code, of: reset)
    default:
      guard
        case .codeTaken(let ticket) = sample.services.perform(
          .redeem(code, of: reset), at: after)
      else { return }
      request = .setPassword(secret(Self.new), with: ticket)
    }
    let tables = ["reset", "reset_code", "outbox", "password", "session", "journal"]
    let before = try tables.map { try sample.lines("SELECT * FROM \($0)") }
    let observer = RefusesCommit()
    sample.store.queue.add(transactionObserver: observer)
    if step == "office" {
      #expect(throws: PasswordProblem.self) {
        try sample.services.setPassword(username: "jokafor", secret(Self.new), at: after)
      }
    } else {
      guard case .failed = sample.services.perform(request, at: after) else {
        Issue.record("done")
        return
      }
    }
    sample.store.queue.remove(transactionObserver: observer)
    #expect(try tables.map { try sample.lines("SELECT * FROM \($0)") } == before)
  }
}
