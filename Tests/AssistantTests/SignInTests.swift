import CMECore
import TestSupport
import Testing

@testable import Assistant

/// From the first line to the choice of an event.
struct SignInTests {
  static let secret = Input.secret(Secret(Array("right".utf8)))
  static let wrong = Input.secret(Secret(Array("wrong".utf8)))
  static let other = event(
    "OB", "Obstetric Ultrasound Course", days: [day("2026-10-01")],
    concludes: "2026-10-01T17:00:00Z")
  static let later = event(
    "WIN", "Winter Course", days: [day("2027-01-21")], concludes: "2027-01-21T17:00:00Z")
  static let over = event(
    "MSK", "Musculoskeletal Workshop", days: [day("2026-03-12")],
    concludes: "2026-03-12T17:00:00Z", closes: "2026-09-12T17:00:00Z")

  @Test("It begins with what this is and who you are")
  func first() {
    var rehearsal = Rehearsal([part()])
    #expect(rehearsal.take(.start).ids == [.welcome, .askName])
    #expect(rehearsal.dialogue.isRemembered == false)
  }

  @Test("Practice says so first, and shows its sign-in")
  func practice() {
    var rehearsal = Rehearsal([part()])
    rehearsal.dialogue = Dialogue(
      reader: Rehearsal.reader, mode: .practice(username: "robin", password: "x"))
    #expect(rehearsal.take(.start).ids == [.practice, .welcome, .practiceSignIn, .askName])
    #expect(rehearsal.dialogue.prompt.id == .promptPractice)
  }

  @Test("A name is followed by the password, unseen")
  func name() {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    let heard = rehearsal.type("jokafor")
    #expect(heard.ids == [.askPassword])
    #expect(heard.next == .askSecret(Message(.promptPassword)))
  }

  @Test(
    "A name that has the words of a wish in it is a name",
    arguments: ["max.day@example.org", "friday_one", "hour-all", "credits.all", "10021"])
  func wishfulName(name: String) {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    #expect(rehearsal.type(name).ids == [.askPassword])
  }

  @Test("What does not fit is answered with the same words, and the name asked again")
  func wrongPassword() {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    _ = rehearsal.type("jokafor")
    #expect(rehearsal.take(Self.wrong).ids == [.notSignedIn, .askName])
  }

  @Test("A dropped line at the password goes back to it; twice in a row leaves")
  func interrupted() {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    _ = rehearsal.type("jokafor")
    let heard = rehearsal.take(.interrupt)
    #expect(heard.ids == [.interrupted])
    #expect(heard.next == .askSecret(Message(.promptPassword)))
    #expect(rehearsal.take(.interrupt).next == .leave(.left))
  }

  @Test("The last sign-in and the attempts since are told where there were any")
  func lastSignIn() {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    _ = rehearsal.type("jokafor")
    let signedIn = rehearsal.signedIn
    rehearsal.nextReply = .signedIn(
      SignedIn(
        member: signedIn.member, session: signedIn.session,
        lastSignIn: rehearsal.now.advanced(bySeconds: -60), failuresSince: 2))
    #expect(rehearsal.take(Self.secret).ids.prefix(3) == [.signedIn, .lastSignIn, .failedSignIns])
  }

  @Test("A password that nobody asked for is not used")
  func unaskedSecret() {
    var rehearsal = Rehearsal.signedIn()
    let before = rehearsal.requests.count
    #expect(rehearsal.take(Self.secret).ids == [.askDayFirst])
    #expect(rehearsal.requests.count == before)
  }

  @Test("The only event that can be claimed is chosen, and it says so")
  func onlyOne() {
    var rehearsal = Rehearsal([
      part(), part(Self.later, registered: [registered(day("2027-01-21"))]),
    ])
    _ = rehearsal.take(.start)
    _ = rehearsal.type("jokafor")
    let expected: [MessageID] = [
      .signedIn, .tracker, .trackerLine, .trackerLine, .eventChosen, .dayNotRegistered,
      .askDayFirst,
    ]
    #expect(rehearsal.take(Self.secret).ids == expected)
  }

  @Test("With two to claim, the person chooses")
  func choice() {
    let both = [part(), part(Self.other, registered: [registered(day("2026-10-01"))])]
    var rehearsal = Rehearsal.signedIn(both)
    #expect(rehearsal.dialogue.scene == .tracker)
    #expect(rehearsal.type("2").ids == [.eventOpened, .askDayFirst])
    #expect(rehearsal.dialogue.part?.event.id == "OB")
    #expect(rehearsal.type("1").ids.last == .askDayNext || rehearsal.dialogue.scene == .review)
  }

  @Test(
    "An event that cannot be claimed is explained",
    arguments: [
      (part(later, registered: [registered(day("2027-01-21"))]), MessageID.refuseNotConcluded),
      (part(over, registered: [registered(day("2026-03-12"))]), .refuseClosed),
      (part(other, registered: [registered(day("2026-10-01"), .waitlisted)]), .refuseNoDay),
    ])
  func closed(part: Participation, refusal: MessageID) {
    var rehearsal = Rehearsal.signedIn([part])
    #expect(rehearsal.type("1").ids == [refusal, .askEventNone])
  }

  @Test("All days held: told when the first opens")
  func allHeld() {
    let held = [friday, saturday].map { registered($0, onsite: "2026-10-16T11:40:00Z") }
    var rehearsal = Rehearsal.signedIn([part(registered: held)])
    let heard = rehearsal.type("1")
    #expect(heard.ids.contains(.waitingForAll) && heard.ids.last == .askWaitEmpty)
    #expect(rehearsal.type("submit").ids == [.refuseHeldDays, .askWaitEmpty])
  }

  @Test("A submitted event shows its record")
  func submitted() {
    let done = part(convention, [friday: 100, saturday: 0, sunday: 0])
      .submitted(at: convention.concludesAt)
    var rehearsal = Rehearsal.signedIn([done])
    #expect(rehearsal.type("1").ids == [.submitted, .certificateTitle, .askDone])
    rehearsal = Rehearsal.signedIn([done])
    #expect(rehearsal.type("certificate").ids == [.certificateTitle, .pageWays, .returning])
  }

  @Test("Without any event it says why that may be")
  func noEvents() {
    var rehearsal = Rehearsal([])
    _ = rehearsal.take(.start)
    _ = rehearsal.type("jokafor")
    #expect(rehearsal.take(Self.secret).ids == [.signedIn, .trackerEmpty, .askNothing])
    #expect(rehearsal.type("").ids == [.askNothing])
  }

  @Test("Forgot password inside says that one is signed in")
  func forgot() {
    var rehearsal = Rehearsal.signedIn()
    #expect(rehearsal.type("forgot password").ids == [.forgotPasswordInside, .returning])
  }
}
