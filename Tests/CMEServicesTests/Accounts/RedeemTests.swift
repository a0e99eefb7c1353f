import CMECore
import Testing

@testable import CMEServices

@Suite("Typing the code of a mail")
struct RedeemTests {
  let sample: Sample

  init() throws {
    sample = try Sample()
    try sample.setPassword(Sample.password)
  }

  @Test("the right code is taken, in any case and without its dash")
  func taken() throws {
    let reset = try sample.ask()
    let code = try sample.deliver()
    let typed = code.shown.lowercased().filter { $0 != "-" }
    #expect(sample.redeem(ResetCode(typed: typed), reset).isTaken)
  }

  @Test("who has no password yet goes the same way")
  func first() throws {
    let ticket = try sample.ticket("bcole")
    let request = Request.setPassword(secret(Sample.password), with: ticket)
    #expect(sample.services.perform(request, at: after) == .passwordSet)
    #expect(sample.signIn("bcole") != nil)
  }

  @Test("until its mail is sent no code is right")
  func notSentYet() throws {
    let reset = try sample.ask()
    guard case .resetRefused(.wrongCode) = sample.redeem(wrongCode, reset) else {
      Issue.record("taken")
      return
    }
  }

  @Test("each wrong code leaves one try less, and after five the right one is not looked at")
  func fiveTries() throws {
    let reset = try sample.ask()
    let code = try sample.deliver()
    for left in [4, 3, 2, 1, 0] {
      guard case .resetRefused(.wrongCode(let now)) = sample.redeem(wrongCode, reset) else {
        Issue.record("not told as wrong")
        return
      }
      #expect(now.triesLeft == left)
    }
    guard case .resetRefused(.noTriesLeft) = sample.redeem(code, reset) else {
      Issue.record("the sixth try was looked at")
      return
    }
  }

  @Test("a try is stored before the code is looked at")
  func countedFirst() throws {
    let reset = try sample.ask()
    let services = Services(
      store: MeddledStore(store: sample.store, before: 2) { store in
        #expect((try? store.read { try $0.reset(reset.id) })?.tries == 1)
      }, passwords: .throwaway)
    let code = try #require(wrongCode)
    _ = services.perform(.redeem(code, of: reset), at: after)
  }

  @Test("the fifth try may be the right one")
  func fifth() throws {
    let reset = try sample.ask()
    let code = try sample.deliver()
    for _ in 1...4 { _ = sample.redeem(wrongCode, reset) }
    #expect(sample.redeem(code, reset).isTaken)
  }

  @Test("a code is good for 30 minutes from the asking, not from its mail")
  func expires() throws {
    let reset = try sample.ask()
    let code = try sample.deliver(at: after + 1_200)
    guard case .resetRefused(.expired) = sample.redeem(code, reset, at: after + 1_800) else {
      Issue.record("taken after 30 minutes")
      return
    }
    #expect(sample.redeem(code, reset, at: after + 1_799).isTaken)
  }

  @Test("a code is taken once")
  func once() throws {
    let reset = try sample.ask()
    let code = try sample.deliver()
    #expect(sample.redeem(code, reset).isTaken)
    guard case .resetRefused(.voided) = sample.redeem(code, reset) else {
      Issue.record("taken twice")
      return
    }
  }

  @Test("of two who share an address, each code sets its own password")
  func shared() throws {
    let reset = try sample.ask("jane@example.org")
    let codes = [try sample.deliver(), try sample.deliver()]
    for (code, username) in zip(codes.reversed(), ["cdiaz", "jokafor"]) {
      guard case .codeTaken(let ticket) = sample.redeem(code, reset) else {
        Issue.record("not taken")
        return
      }
      let password = secret("amber kettle for \(ticket.id)")
      #expect(
        sample.services.perform(.setPassword(password, with: ticket), at: after) == .passwordSet)
      #expect(sample.signIn(username, "amber kettle for \(ticket.id)") != nil)
    }
  }

  @Test("a code of another reset is not this one's")
  func anothers() throws {
    _ = try sample.ask("astern")
    let code = try sample.deliver()
    let reset = try sample.ask()
    _ = try sample.deliver()
    guard case .resetRefused(.wrongCode) = sample.redeem(code, reset) else {
      Issue.record("taken")
      return
    }
  }

  @Test(
    "as much is hashed for nobody's reset as for one that two people's codes belong to",
    arguments: ["nobody", "jokafor", "jane@example.org"])
  func sameWork(_ name: String) throws {
    let reset = try sample.ask(name)
    let counted = try sample.store.inTransaction { rows in
      CountedCode(
        reset: reset, codes: try rows.codes(of: reset.id),
        widestSharing: try rows.widestSharing())
    }
    #expect(counted.candidates.count == 2)
  }

  @Test("the journal tells of wrong codes, voided ones and the one that was taken")
  func journal() throws {
    let reset = try sample.ask()
    let code = try sample.deliver()
    for code in [wrongCode, code, code] { _ = sample.redeem(code, reset) }
    _ = sample.redeem(wrongCode, try sample.ask("nobody"))
    #expect(
      try sample.journal().filter { $0.contains("reset-code-") } == [
        "visitor member 10021 reset-code-wrong - -",
        "member 10021 member 10021 reset-code-taken - -",
        "visitor member 10021 reset-code-wrong - voided",
        "visitor nobody reset-code-wrong - -",
      ])
  }
}
