import CMECore
import Foundation
import Testing

@testable import CMEServices

@Suite("Asking for a reset")
struct ResetTests {
  let sample: Sample

  init() throws {
    sample = try Sample()
    try sample.setPassword(Sample.password)
  }

  @Test(
    "the same answers for everybody: whoever has the name, with a password or without, or nobody",
    arguments: ["jokafor", "10021", "jane@example.org", "bcole", "nobody", "", "%", "jokafor "])
  func sameAnswers(_ name: String) throws {
    let code = try #require(wrongCode)
    var replies = [sample.services.perform(.askReset(name: name), at: after)]
    let reset = try #require(replies.first?.reset)
    for second in 1...6 {
      replies.append(sample.services.perform(.redeem(code, of: reset), at: after + second))
    }
    for minutes in [1, 2, 3, 61, 62, 63, 64] {
      replies.append(sample.services.perform(.askNewCode(name: name), at: after + 60 * minutes))
    }
    replies.append(sample.services.perform(.askReset(name: name), at: after + 70 * 60))
    #expect(replies == (try Sample().answersForNobody(code)))
  }

  @Test(
    "who has the name gets a mail, each of those who share it one of their own, nobody none",
    arguments: [
      ("jokafor", ["jokafor"]), ("10021", ["jokafor"]), ("JANE@example.org", ["jokafor", "cdiaz"]),
      ("bcole", ["bcole"]), ("nobody", []),
    ])
  func mails(_ name: String, _ usernames: [String]) throws {
    _ = try sample.ask(name)
    var taken: [String] = []
    while let mail = try sample.services.takeMail(at: after) {
      #expect(mail.kind == .resetCode)
      taken.append(mail.recipient.username)
    }
    #expect(taken == usernames)
    #expect(try sample.lines("SELECT count(*) FROM reset_code") == ["\(usernames.count)"])
  }

  @Test(
    "a reset whose code can still be typed is given back, and no second mail is sent",
    arguments: ["jokafor", "JOKAFOR"])
  func givenBack(_ name: String) throws {
    let first = try sample.ask()
    let second = try sample.ask(name, at: after + 1_799)
    #expect(second.id == first.id)
    #expect(second.expiresAt == first.expiresAt)
    #expect(try sample.lines("SELECT count(*) FROM outbox") == ["1"])
    #expect(try sample.ask(name, at: after + 1_800).id != first.id)
  }

  @Test("either form of an accent is the same name")
  func forms() throws {
    #expect(try sample.ask("Zo\u{e9}") == (try sample.ask("Zoe\u{301}")))
    #expect(try sample.ask("Zo\u{e9}") != (try sample.ask("Zoe")))
    #expect(try sample.ask("zo\u{c9}") != (try sample.ask("zo\u{e9}")))
  }

  @Test("what is kept of a typed name differs between databases, and costs what a password does")
  func slowHash() throws {
    let other = try Sample()
    for sample in [sample, other] { _ = try sample.ask() }
    let kept = "SELECT hex(name_hash) FROM reset"
    #expect(try sample.lines(kept) != (try other.lines(kept)))
    let dearer = Services(
      store: sample.store, passwords: PasswordHashing(passes: 2, memory: 16 << 10))
    _ = dearer.perform(.askReset(name: "jokafor"), at: after)
    #expect(Set(try sample.lines(kept)).count == 2)
  }

  @Test("a reset of which five codes were typed is followed by a new one")
  func newAfterTries() throws {
    let code = try #require(wrongCode)
    let first = try sample.ask()
    for _ in 1...5 { _ = sample.services.perform(.redeem(code, of: first), at: after) }
    #expect(try sample.ask(at: after + 1).id != first.id)
  }

  @Test("three codes an hour for a name; the answer tells when the next can be sent")
  func threeAnHour() throws {
    let asked = [0, 60, 120].map {
      sample.services.perform(.askNewCode(name: "jokafor"), at: after + $0)
    }
    #expect(Set(asked.compactMap { $0.reset?.id }).count == 3)
    #expect(asked.last?.reset?.nextCodeAt == after + 3_600)
    for name in ["jokafor", "Jokafor"] {
      let reply = sample.services.perform(.askNewCode(name: name), at: after + 3_599)
      guard case .resetRefused(.tooManyCodes(let reset)) = reply else {
        Issue.record("\(reply)")
        return
      }
      #expect(reset.nextCodeAt == after + 3_600)
      #expect(reset.id == asked.last?.reset?.id)
    }
    #expect(
      sample.services.perform(.askNewCode(name: "jokafor"), at: after + 3_600).reset?.id
        != asked.last?.reset?.id)
  }

  @Test("ten codes a day for a name")
  func tenADay() throws {
    for number in 0..<10 { _ = try sample.ask(at: after + number * 2_000) }
    let refused = sample.services.perform(.askReset(name: "jokafor"), at: after + 86_399)
    guard case .resetRefused(.tooManyCodes(let reset)) = refused else {
      Issue.record("\(refused)")
      return
    }
    #expect(reset.nextCodeAt == after + 86_400)
    guard
      case .resetUnderWay = sample.services.perform(
        .askReset(name: "jokafor"), at: after + 86_400)
    else {
      Issue.record("no reset after a day")
      return
    }
  }

  @Test("three mails an hour for a person by whatever names; of the fourth only the journal tells")
  func threeForAPerson() throws {
    for name in ["jokafor", "10021", "jane@example.org"] { _ = try sample.ask(name) }
    _ = sample.services.perform(.askNewCode(name: "jokafor"), at: after + 60)
    let mails = "SELECT count(*) FROM outbox WHERE member_id = 1"
    #expect(try sample.lines(mails) == ["3"])
    #expect(
      try sample.journal().filter { $0.contains("reset-not-sent") }
        == ["visitor member 10021 reset-not-sent - -"])
    _ = sample.services.perform(.askNewCode(name: "jokafor"), at: after + 3_600)
    #expect(try sample.lines(mails) == ["4"])
  }

  @Test("asking never locks anybody out")
  func neverLocks() {
    for number in 0..<20 {
      _ = sample.services.perform(.askNewCode(name: "jokafor"), at: after + number)
    }
    #expect(sample.signIn(at: after + 30) != nil)
  }

  @Test("what was asked for more than a day ago by names that nobody has is not kept")
  func swept() throws {
    for name in ["nobody", "no one", "jokafor"] { _ = try sample.ask(name) }
    _ = try sample.ask("nobody", at: after + 86_401)
    #expect(try sample.lines("SELECT count(*) FROM reset") == ["2"])
  }

  @Test("neither a code nor a typed name is in the files of the database")
  func nothingTyped() throws {
    let name = "a-name-that-nobody-has"
    _ = try sample.ask(name)
    let reset = try sample.ask()
    let code = try sample.deliver()
    _ = sample.services.perform(.redeem(code, of: reset), at: after)
    for suffix in ["", "-wal"] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: sample.store.path + suffix))
      #expect(bytes.range(of: Data(name.utf8)) == nil)
      for form in [code.shown, code.shown.filter { $0 != "-" }] {
        #expect(bytes.range(of: Data(form.utf8)) == nil)
      }
    }
  }

  @Test("the journal tells who was asked for, and never by which name")
  func journal() throws {
    _ = try sample.ask("jane@example.org")
    _ = try sample.ask("nobody\nvisitor member 10021 sign-in")
    #expect(
      try sample.journal() == [
        "visitor member 10021 reset-asked - -", "visitor member E-90211 reset-asked - -",
        "visitor nobody reset-asked - -",
      ])
  }
}

extension Sample {
  /// What a name that nobody has is answered, on the same way as in the test.
  fileprivate func answersForNobody(_ code: ResetCode) throws -> [Reply] {
    var replies = [services.perform(.askReset(name: "someone else"), at: after)]
    let reset = try #require(replies.first?.reset)
    for second in 1...6 {
      replies.append(services.perform(.redeem(code, of: reset), at: after + second))
    }
    for minutes in [1, 2, 3, 61, 62, 63, 64] {
      replies.append(
        services.perform(.askNewCode(name: "someone else"), at: after + 60 * minutes))
    }
    replies.append(services.perform(.askReset(name: "someone else"), at: after + 70 * 60))
    return replies
  }
}
