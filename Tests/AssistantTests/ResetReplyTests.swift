import CMECore
import TestSupport
import Testing

@testable import Assistant

/// What the conversation makes of the answers about a reset, and how it tells times.
struct ResetReplyTests {
  /// A conversation that waits for a new password.
  static func choosing() -> Rehearsal {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    rehearsal.walk(ResetStep.taken)
    return rehearsal
  }

  static let refusals: [(PasswordRefusal, MessageID)] =
    [
      (.tooShort(count: 5, least: PasswordRules.least), .passwordTooShort),
      (.tooLong(most: PasswordRules.most), .passwordTooLong), (.notText, .passwordNotText),
      (.wellKnown, .passwordWellKnown), (.repeats, .passwordRepeats), (.run, .passwordRun),
      (.society, .passwordSociety),
    ] + PasswordRefusal.PersonalFact.allCases.map { (.own($0), .passwordOwn) }

  @Test("Every refusal of a password has its words, and it is asked again", arguments: refusals)
  func refused(refusal: PasswordRefusal, id: MessageID) {
    var rehearsal = Self.choosing()
    rehearsal.nextReply = .passwordRefused(refusal)
    let heard = rehearsal.walk(.secret("whatever it may be"))
    #expect(heard?.ids == [id])
    #expect(heard?.next == .askSecret(Message(.promptNewPassword)))
  }

  @Test("The rules are asked again when the password is set")
  func refusedLate() {
    var rehearsal = Self.choosing()
    rehearsal.walk(.good)
    rehearsal.nextReply = .passwordRefused(.wellKnown)
    let heard = rehearsal.walk(.good)
    #expect(heard?.ids == [.passwordWellKnown])
    #expect(heard?.next == .askSecret(Message(.promptNewPassword)))
  }

  @Test("A ticket that is over begins again with the name")
  func ticketOver() {
    var rehearsal = Self.choosing()
    rehearsal.nextReply = .resetRefused(.ticketOver)
    let heard = rehearsal.walk(.good)
    #expect(heard?.ids == [.resetOver, .askResetNameKnown])
  }

  @Test("The right code of an older mail is told apart from a wrong one")
  func voided() {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    rehearsal.walk(ResetStep.asked)
    guard case .resetCode(let reset) = rehearsal.dialogue.scene else {
      Issue.record("no code is asked for")
      return
    }
    rehearsal.nextReply = .resetRefused(.voided(reset))
    #expect(rehearsal.type(RehearsalAccounts.code).ids == [.resetVoided, .askCodeShort])
  }

  @Test("A failure changes nothing, and trying again is safe", arguments: [ServiceFailure.busy])
  func failure(failure: ServiceFailure) {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    _ = rehearsal.type("forgot password")
    rehearsal.nextReply = .failed(failure)
    #expect(rehearsal.type("jokafor").ids == [.failureBusy, .askResetNameKnown])
    #expect(rehearsal.type("yes").ids == [.resetSent, .askCode])
    rehearsal.nextReply = .failed(failure)
    #expect(rehearsal.type(RehearsalAccounts.code).ids == [.failureBusy, .askCode])
    _ = rehearsal.type(RehearsalAccounts.code)
    rehearsal.nextReply = .failed(.noPasswordList(path: "x"))
    #expect(rehearsal.walk(.good)?.ids == [.failurePassword])
  }

  @Test("In practice no mail is sent, and the sign-in is shown again")
  func practice() {
    var rehearsal = Rehearsal([part()])
    rehearsal.dialogue = Dialogue(
      reader: Rehearsal.reader, mode: .practice(username: "robin", password: "x"))
    _ = rehearsal.take(.start)
    #expect(
      rehearsal.type("forgot password").ids == [.practiceNoMail, .practiceSignIn, .returning])
    #expect(!rehearsal.requests.contains { if case .askReset = $0 { true } else { false } })
  }

  @Test("What is said is the same for a name that nobody has")
  func sameForEverybody() {
    let heard = ["jokafor", "nobody@example.org"].map { name in
      var rehearsal = Rehearsal([part()])
      _ = rehearsal.take(.start)
      _ = rehearsal.type("forgot password")
      return rehearsal.type(name)
    }
    #expect(heard[0].says == heard[1].says && heard[0].next == heard[1].next)
  }

  @Test("Tries and times are told in words and in the society's zone")
  func words() throws {
    let (book, _) = Phrasebook.read(try PhrasebookTests.files())
    let now = at("2026-10-20T18:00:00Z")
    let cases: [(Fact, String)] = [
      (.count(0), "no"), (.count(3), "three"), (.count(99), "99"),
      (.time(at("2026-10-20T18:20:00Z"), asOf: now), "14:20 New York time"),
      (
        .time(at("2026-10-21T04:05:00Z"), asOf: now),
        "00:05 New York time on Wednesday, October 21, 2026"
      ),
      (.time(at("2026-10-21T03:59:59Z"), asOf: now), "23:59 New York time"),
    ]
    for (fact, words) in cases { #expect(book.words(for: fact) { $0 } == words) }
  }

  @Test("A zone that is none is named with its line, and another one is used")
  func zone() throws {
    let files = try PhrasebookTests.files().map {
      Phrasebook.File(
        name: $0.name, text: $0.text.replacing("America/New_York", with: "Atlantis/Capital"))
    }
    let found = Phrasebook.read(files).findings
    #expect(found.map(\.problem) == [.unknownTimeZone("Atlantis/Capital")])
    #expect(found.first?.place?.file == "organization.md")
    let moved = try PhrasebookTests.files().map {
      Phrasebook.File(
        name: $0.name, text: $0.text.replacing("America/New_York", with: "Asia/Tokyo"))
    }
    let noon = at("2026-10-20T03:00:00Z")
    #expect(
      Phrasebook.read(moved).phrasebook.words(for: .time(noon, asOf: noon)) { $0 }
        == "12:00 Tokyo time")
  }
}
