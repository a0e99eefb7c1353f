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

  private func redeem(_ code: ResetCode?, _ reset: Reset, at now: Instant = after) -> Reply {
    guard let code else { return .failed(.gone) }
    return sample.services.perform(.redeem(code, of: reset), at: now)
  }

  private func isTaken(_ reply: Reply) -> Bool {
    if case .codeTaken = reply { true } else { false }
  }

  @Test("the right code is taken, in any case and without its dash")
  func taken() throws {
    let reset = try sample.ask()
    let code = try sample.deliver()
    let typed = code.shown.lowercased().filter { $0 != "-" }
    #expect(isTaken(redeem(ResetCode(typed: typed), reset)))
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
    guard case .resetRefused(.wrongCode) = redeem(wrongCode, reset) else {
      Issue.record("taken")
      return
    }
  }

  @Test("each wrong code leaves one try less, and after five the right one is not looked at")
  func fiveTries() throws {
    let reset = try sample.ask()
    let code = try sample.deliver()
    for left in [4, 3, 2, 1, 0] {
      guard case .resetRefused(.wrongCode(let now)) = redeem(wrongCode, reset) else {
        Issue.record("not told as wrong")
        return
      }
      #expect(now.triesLeft == left)
    }
    guard case .resetRefused(.noTriesLeft) = redeem(code, reset) else {
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
    for _ in 1...4 { _ = redeem(wrongCode, reset) }
    #expect(isTaken(redeem(code, reset)))
  }

  @Test("a code is good for 30 minutes from the asking, not from its mail")
  func expires() throws {
    let reset = try sample.ask()
    let code = try sample.deliver(at: after + 1_200)
    guard case .resetRefused(.expired) = redeem(code, reset, at: after + 1_800) else {
      Issue.record("taken after 30 minutes")
      return
    }
    #expect(isTaken(redeem(code, reset, at: after + 1_799)))
  }

  @Test("a code is taken once")
  func once() throws {
    let reset = try sample.ask()
    let code = try sample.deliver()
    #expect(isTaken(redeem(code, reset)))
    guard case .resetRefused(.voided) = redeem(code, reset) else {
      Issue.record("taken twice")
      return
    }
  }

  @Test("a newer request voids a code, by whatever name it was made")
  func newer() throws {
    let reset = try sample.ask()
    let code = try sample.deliver()
    _ = try sample.ask("10021")
    guard case .resetRefused(.voided) = redeem(code, reset) else {
      Issue.record("taken")
      return
    }
  }

  @Test("that a code was voided is told only to who types it")
  func toldToWhoHasIt() throws {
    let reset = try sample.ask()
    _ = try sample.deliver()
    _ = try sample.ask("10021")
    guard case .resetRefused(.wrongCode) = redeem(wrongCode, reset) else {
      Issue.record("told")
      return
    }
  }

  @Test("of two who share an address, each code sets its own password")
  func shared() throws {
    let reset = try sample.ask("jane@example.org")
    let codes = [try sample.deliver(), try sample.deliver()]
    for (code, username) in zip(codes.reversed(), ["cdiaz", "jokafor"]) {
      guard case .codeTaken(let ticket) = redeem(code, reset) else {
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
    guard case .resetRefused(.wrongCode) = redeem(code, reset) else {
      Issue.record("taken")
      return
    }
  }

  @Test("the password set by the office, and an import that changes the address, void a code")
  func voided() throws {
    for number in 0..<2 {
      let now = after + number * 2_000
      let reset = try sample.ask(at: now)
      let code = try sample.deliver(at: now)
      if number == 0 {
        try sample.services.setPassword(username: "jokafor", secret(Sample.password), at: now)
      } else {
        try sample.importJane(email: "new@example.org", at: now)
      }
      guard case .resetRefused(.voided) = redeem(code, reset, at: now) else {
        Issue.record("taken")
        return
      }
      if let mail = try sample.services.takeMail(at: now) {
        try sample.services.mailSent(mail, at: now)
      }
    }
  }

  @Test("an import that leaves the address leaves the code")
  func sameAddress() throws {
    let reset = try sample.ask()
    let code = try sample.deliver()
    try sample.importJane(email: "jane@example.org", family: "Okafor-Lind", at: after)
    #expect(isTaken(redeem(code, reset)))
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
    for code in [wrongCode, code, code] { _ = redeem(code, reset) }
    _ = redeem(wrongCode, try sample.ask("nobody"))
    #expect(
      try sample.journal().filter { $0.contains("reset-code-") } == [
        "visitor member 10021 reset-code-wrong - -",
        "member 10021 member 10021 reset-code-taken - -",
        "visitor member 10021 reset-code-wrong - voided",
        "visitor nobody reset-code-wrong - -",
      ])
  }
}

extension Sample {
  /// Imports a file of members that holds Jane only.
  func importJane(email: String, family: String = "Okafor", at now: Instant) throws {
    let path = folder.file("members.csv")
    let header =
      "member_id,e_associate_id,username,email,given_name,family_name,credentials,profession,npi"
    let row = "10021,,jokafor,\(email),Jane,\(family),MD,physician,"
    try "\(header)\n\(row)\n".write(toFile: path, atomically: true, encoding: .utf8)
    let report = try store.importFiles(ImportOrder(paths: [.members: path]), at: now)
    #expect(report.refusals == [])
  }
}
