import CMECore
import Testing

@testable import CMEServices

@Suite("The outbox")
struct OutboxTests {
  let sample: Sample

  init() throws {
    sample = try Sample()
  }

  private func take(at now: Instant = after) throws -> OutboxMail? {
    try sample.services.takeMail(at: now)
  }

  private func changePassword(_ username: String = "jokafor", at now: Instant = after) throws {
    try sample.services.setPassword(username: username, secret(Sample.password), at: now)
  }

  @Test("the mail that waited longest comes first, each once")
  func order() throws {
    try changePassword("astern", at: after + 1)
    try changePassword("jokafor", at: after)
    try changePassword("bcole", at: after + 2)
    #expect(try take(at: after + 1)?.recipient.username == "jokafor")
    #expect(try take(at: after + 1)?.recipient.username == "astern")
    #expect(try take(at: after + 1) == nil)
    #expect(try take(at: after + 2)?.recipient.username == "bcole")
  }

  @Test("a mail that was taken is left to its courier for five minutes")
  func lease() throws {
    try changePassword()
    let first = try #require(try take())
    #expect(first.attempts == 1)
    #expect(try take(at: after + 299) == nil)
    let second = try #require(try take(at: after + 300))
    #expect(second.id == first.id)
    #expect(second.token == first.token)
    #expect(second.attempts == 2)
  }

  @Test("who took too long has no say any more")
  func late() throws {
    try changePassword()
    let first = try #require(try take())
    let second = try #require(try take(at: after + 300))
    try sample.services.mailFailed(first, .forGood(reason: "550 no"), at: after + 301)
    try sample.services.mailSent(first, at: after + 301)
    #expect(try sample.lines("SELECT state FROM outbox") == ["waiting"])
    #expect(try !sample.journal().contains { $0.contains("mail-") })
    try sample.services.mailSent(second, at: after + 302)
    #expect(try sample.lines("SELECT state FROM outbox") == ["sent"])
  }

  @Test("many couriers at once take each mail once")
  func couriers() async throws {
    for number in 0..<30 { try changePassword("jokafor", at: after + -number) }
    let terminals = try (1...6).map { _ in try sample.secondTerminal() }
    let taken = try await withThrowingTaskGroup(of: [Int64].self) { group in
      for terminal in terminals {
        group.addTask {
          var ids: [Int64] = []
          while let mail = try terminal.takeMail(at: after) { ids.append(mail.id) }
          return ids
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(taken.count == 30)
    #expect(Set(taken).count == 30)
  }

  @Test("what was sent is not sent again, and the journal tells")
  func sent() throws {
    try changePassword()
    let mail = try #require(try take())
    try sample.services.mailSent(mail, at: after + 1)
    #expect(try take(at: after + 90_000) == nil)
    #expect(
      try sample.journal().last == "program member 10021 mail-sent password-changed -")
  }

  @Test("a refusal for good is one")
  func forGood() throws {
    try changePassword()
    let mail = try #require(try take())
    try sample.services.mailFailed(mail, .forGood(reason: "550 no such user"), at: after + 1)
    #expect(try take(at: after + 90_000) == nil)
    #expect(
      try sample.lines("SELECT state, last_answer FROM outbox") == ["failed 550 no such user"])
    #expect(
      try sample.journal().last
        == "program member 10021 mail-failed password-changed 550 no such user")
  }

  @Test("what may come later is tried after 1, 2, 4 … minutes up to 6 hours, and a day long")
  func later() throws {
    try changePassword()
    var now = after
    var waits: [Int] = []
    while let mail = try take(at: now) {
      try sample.services.mailFailed(mail, .later(reason: "451"), at: now)
      let next = try #require(try sample.lines("SELECT next_at, state FROM outbox").first)
      guard next.hasSuffix("waiting"), let seconds = Int(next.prefix { $0 != " " }) else { break }
      #expect(try take(at: Instant(secondsSince1970: seconds - 1)) == nil)
      waits.append(seconds - now.secondsSince1970)
      now = Instant(secondsSince1970: seconds)
    }
    #expect(
      waits == [60, 120, 240, 480, 960, 1_920, 3_840, 7_680, 15_360, 21_600, 21_600])
    #expect(now < after + 86_400)
    #expect(try sample.lines("SELECT state FROM outbox") == ["failed"])
  }

  @Test("a mail whose courier never reports is given up after a day, too")
  func silent() throws {
    try changePassword()
    #expect(try take(at: after + 86_399) != nil)
    #expect(try take(at: after + 86_700) == nil)
    #expect(try sample.lines("SELECT state, last_answer FROM outbox") == ["failed too old"])
  }

  @Test("a mail about a code is given up when the code cannot be used any more")
  func codeExpired() throws {
    _ = try sample.ask()
    let mail = try #require(try take())
    #expect(mail.expiresAt == after + 1_800)
    try sample.services.mailFailed(mail, .later(reason: "451"), at: after + 1_739)
    #expect(try sample.lines("SELECT state FROM outbox") == ["waiting"])
    let again = try #require(try take(at: after + 1_799))
    try sample.services.mailFailed(again, .later(reason: "451"), at: after + 1_799)
    #expect(try sample.lines("SELECT state FROM outbox") == ["failed"])
    _ = try sample.ask("bcole")
    #expect(try take(at: after + 1_800) == nil)
  }

  @Test("nor when it was voided, before its mail was taken or after")
  func codeVoided() throws {
    _ = try sample.ask()
    _ = try sample.ask("10021")
    let mail = try #require(try take())
    #expect(mail.resetCode == 2)
    _ = sample.services.perform(.askNewCode(name: "jokafor"), at: after)
    #expect(try sample.services.makeCode(for: mail, at: after) == nil)
    #expect(try sample.lines("SELECT state FROM outbox") == ["failed", "failed", "waiting"])
    #expect(try take()?.resetCode == 3)
  }

  @Test("each attempt has a code of its own; those of before are good no more")
  func newCode() throws {
    let reset = try sample.ask()
    let first = try #require(try take())
    let lost = try #require(try sample.services.makeCode(for: first, at: after))
    try sample.services.mailFailed(first, .later(reason: "451"), at: after)
    let second = try #require(try take(at: after + 60))
    let code = try #require(try sample.services.makeCode(for: second, at: after + 60))
    #expect(try sample.services.makeCode(for: first, at: after + 60) == nil)
    guard
      case .resetRefused(.wrongCode) = sample.services.perform(
        .redeem(lost, of: reset), at: after + 61),
      case .codeTaken = sample.services.perform(.redeem(code, of: reset), at: after + 61)
    else {
      Issue.record("the wrong one was taken")
      return
    }
  }

  @Test("a mail goes to the address that is stored when it is taken")
  func address() throws {
    try changePassword()
    try sample.importJane(email: "new@example.org", at: after)
    #expect(try take()?.recipient.email == "new@example.org")
  }

  @Test("a mail of a kind that is not known is given up and stands in nobody's way")
  func unknownKind() throws {
    try changePassword("astern")
    try sample.store.write { try $0.execute(sql: "UPDATE outbox SET kind = 'newsletter'") }
    try changePassword("jokafor", at: after + 1)
    #expect(try take(at: after + 1)?.recipient.username == "jokafor")
    #expect(try sample.lines("SELECT state FROM outbox ORDER BY id") == ["failed", "waiting"])
    #expect(
      try sample.journal().last
        == "program member 10036 mail-failed - a kind of mail that this program does not know")
  }

  @Test("what waits is counted, with the time of the next, and no more when it is sent")
  func waiting() throws {
    #expect(try sample.services.waitingMails() == WaitingMails(count: 0, nextAt: nil))
    try changePassword("astern", at: after + 5)
    try changePassword("jokafor", at: after)
    #expect(try sample.services.waitingMails() == WaitingMails(count: 2, nextAt: after))
    try sample.services.mailSent(try #require(try take()), at: after)
    #expect(try sample.services.waitingMails() == WaitingMails(count: 1, nextAt: after + 5))
  }

  @Test("the words of a server are kept without what acts on a screen, and cut")
  func reasons() throws {
    try changePassword()
    let mail = try #require(try take())
    let reason = "550 \u{1B}[2Jno\r\n\u{202E}evil\u{200B}\0 " + String(repeating: "x", count: 500)
    try sample.services.mailFailed(mail, .forGood(reason: reason), at: after)
    let stored = try #require(try sample.lines("SELECT last_answer FROM outbox").first)
    #expect(stored.hasPrefix("550 [2Jno evil xxx"))
    #expect(stored.unicodeScalars.count == 200)
    #expect(try sample.journal().last?.contains(stored) == true)
  }

  @Test("codes and tokens differ, and a code is made of letters and digits that nobody mixes up")
  func randomness() throws {
    let codes = try (1...200).map { _ in try Sodium.code().shown }
    #expect(Set(codes).count == 200)
    let letters = Set(codes.joined().filter { $0 != "-" })
    #expect(letters.count == ResetCode.alphabet.count)
    let tokens = (1...50).map { _ in Sodium.token() }
    #expect(Set(tokens).count == 50)
    #expect(tokens.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
  }
}
