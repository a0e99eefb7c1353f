import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("A reset that a colleague begins")
struct ResetMailTests {
  let desk: StaffSample
  let session: StaffSession

  var sample: Sample { desk.sample }

  init() throws {
    desk = try StaffSample()
    try desk.sample.setPassword(Sample.wrong)
    session = try desk.session()
  }

  @Test("the mail is queued and journalled with who and how; nobody at the desk sees a code")
  func queued() throws {
    let call = try desk.call(session)
    let before = try desk.journalled()
    #expect(send(call) == .resetMailQueued(at: after))
    #expect(
      try desk.journal(after: before) == ["staff anna member 10021 reset-asked - - telephone -"])
    #expect(
      try sample.lines("SELECT kind, member_id, state FROM outbox WHERE staff_id IS NULL")
        == ["reset-code 1 waiting"])
  }

  @Test(
    "its code lets the caller in by whichever name they type, before it comes and after",
    arguments: ["jokafor", "JOkafor", "10021", "jane@example.org", "Jane@Example.ORG"],
    [true, false])
  func anyName(_ name: String, asksFirst: Bool) throws {
    #expect(send(try desk.call(session)) == .resetMailQueued(at: after))
    let early = asksFirst ? try sample.ask(name, at: after + 5) : nil
    let code = try sample.deliver(at: after + 10)
    let reset = try early ?? sample.ask(name, at: after + 60)
    #expect(reset.askedAt == after)
    #expect(try sample.services.takeMail(at: after + 60) == nil)
    guard case .codeTaken(let ticket) = sample.redeem(code, reset, at: after + 90) else {
      Issue.record("not taken")
      return
    }
    let set = Request.setPassword(secret(Sample.password), with: ticket)
    #expect(desk.services.perform(set, at: after + 99) == .passwordSet)
    #expect(sample.signIn(at: after + 100)?.member.id == Sample.jane)
  }

  @Test(
    "what ends while the names are hashed is seen: nothing is sent then",
    arguments: [
      (
        "UPDATE staff_session SET ended_at = 0, ended_by = 'sign-out'",
        StaffRefusal.sessionOver(.signedOut)
      ),
      ("UPDATE staff SET disabled_at = 0", .disabled),
      ("UPDATE call SET ended_at = began_at", .noCall),
    ])
  func endsMeanwhile(_ sql: String, _ refusal: StaffRefusal) throws {
    let call = try desk.call(session)
    let before = try desk.journalled()
    let store = MeddledStore(store: sample.store, before: 1) { store in
      do { try store.write { try $0.execute(sql: sql) } } catch { Issue.record(error) }
    }
    let services = Services(store: store, passwords: .throwaway)
    let request = Request.resetMail(in: call.id, by: session)
    #expect(services.perform(request, at: after).forbidden == refusal)
    #expect(store.transactions == 1)
    #expect(try desk.journalled() == before)
    #expect(try sample.lines("SELECT * FROM reset") == [])
  }

  @Test("whoever waits at the prompt with the code of before can type the new one there")
  func atThePrompt() throws {
    let reset = try sample.ask("10021")
    let old = try sample.deliver()
    _ = send(try desk.call(session), at: after + 60)
    let new = try sample.deliver(at: after + 60)
    #expect(!sample.redeem(old, reset, at: after + 70).isTaken)
    #expect(sample.redeem(new, reset, at: after + 80).isTaken)
    #expect(!sample.redeem(new, reset, at: after + 90).isTaken)
  }

  @Test("nor by another's name, nor one that nobody has")
  func otherNames() throws {
    let resets = try [sample.ask("astern"), sample.ask("nobody")]
    _ = try sample.deliver()
    _ = send(try desk.call(session))
    let code = try sample.deliver()
    for reset in resets { #expect(!sample.redeem(code, reset).isTaken) }
  }

  @Test("whoever shares the address has a code of their own as before")
  func shared() throws {
    let both = try sample.ask("jane@example.org")
    let first = try #require(try sample.services.takeMail(at: after))
    let carlos = try sample.deliver()
    try sample.services.mailSent(first, at: after)
    _ = send(try desk.call(session), at: after + 60)
    #expect(sample.redeem(carlos, both, at: after + 90).isTaken)
    let again = Request.askNewCode(name: "Jane@example.org")
    #expect(desk.services.perform(again, at: after + 95).reset?.askedAt == after + 95)
    let last = (after + 95).secondsSince1970
    #expect(
      try sample.lines("SELECT member_id FROM outbox WHERE queued_at = \(last)") == ["1", "3"])
  }

  @Test("an address that too many share is no name of the reset")
  func tooManyShare() throws {
    try sample.store.write { db in
      try db.execute(sql: "UPDATE member SET email = 'jane@example.org'")
    }
    let lead = try desk.session("anna")
    _ = send(try desk.call(lead, Sample.carlos), by: lead)
    #expect(try sample.lines("SELECT count(*) FROM staff_reset_name") == ["2"])
  }

  @Test("a username that is the address counts once")
  func sameName() throws {
    try sample.store.write { db in
      try db.execute(sql: "UPDATE member SET username = 'B.COLE@example.org' WHERE id = 4")
    }
    #expect(send(try desk.call(session, Sample.bea)) == .resetMailQueued(at: after))
    #expect(try sample.lines("SELECT count(*) FROM staff_reset_name") == ["2"])
  }

  @Test("five codes may be typed in all, whichever names are typed")
  func tries() throws {
    _ = send(try desk.call(session))
    let code = try sample.deliver()
    let names = ["jokafor", "10021", "jane@example.org", "jokafor", "10021"]
    let resets = try names.map { try sample.ask($0) }
    for reset in resets { #expect(!sample.redeem(wrongCode, reset).isTaken) }
    guard case .resetRefused(.noTriesLeft) = sample.redeem(code, resets[0]) else {
      Issue.record("taken")
      return
    }
  }

  @Test("a newer mail voids the one before, and the limits of an hour hold for the colleague too")
  func limits() throws {
    let call = try desk.call(session)
    _ = try sample.ask()
    let first = try sample.deliver()
    #expect(send(call, at: after + 10) == .resetMailQueued(at: after + 10))
    #expect(send(call, at: after + 20) == .resetMailQueued(at: after + 20))
    let before = try desk.journalled()
    #expect(send(call, at: after + 30) == .resetMailRefused(until: after + 3_600))
    #expect(
      try desk.journal(after: before) == ["staff anna member 10021 reset-not-sent - - telephone -"])
    #expect(!sample.redeem(first, try sample.ask(at: after + 40), at: after + 40).isTaken)
    #expect(send(call, at: after + 3_600) == .resetMailQueued(at: after + 3_600))
  }

  @Test("a code that the caller asks for afterwards voids the colleague's")
  func voided() throws {
    _ = send(try desk.call(session))
    let code = try sample.deliver()
    let reset = try sample.ask()
    _ = desk.services.perform(.askNewCode(name: "jokafor"), at: after + 60)
    guard case .resetRefused(.voided) = sample.redeem(code, reset, at: after + 61) else {
      Issue.record("taken")
      return
    }
  }

  private func send(
    _ call: Call, by session: StaffSession? = nil, at now: Instant = after
  ) -> Reply {
    desk.services.perform(.resetMail(in: call.id, by: session ?? self.session), at: now)
  }
}
