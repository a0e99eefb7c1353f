import CMECore
import Testing

@testable import Assistant

struct HelpDeskTests {
  @Test("Nothing is asked of the services before the colleague has signed in")
  func beforeSignIn() {
    var desk = DeskRehearsal()
    _ = desk.take(.start)
    for line in ["find okafor", "next caller", "enter for her: 2 fri", "stuck today"] {
      _ = desk.type(line)
      _ = desk.take(.secret(Secret(Array("wrong".utf8))))
    }
    let others = desk.requests.filter {
      if case .staffSignIn = $0 { false } else { true }
    }
    #expect(others.isEmpty && desk.requests.count == 4)
  }

  @Test("No file is read before it is said how the caller speaks and who showed them to be it")
  func identifiedFirst() {
    var desk = DeskRehearsal()
    desk.signInAtDesk()
    _ = desk.type("okafor")
    let unclear = desk.type("she sounds nice")
    #expect(unclear.ids.contains(.deskIdentityUnclear))
    #expect(desk.type("none").ids.contains(.deskNotIdentified))
    let begun = desk.requests.contains { if case .beginCall = $0 { true } else { false } }
    #expect(!begun)
  }

  @Test(
    "How a caller was identified is a number of the list",
    arguments: [("1", CallerIdentity.telephoneNumber), (" 2 ", .telephoneEmail), ("5", .desk)])
  func identities(_ line: String, _ identity: CallerIdentity) {
    #expect(CallerIdentity(line) == identity)
  }

  @Test(
    "Words are not taken for how a caller was identified",
    arguments: ["6", "0", "hm", "send her the reset mail", "card", "he gave me his email"])
  func noIdentity(_ line: String) { #expect(CallerIdentity(line) == nil) }

  @Test(
    "Words are answered with the number that they tell of",
    arguments: [
      ("she gave her member number", 1), ("he told me his email", 2),
      ("she is registered for the convention", 3), ("by email", 4), ("he wrote to us", 4),
      ("showed me a passport", 5),
    ])
  func meant(_ line: String, _ number: Int) {
    var desk = DeskRehearsal()
    desk.signInAtDesk()
    _ = desk.type("okafor")
    let answer = desk.type(line)
    #expect(answer.ids.contains(.deskIdentityNumber))
    #expect(Spoken.text(answer.says).contains("type \(number)."))
  }

  @Test(
    "Lines about nobody ask whom they are about",
    arguments: [
      ("submit does nothing", MessageID.deskFindFirst), ("it is her secretary", .deskThirdFirst),
      ("somebody else is speaking now", .deskThirdFirst), ("xavier unknown", .deskNobody),
    ])
  func aboutNobody(_ line: String, _ id: MessageID) {
    var desk = DeskRehearsal()
    desk.signInAtDesk()
    #expect(desk.type(line).ids.contains(id))
  }

  @Test("A name in a line that tells more is looked for by itself")
  func named() {
    var desk = DeskRehearsal()
    desk.signInAtDesk()
    #expect(desk.type("it is a mrs okafor, she is at the pencil").ids.contains(.deskHowIdentified))
    let finds = desk.requests.compactMap { if case .find(let typed, _) = $0 { typed } else { nil } }
    #expect(finds.last == "mrs okafor")
  }

  @Test("When somebody else speaks, the call is ended before the member is identified anew")
  func handOver() {
    var desk = DeskRehearsal.withCaller()
    #expect(desk.type("now her husband is speaking").ids.contains(.deskHandOver))
    #expect(desk.type("1").ids.contains(.summaryCaller))
    #expect(desk.desk.caller == nil)
    let number = Rehearsal.member.number
    #expect(desk.desk.nextName == number)
  }

  @Test("A figure that was not taken is done when it is said to be mended")
  func mended() {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("at the pencil")
    let refusal = Spoken.text(desk.type("typed 45 on sunday and it is red").says)
    #expect(refusal.contains("45 is more than can be claimed for Sunday"))
    _ = desk.type("changed it to 4.5 and saved")
    #expect(desk.desk.caller?.walk?.done.map(\.weekday) == [.sunday])
    let summary = desk.desk.caller.map(desk.desk.summary) ?? []
    #expect(summary.map(Spoken.words).contains { $0.contains("as told: Sunday;") })
  }

  @Test("A walk goes on about the day that was spoken of last")
  func spokenOf() {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("at the pencil")
    #expect(Spoken.text(desk.type("typed 4 on sunday").says).contains("Instruction 8"))
    _ = desk.type("next")
    #expect(desk.desk.caller?.walk?.done.map(\.weekday) == [.sunday])
    _ = desk.type("next")
    #expect(Set(desk.desk.caller?.walk?.done.map(\.weekday) ?? []) == [.friday, .sunday])
  }

  @Test("Who speaks for the member is not identified without a warning")
  func third() {
    var desk = DeskRehearsal()
    desk.signInAtDesk()
    let asked = desk.type("her secretary is on the phone, its for okafor")
    #expect(asked.ids.contains(.deskThird) && asked.ids.contains(.deskHowIdentified))
  }

  @Test("Whoever submits while led is told where the record is, and the summary tells it")
  func submittedOnPortal() {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("at the pencil")
    #expect(desk.type("she submitted").ids.contains(.walkSubmitStopEmpty))
    for day in ["friday", "saturday", "sunday"] { _ = desk.type("clicked the disc for \(day)") }
    #expect(Spoken.text(desk.type("so submit now?").says).contains("Instruction 10 of 10"))
    #expect(desk.type("it went through").ids == [.walkAtLast, .walkSubmittedUnseen, .deskAskWalk])
    #expect(Spoken.text(desk.type("where is her certificate").says).contains("select View"))
    let summary = desk.desk.caller.map(desk.desk.summary) ?? []
    #expect(summary.map(Spoken.words).contains { $0.contains("submitted by the caller") })
  }

  @Test("Every figure is saved in the name of the colleague and of the call")
  func acting() throws {
    var desk = DeskRehearsal.withCaller()
    let heard = desk.type("enter for her: 2 fri 0 sat 3.5 sun")
    #expect(heard.ids.contains(.saved))
    let acting = desk.requests.compactMap { request -> Acting? in
      if case .change(_, _, _, let acting) = request { acting } else { nil }
    }
    #expect(acting == [.staff(desk.session, call: Call.ID(3))])
  }

  @Test("Nothing is submitted before the caller heard the warning and agreed to these figures")
  func agreement() {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("enter for her: 2 fri 0 sat 3.5 sun")
    #expect(desk.type("submit").ids.contains(.callerNotAsked))
    #expect(desk.type("yes").ids.contains(.askSubmitAgreed))
    #expect(desk.type("sunday is 4").ids.contains(.changed))
    #expect(desk.type("submit").ids.contains(.callerNotAsked))
    #expect(!desk.claims.parts.contains { $0.submitted != nil })
    _ = desk.type("yes")
    #expect(desk.type("submit").ids.contains(.submittedForCaller))
    let submits = desk.requests.compactMap { request -> Acting? in
      if case .submit(_, _, _, let acting) = request { acting } else { nil }
    }
    #expect(submits == [.staff(desk.session, call: Call.ID(3))])
  }

  @Test(
    "A yes with anything beside it is no consent",
    arguments: [
      "yes but is her name right", "yes wait what about sunday then", "thats all", "ok",
      "that's it",
    ])
  func noConsent(_ line: String) {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("enter for her: 2 fri 0 sat 3.5 sun")
    _ = desk.type(line)
    #expect(!desk.type("submit").ids.contains(.submittedForCaller))
  }

  @Test("A yes in more words is one", arguments: ["yes", "she says yes go ahead", "yes submit it"])
  func consent(_ line: String) {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("enter for her: 2 fri 0 sat 3.5 sun")
    _ = desk.type(line)
    #expect(desk.type("submit").ids.contains(.submittedForCaller))
  }

  @Test("Before submitting, what is held is said beside what is missing")
  func heldBeforeSubmitting() {
    let held = registered(sunday, onsite: "2026-10-18T12:00:00Z")
    var desk = DeskRehearsal.withCaller([part(registered: [registered(friday), held])])
    let said = desk.type("he is at step 10").says
    #expect(String(reflecting: said).contains("walkSubmitReadEmpty"))
    #expect(String(reflecting: said).contains("walkSubmitReadHeld"))
  }

  @Test(
    "What a caller is told to have typed, or a trouble for them, enters nothing",
    arguments: [
      "he typed 7.75 on fri and 8 sat", "saturday she was not there", "2 fri 0 sat 3.5 sun",
      "submit does nothing for him", "2", "she put 3 on sunday, it goes red",
    ])
  func told(_ line: String) {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("she is at step 7")
    _ = desk.type(line)
    let changes = desk.requests.filter { if case .change = $0 { true } else { false } }
    #expect(changes.isEmpty)
    #expect(desk.desk.prompt.id == .promptDeskCaller)
  }

  @Test("A second mail does not void the code of one that has just been asked for")
  func twoMails() {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("reset mail")
    #expect(desk.type("reset mail").ids.contains(.deskResetMailBefore))
    desk.claims.now = desk.claims.now.advanced(bySeconds: 121)
    #expect(desk.type("reset mail").ids.contains(.deskResetMail))
  }

  @Test("A line that names another event of the caller speaks of that one")
  func otherEvent() {
    let workshop = event(
      "MSK26", "Musculoskeletal Workshop", concludes: "2026-03-14T17:00:00Z",
      closes: "2026-09-14T17:00:00Z")
    var desk = DeskRehearsal.withCaller([part(), part(workshop)])
    let heard = desk.type("why can't he claim the msk workshop any more")
    #expect(heard.ids.contains(.readOut))
    #expect(String(reflecting: heard.says).contains("refuseClosed"))
  }

  @Test("Of several changes of a day the summary has the first figure and the last")
  func netChanges() {
    var log = CallLog()
    let change = { FigureChange(day: friday, from: $0, to: $1) }
    let (two, three) = (Credits(hundredths: 200), Credits(hundredths: 300))
    log.done = [.saved([change(nil, two)], "E"), .saved([change(two, three)], "E")]
    #expect(log.outcome == [.saved([change(nil, three)], "E")])
    log.done.append(.saved([change(three, nil)], "E"))
    #expect(log.outcome == [])
  }

  @Test(
    "What only members may ask for is refused while figures are entered",
    arguments: ["my certificates", "i forgot my password", "email me the certificate"])
  func membersOnly(_ line: String) {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("enter for her")
    let before = desk.requests
    #expect(desk.type(line).ids.contains(.notForCaller))
    #expect(desk.requests == before)
  }

  @Test(
    "Each refusal is said, and ends the call or the sign-in where it is over",
    arguments: [
      (StaffRefusal.sessionOver(.tooOld), MessageID.deskSessionOver, MessageID.deskAskName),
      (.sessionOver(.passwordChanged), .sessionEndedPassword, .deskAskName),
      (.disabled, .deskDisabled, .deskAskName), (.noCall, .deskNoCall, .deskAskCaller),
      (.otherCall, .deskNoCall, .deskAskCaller), (.ownAccount, .deskOwnAccount, .deskAskCaller),
      (.leadOnly, .deskLeadOnly, .deskAskElse), (.noReason, .deskNoReason, .deskAskElse),
      (.emptyNote, .deskNoteEmpty, .deskAskElse),
      (.noteTooLong(characters: 501, most: 500), .deskNoteTooLong, .deskAskElse),
      (.noFollowUp, .deskFollowUpGone, .deskAskElse),
    ])
  func refusals(_ refusal: StaffRefusal, _ said: MessageID, _ asked: MessageID) {
    var desk = DeskRehearsal.withCaller()
    desk.nextReply = .notAllowed(refusal)
    let heard = desk.type("note she will call again")
    #expect(heard.ids.contains(said) && heard.ids.last == asked)
  }

  @Test("A refusal while figures are entered ends that too")
  func refusedFigures() {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("enter for her")
    desk.nextReply = .notAllowed(.noCall)
    let heard = desk.type("2 on friday")
    #expect(heard.ids.contains(.deskNoCall) && heard.ids.last == .deskAskCaller)
  }

  @Test("A disk that fails loses neither the call nor what was said")
  func failure() {
    var desk = DeskRehearsal.withCaller()
    desk.nextReply = .failed(.busy)
    #expect(desk.type("note she will call again").ids.contains(.deskNothingDone))
    #expect(desk.type("note she will call again").ids.contains(.deskNoted))
    desk.nextReply = .failed(.busy)
    #expect(desk.type("next caller").ids.last == .deskAskElse)
    #expect(desk.type("next caller").ids.contains(.deskCallEnded))
  }

  @Test("Nothing of a caller is kept or said after the summary of the call")
  func forgotten() {
    var desk = DeskRehearsal.withCaller([part(convention, [friday: 200])])
    _ = desk.type("note she asked about parking")
    _ = desk.type("enter for her: 0 sat 1 sun")
    _ = desk.type("next caller")
    let after = [desk.type("nobody of that name"), desk.type("follow-ups"), desk.type("help")]
    let member = Rehearsal.member
    let fields = Mirror(reflecting: desk.desk).children.filter { $0.label != "phrasebook" }
    let kept = fields.map { String(reflecting: $0.value) }.joined()
    for trace in [member.familyName, member.username, member.email, "parking"] {
      #expect(!kept.contains(trace))
    }
    #expect(after[0].says.first == .clearScreen)
    #expect(after.allSatisfy { !String(reflecting: $0.says.dropFirst()).contains("parking") })
  }

  @Test("The summary tells who, what was asked, what was done and what remains, and is stored")
  func summary() throws {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("submit does nothing")
    _ = desk.type("enter for her: 2 fri 0 sat")
    _ = desk.type("follow up ask the office about sunday")
    let heard = desk.type("next caller")
    let stored = desk.requests.compactMap { request -> String? in
      if case .endCall(_, let summary, _) = request { summary } else { nil }
    }
    let summary = try #require(stored.first)
    let needed = [
      "Okafor", "10021", "Submitting does nothing", "Friday 2 and Saturday 0",
      "ask the office about sunday", "Sunday",
    ]
    for words in needed { #expect(summary.contains(words), "\(words)") }
    #expect(heard.says.contains { if case .plainText = $0 { true } else { false } })
  }

  @Test("A seat that is left is locked, and only the same colleague goes on, in the same scene")
  func lock() {
    var desk = DeskRehearsal.withCaller()
    _ = desk.type("enter for her")
    #expect(desk.take(.idle).says.first == .clearScreen)
    let wrong = desk.take(.secret(Secret(Array("wrong".utf8))))
    #expect(wrong.ids == [.deskNotUnlocked])
    _ = desk.take(.secret(Secret(Array("right".utf8))))
    #expect(desk.type("2 on friday").ids.contains(.saved))
    let sessions = desk.requests.compactMap { request -> Int64? in
      if case .change(_, _, _, .staff(let session, _)) = request { session.id } else { nil }
    }
    #expect(sessions == [2])
  }

  @Test("Leaving ends the call with its summary, then the sign-in")
  func leaving() {
    var desk = DeskRehearsal.withCaller()
    #expect(desk.type("quit").ids.contains(.deskCallEnded))
    desk = DeskRehearsal.withCaller()
    #expect(desk.take(.end(atTerminal: true)).next == .leave(.left))
    let last = desk.requests.suffix(3).map(kind)
    #expect(last == ["file", "endCall", "staffSignOut"])
  }

  private func kind(_ request: Request) -> String {
    String(String(describing: request).prefix { $0.isLetter })
  }
}
