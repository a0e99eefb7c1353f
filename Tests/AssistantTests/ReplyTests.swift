import CMECore
import TestSupport
import Testing

@testable import Assistant

/// What the conversation makes of answers that are not the usual ones.
struct ReplyTests {
  @Test(
    "A failing disk: what is not saved is named, and the day stays open",
    arguments: [
      (ServiceFailure.busy, MessageID.failureBusy), (.gone, .failureGone),
      (.storage(reason: "disk full"), .failureStorage),
    ])
  func failedSave(failure: ServiceFailure, id: MessageID) {
    var rehearsal = Rehearsal.signedIn()
    rehearsal.nextReply = .failed(failure)
    #expect(rehearsal.type("2").ids == [id, .failedSaving, .askDayFirst])
    #expect(rehearsal.type("2").ids == [.saved, .askDayNext])
  }

  @Test("A failure at submitting does not say that it failed for sure")
  func failedSubmit() {
    var rehearsal = Rehearsal.signedIn(TurnTests.complete)
    rehearsal.nextReply = .failed(.busy)
    #expect(rehearsal.type("submit").ids == [.failureBusy, .failedSubmitting, .askSubmit])
    #expect(rehearsal.type("submit").ids.first == .submitted)
  }

  @Test("A failure at sign-in asks for the name again")
  func failedSignIn() {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    _ = rehearsal.type("jokafor")
    rehearsal.nextReply = .failed(.busy)
    #expect(rehearsal.take(SignInTests.secret).ids == [.failureBusy, .askName])
  }

  @Test("A figure that changed elsewhere is told before anything is saved over it")
  func conflict() {
    var rehearsal = Rehearsal.signedIn()
    rehearsal.keep(part(convention, [friday: 300]))
    #expect(rehearsal.type("2").ids == [.refuseChangedElsewhere, .askSaveOver])
    #expect(rehearsal.type("yes").ids == [.changed, .askDayNext])
    #expect(rehearsal.parts[0].figures[friday] == Credits(hundredths: 200))
  }

  @Test("No leaves the other figure; another line leaves the question open")
  func conflictDeclined() {
    var rehearsal = Rehearsal.signedIn()
    rehearsal.keep(part(convention, [friday: 300]))
    _ = rehearsal.type("2")
    #expect(rehearsal.type("no").ids == [.leftAsItWas, .askDayNext])
    rehearsal = Rehearsal.signedIn()
    rehearsal.keep(part(convention, [friday: 300]))
    _ = rehearsal.type("2")
    #expect(rehearsal.type("saturday 1").ids == [.saved, .askSaveOver], "the question stays open")
    #expect(rehearsal.type("submit").ids == [.askSaveOver])
    #expect(rehearsal.parts[0].figures[friday] == Credits(hundredths: 300))
    #expect(rehearsal.type("friday 4").ids == [.changed, .askDayNext])
  }

  @Test("Figures of other days that changed elsewhere are told with the next saving")
  func changedMeanwhile() {
    var rehearsal = Rehearsal.signedIn()
    rehearsal.keep(part(convention, [sunday: 300]))
    #expect(rehearsal.type("2").ids == [.saved, .changedMeanwhile, .askDayNext])
  }

  @Test("What changed elsewhere is never submitted unseen")
  func submitUnseen() {
    var rehearsal = Rehearsal.signedIn(TurnTests.complete)
    let other = part(convention, [friday: 100, saturday: 0, sunday: 100])
    rehearsal.nextReply = .refused(
      .changedElsewhere([
        FigureChange(
          day: friday, from: Credits(hundredths: 200), to: Credits(hundredths: 100))
      ]), other)
    let expected: [MessageID] = [
      .refuseChangedElsewhere, .review, .certificatePreview, .reviewWarning, .askSubmit,
    ]
    #expect(rehearsal.type("submit").ids == expected)
    #expect(rehearsal.dialogue.part == other)
  }

  @Test("A claim submitted elsewhere leads to its record, with when that was")
  func submittedElsewhere() {
    var rehearsal = Rehearsal.signedIn(TurnTests.complete)
    rehearsal.keep(TurnTests.complete[0].submitted(at: convention.concludesAt))
    #expect(rehearsal.type("submit").ids.first == .refuseSubmitted)
    #expect(rehearsal.dialogue.scene == .done)
  }

  @Test("A participation by itself is kept")
  func participation() {
    var rehearsal = Rehearsal.signedIn()
    let new = part(convention, [friday: 100])
    let turn = rehearsal.dialogue.receive(.reply(.participation(new)), at: rehearsal.now)
    #expect(rehearsal.dialogue.part == new && turn.next == .askLine)
    _ = rehearsal.dialogue.receive(.reply(.changed(part())), at: rehearsal.now)
    #expect(rehearsal.dialogue.part == part())
  }

  @Test(
    "Leaving says what is saved and what is missing",
    arguments: [
      ([String](), [MessageID.leaveNothing, .leaveEmpty, .goodbye]),
      (["2"], [.leaveSaved, .leaveEmpty, .goodbye]),
      (["2", "0", "1"], [.leaveSaved, .leaveNotSubmitted, .goodbye]),
      (["2", "0", "1", "submit"], [.goodbye]),
    ])
  func leaving(before: [String], ids: [MessageID]) {
    var rehearsal = Rehearsal.signedIn()
    for line in before { _ = rehearsal.type(line) }
    let heard = rehearsal.type("quit")
    #expect(heard.ids == ids && heard.next == .leave(.left))
  }

  @Test("The end of a pipe is a cut, unless all was done; at a terminal it is leaving")
  func endOfInput() {
    var rehearsal = Rehearsal.signedIn()
    #expect(rehearsal.take(.end(atTerminal: true)).next == .leave(.left))
    #expect(rehearsal.take(.end(atTerminal: false)).next == .leave(.cutOff))
    rehearsal = Rehearsal.signedIn(TurnTests.complete)
    _ = rehearsal.type("submit")
    #expect(rehearsal.take(.end(atTerminal: false)).next == .leave(.left))
  }

  @Test("What Tab offers fits the moment")
  func suggestions() {
    var rehearsal = Rehearsal.signedIn([
      part(), part(SignInTests.other, registered: [registered(day("2026-10-01"))]),
    ])
    #expect(rehearsal.dialogue.suggestions.commands.id == .suggestEvent)
    #expect(rehearsal.dialogue.suggestions.names.count == 2)
    rehearsal = Rehearsal.signedIn(TurnTests.complete)
    #expect(rehearsal.dialogue.suggestions.commands.id == .suggestReview)
    #expect(
      rehearsal.dialogue.suggestions.names == [
        .weekday(friday), .weekday(saturday), .weekday(sunday),
      ])
    _ = rehearsal.type("submit")
    #expect(rehearsal.dialogue.suggestions.commands.id == .suggestDone)
    #expect(
      Dialogue(reader: Rehearsal.reader, mode: .real).suggestions.commands.id == .suggestSignIn)
    #expect(Rehearsal.signedIn().dialogue.suggestions.commands.id == .suggestCredits)
  }

  @Test("A day that was emptied elsewhere is asked, not called complete")
  func emptiedElsewhere() {
    var rehearsal = Rehearsal.signedIn(TurnTests.complete)
    rehearsal.keep(part(convention, [friday: 200, sunday: 100]))
    #expect(rehearsal.type("submit").ids == [.refuseChangedElsewhere, .askDayNext])
    #expect(rehearsal.dialogue.scene == .credits(saturday))
  }

  @Test("Before a no that the office may have lifted, the participation is read again")
  func liftedMeanwhile() {
    let onsite = registered(sunday, onsite: "2026-10-18T12:05:00Z")
    let held = part(convention, [friday: 100], registered: [registered(friday), onsite])
    var rehearsal = Rehearsal.signedIn([held])
    #expect(rehearsal.type("sunday 1").ids == [.refuseHeld, .askWait])
    rehearsal.keep(
      part(convention, [friday: 100], registered: [registered(friday), registered(sunday)]))
    #expect(rehearsal.type("sunday 1").ids.first == .saved)
  }

  @Test("A held day that has a figure is told with both")
  func heldWithFigure() {
    let onsite = registered(sunday, onsite: "2026-10-18T12:05:00Z")
    let held = part(
      convention, [friday: 100, sunday: 100], registered: [registered(friday), onsite])
    var rehearsal = Rehearsal.signedIn([held])
    #expect(rehearsal.type("where am i").ids.contains(.dayEnteredHeld))
  }

  @Test("The list of events is read again when one goes back to it")
  func trackerAgain() {
    var rehearsal = Rehearsal.signedIn()
    rehearsal.keep(TurnTests.complete[0].submitted(at: convention.concludesAt))
    let heard = rehearsal.type("back")
    #expect(heard.ids == [.tracker, .trackerLine, .askEventNone])
  }

  @Test("A failure after the right password does not ask for it again")
  func failedTracker() {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    _ = rehearsal.type("jokafor")
    _ = rehearsal.dialogue.receive(SignInTests.secret, at: rehearsal.now)
    _ = rehearsal.dialogue.receive(.reply(.signedIn(rehearsal.signedIn)), at: rehearsal.now)
    let turn = rehearsal.dialogue.receive(.reply(.failed(.busy)), at: rehearsal.now)
    #expect(turn.next == .askLine)
    #expect(rehearsal.type("start over").ids == [.tracker, .trackerLine, .askEvent])
  }

  @Test("A figure in a story is saved after a yes, and by no other answer")
  func confirms() {
    for (answer, figure) in [("yes", 600), ("1", 600), ("no", nil), ("2", nil), ("4", 400)] {
      var rehearsal = Rehearsal.signedIn()
      let heard = rehearsal.type("the ferry was delayed so 6")
      #expect(heard.ids == [.confirmEntries, .choiceEnter, .choiceCarryOn, .askChoice])
      #expect(rehearsal.parts[0].figures.isEmpty)
      _ = rehearsal.type(answer)
      #expect(rehearsal.parts[0].figures.values.map(\.hundredths) == (figure.map { [$0] } ?? []))
    }
  }

  @Test(
    "The word with a doubt behind it submits nothing",
    arguments: ["submit?", "submit ?", "submit…", "submit..."])
  func doubt(line: String) {
    var rehearsal = Rehearsal.signedIn(TurnTests.complete)
    _ = rehearsal.type(line)
    #expect(rehearsal.parts[0].submitted == nil)
  }

  @Test("A figure before its place says what comes first, and a number says how many there are")
  func misplaced() {
    var rehearsal = Rehearsal([part(), part(SignInTests.other)])
    _ = rehearsal.take(.start)
    #expect(rehearsal.type("6.5 credits friday").ids == [.signInFirst, .askNameShort])
    rehearsal = Rehearsal.signedIn([
      part(), part(SignInTests.other, registered: [registered(day("2026-10-01"))]),
    ])
    #expect(rehearsal.type("7").ids == [.noSuchNumber, .askEvent])
    #expect(rehearsal.type("6.5 credits").ids == [.chooseEventFirst, .askEventShort])
  }

  @Test("After submitting, every answer says that it is submitted")
  func afterSubmitting() {
    var rehearsal = Rehearsal.signedIn(TurnTests.complete)
    _ = rehearsal.type("submit")
    #expect(rehearsal.type("is it saved?").ids.contains(.caseSubmitted))
    #expect(rehearsal.type("my name is wrong on it").ids.contains(.caseNameSubmitted))
    let status = rehearsal.type("where am i")
    #expect(status.ids.contains(.totalSubmitted))
    #expect(
      status.says.first
        == .text(
          Message(
            .whereYouAre, [.step: .number(10), .place: .message(Message(.step10Done))])))
  }

  @Test("Undo with a day takes back that day's change or asks for the day, never another change")
  func undoOfADay() {
    var rehearsal = Rehearsal.signedIn()
    _ = rehearsal.type("2")
    _ = rehearsal.type("3")
    #expect(rehearsal.type("undo friday").ids == [.askDayAgain])
    #expect(rehearsal.parts[0].figures.count == 2)
    #expect(rehearsal.type("undo saturday").ids.first == .undone)
    #expect(rehearsal.parts[0].figures.count == 1)
  }
}
