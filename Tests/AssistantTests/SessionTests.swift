import CMECore
import TestSupport
import Testing

@testable import Assistant

/// A screen that nobody minds, sign-ins that end, and a screen that everybody uses.
struct SessionTests {
  static let right = Input.secret(Secret(Array("right".utf8)))
  static let wrong = Input.secret(Secret(Array("wrong".utf8)))
  static let halfDay = SignInSession.longestSeconds

  private func secret(_ words: String) -> Input { .secret(Secret(Array(words.utf8))) }

  private func locked(after lines: [String] = []) -> Rehearsal {
    var rehearsal = Rehearsal.signedIn()
    for line in lines { _ = rehearsal.type(line) }
    _ = rehearsal.take(.idle)
    return rehearsal
  }

  @Test("Nobody there: the screen is cleared, and the password asked again")
  func lock() {
    var rehearsal = Rehearsal.signedIn()
    let heard = rehearsal.take(.idle)
    #expect(heard.says.first == .clearScreen)
    #expect(heard.ids == [.locked, .askUnlock])
    #expect(heard.next == .askSecret(Message(.promptPassword)))
    #expect(!rehearsal.dialogue.hidesWhenIdle, "nothing is left to hide")
  }

  @Test(
    "The right password leads back to where one was",
    arguments: [
      ([], [MessageID.unlocked, .askDayFirst]), (["2"], [.unlocked, .caseSaved, .askDayNext]),
      (["2", "3", "1"], [.unlocked, .review, .certificatePreview, .reviewWarning, .askSubmit]),
      (["2", "3", "1", "submit"], [.unlocked, .certificateTitle, .askDone]),
      (["back"], [.unlocked, .tracker, .trackerLine, .askEvent]),
      (
        ["2", "start over"],
        [
          .unlocked, .caseSaved, .choiceAnotherEvent, .choiceClearFigures, .choiceCarryOn,
          .askChoice,
        ]
      ),
    ])
  func unlock(lines: [String], ids: [MessageID]) {
    var rehearsal = locked(after: lines)
    #expect(rehearsal.take(Self.right).ids == ids)
  }

  @Test("What changed while it was locked is read anew")
  func readAnew() {
    var rehearsal = locked(after: ["2"])
    rehearsal.keep(part(convention, [friday: 300]))
    _ = rehearsal.take(Self.right)
    #expect(rehearsal.dialogue.part?.figures[friday] == Credits(hundredths: 300))
    rehearsal = locked(after: ["2"])
    rehearsal.keep(TurnTests.complete[0].submitted(at: convention.concludesAt))
    #expect(rehearsal.take(Self.right).ids == [.unlocked, .certificateTitle, .askDone])
  }

  @Test("The session before the lock ends, and the new one saves")
  func sessions() {
    var rehearsal = Rehearsal.signedIn()
    let old = rehearsal.dialogue.session
    _ = rehearsal.take(.idle)
    _ = rehearsal.take(Self.right)
    let ended = rehearsal.requests.compactMap { request -> SignInSession? in
      if case .signOut(let session) = request { session } else { nil }
    }
    #expect(ended == [old].compactMap { $0 })
    #expect(rehearsal.dialogue.session != old)
    #expect(rehearsal.type("2").ids == [.saved, .askDayNext])
  }

  @Test("A wrong password signs out: the first line, and nothing of before")
  func lockedOut() {
    var rehearsal = locked(after: ["2"])
    let heard = rehearsal.take(Self.wrong)
    #expect(heard.says.first == .clearScreen)
    #expect(heard.ids == [.notUnlocked, .welcome, .askName])
    expectNobody(rehearsal.dialogue)
  }

  @Test("Somebody else's password does not unlock")
  func somebodyElse() {
    var rehearsal = locked()
    let other = Member(
      id: Member.ID(2), number: "2", username: "x", email: "x@example.org", givenName: "X",
      familyName: "Y", credentials: "", profession: "")
    rehearsal.nextReply = .signedIn(
      SignedIn(
        member: other, session: SignInSession(id: 9, member: other.id, startedAt: rehearsal.now),
        lastSignIn: nil, failuresSince: 0))
    #expect(rehearsal.take(Self.right).ids == [.notUnlocked, .welcome, .askName])
  }

  @Test("Leaving a locked screen tells nothing of the figures")
  func leaveLocked() {
    var rehearsal = locked(after: ["2"])
    #expect(rehearsal.take(secret("quit")).ids == [.goodbye])
    rehearsal = locked(after: ["2"])
    #expect(rehearsal.take(.end(atTerminal: true)).ids == [.goodbye])
  }

  @Test(
    "A locked screen tells nothing, whatever is asked",
    arguments: ["where am i", "status", "steps", "contact", "human", "help", "rules"])
  func lockedTellsNothing(words: String) {
    var rehearsal = locked(after: ["2"])
    let heard = rehearsal.take(secret(words))
    #expect(heard.ids == [.helpLocked, .helpHidden])
    #expect(heard.next == .askSecret(Message(.promptPassword)))
  }

  @Test("The forgotten password of a locked screen signs out, clears it and offers no name")
  func forgotLocked() {
    var rehearsal = locked(after: ["2"])
    let heard = rehearsal.take(secret("forgot password"))
    #expect(heard.says.first == .clearScreen)
    #expect(heard.ids == [.forgotPassword, .askResetName])
    #expect(rehearsal.dialogue.member == nil && rehearsal.dialogue.part == nil)
    #expect(rehearsal.dialogue.typedName == nil)
    #expect(rehearsal.dialogue.hidesWhenIdle, "nothing stays up for good")
    #expect(rehearsal.take(.idle).ids == [.nobodyThere, .welcome, .askName])
  }

  @Test("What is said at a wrong password holds for an account that rests too")
  func notUnlockedWords() throws {
    let (book, _) = Phrasebook.read(try PhrasebookTests.files())
    let words = book.words(for: Message(.notUnlocked)) { $0 }
    #expect(words.contains("rests") && !words.contains("is not the password"))
  }

  @Test("After idling the code of the mail is known in small letters too")
  func codeAfterIdling() {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    rehearsal.walk(ResetStep.asked)
    rehearsal.walk(.wait(minutes: 10))
    _ = rehearsal.take(.idle)
    #expect(rehearsal.type("kdwh7qxn").ids == [.codeBeforeName, .askNameShort])
    #expect(rehearsal.type("forgot password").ids == [.forgotPassword, .askResetName])
    #expect(rehearsal.type("jokafor").ids == [.resetSentBefore, .askCode])
  }

  @Test("Nobody there before sign-in: why it begins again, whatever was typed")
  func idleBefore() {
    let ways: [[ResetStep]] = [
      [.line("jokafor")], ResetStep.asked, ResetStep.taken, [.line("blorf")],
    ]
    for way in ways {
      var rehearsal = Rehearsal([part()])
      _ = rehearsal.take(.start)
      #expect(!rehearsal.dialogue.hidesWhenIdle)
      rehearsal.walk(way)
      #expect(rehearsal.dialogue.hidesWhenIdle)
      let heard = rehearsal.take(.idle)
      #expect(heard.says.first == .clearScreen)
      #expect(heard.ids == [.nobodyThere, .welcome, .askName])
      expectNobody(rehearsal.dialogue)
    }
  }

  static let ends: [(SessionEnd, MessageID)] = [
    (.passwordChanged, .sessionEndedPassword), (.tooOld, .sessionEndedOld),
    (.signedOut, .sessionEndedOut),
  ]

  @Test("A session that ended says what was not saved, and asks who it is", arguments: ends)
  func endedSaving(end: SessionEnd, id: MessageID) {
    var rehearsal = Rehearsal.signedIn()
    rehearsal.nextReply = .sessionEnded(end)
    #expect(rehearsal.type("2").ids == [id, .notSavedEnded, .askName])
    expectNobody(rehearsal.dialogue)
    rehearsal = Rehearsal.signedIn(TurnTests.complete)
    rehearsal.nextReply = .sessionEnded(end)
    #expect(rehearsal.type("submit").ids == [id, .notSubmittedEnded, .askName])
  }

  @Test("Twelve hours after sign-in the next line is not taken")
  func tooOld() {
    var rehearsal = Rehearsal.signedIn()
    rehearsal.now = rehearsal.now.advanced(bySeconds: Self.halfDay - 1)
    #expect(rehearsal.type("2").ids == [.saved, .askDayNext])
    rehearsal.now = rehearsal.now.advanced(bySeconds: 1)
    let before = rehearsal.requests.count
    #expect(rehearsal.type("3").ids == [.sessionEndedOld, .lineNotUsed, .askName])
    #expect(rehearsal.requests.count == before)
    expectNobody(rehearsal.dialogue)
  }

  @Test("A locked screen is over after twelve hours too")
  func tooOldLocked() {
    var rehearsal = locked()
    rehearsal.now = rehearsal.now.advanced(bySeconds: Self.halfDay)
    #expect(rehearsal.take(Self.right).ids == [.sessionEndedOld, .askName])
  }

  @Test("Leaving ends the session")
  func leaving() {
    var rehearsal = Rehearsal.signedIn()
    let session = rehearsal.dialogue.session
    #expect(rehearsal.type("quit").next == .leave(.left))
    #expect(rehearsal.requests.last == session.map(Request.signOut))
  }

  @Test("A failure at signing out keeps nobody from leaving")
  func leavingFails() {
    var rehearsal = Rehearsal.signedIn()
    rehearsal.nextReply = .failed(.busy)
    #expect(rehearsal.type("quit").next == .leave(.left))
  }

  private func kiosk(after lines: [String]) -> Rehearsal {
    var rehearsal = Rehearsal([part()])
    rehearsal.dialogue = Dialogue(reader: Rehearsal.reader, mode: .real, isKiosk: true)
    _ = rehearsal.take(.start)
    guard let name = lines.first else { return rehearsal }
    _ = rehearsal.type(name)
    _ = rehearsal.take(Self.right)
    for line in lines.dropFirst() { _ = rehearsal.type(line) }
    return rehearsal
  }

  static let departures: [[Input]] = [
    [.line("quit")], [.line("I want to leave")], [.end(atTerminal: true)],
    [.interrupt, .interrupt], [.idle],
  ]

  @Test("A kiosk is left to the next person, never to a shell", arguments: departures)
  func kiosk(way: [Input]) {
    for lines in [["jokafor"], ["jokafor", "2"], ["jokafor", "2", "3", "1", "submit"]] {
      var rehearsal = kiosk(after: lines)
      let heard = way.map { rehearsal.take($0) }.last
      #expect(heard?.says.drop { $0 != .clearScreen }.isEmpty == false)
      #expect(heard?.ids == [.signedOut, .welcome, .askName] && heard?.next == .askLine)
      expectNobody(rehearsal.dialogue)
    }
    var rehearsal = kiosk(after: [])
    _ = rehearsal.type("jokafor")
    _ = rehearsal.take(secret("back"))
    let heard = way.map { rehearsal.take($0) }.last
    let why: [MessageID] = way == [.idle] ? [.nobodyThere] : []
    #expect(heard?.ids == why + [.welcome, .askName] && heard?.next == .askLine)
  }

  @Test("A dropped line at a kiosk promises no leaving")
  func interruptedKiosk() {
    var rehearsal = kiosk(after: ["jokafor"])
    #expect(rehearsal.take(.interrupt).ids == [.interruptedKiosk, .askDayFirst])
  }

  @Test("A kiosk whose terminal is gone ends")
  func terminalGone() {
    var rehearsal = kiosk(after: ["jokafor", "2"])
    #expect(rehearsal.take(.end(atTerminal: false)).next == .leave(.cutOff))
  }

  /// Nothing of whoever was there before is in a conversation.
  private func expectNobody(_ dialogue: Dialogue) {
    #expect(dialogue.member == nil && dialogue.session == nil && dialogue.part == nil)
    #expect(dialogue.tracker.isEmpty && dialogue.typedName == nil && dialogue.offers.isEmpty)
    #expect(dialogue.history == History() && dialogue.scene == .signInName)
    #expect(!dialogue.isRemembered)
  }
}
