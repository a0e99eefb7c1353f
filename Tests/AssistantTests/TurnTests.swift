import CMECore
import Testing

@testable import Assistant

/// What one line brings about, at one place of the conversation.
struct TurnTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var parts = [part()]
    var now = convention.concludesAt
    /// Typed before, after signing in.
    var before: [String] = []
    let line: String
    let ids: [MessageID]
  }

  static let complete = [part(convention, [friday: 200, saturday: 0, sunday: 100])]

  static let figures: [Case] = [
    Case(
      testDescription: "a figure is saved and the next day asked", line: "2",
      ids: [.saved, .askDayNext]),
    Case(
      testDescription: "a zero is said to be what the form needs", line: "0",
      ids: [.saved, .zeroIsRight, .askDayNext]),
    Case(
      testDescription: "a second figure for a day is announced as a change", before: ["2"],
      line: "friday 3", ids: [.changed, .askDayNext]),
    Case(
      testDescription: "the same figure again is said to be saved already", before: ["2"],
      line: "friday 2", ids: [.alreadySaved, .askDayNext]),
    Case(
      testDescription: "over the maximum", line: "9", ids: [.refuseOverMaximum, .askDayShort]),
    Case(testDescription: "below zero", line: "-1", ids: [.refuseBelowZero, .askDayShort]),
    Case(testDescription: "no quarter", line: "2.3", ids: [.refuseNotAStep, .askDayShort]),
    Case(
      testDescription: "a day that is not registered", line: "thursday 2",
      ids: [.refuseNotRegistered, .askDayShort]),
    Case(
      testDescription: "the good days of a line are kept, the refused one is asked again",
      line: "friday 2, saturday 9, sunday 1", ids: [.saved, .refuseOverMaximum, .askDayShort]),
    Case(
      testDescription: "the last figure leads to the review", before: ["2", "0"], line: "1",
      ids: [.saved, .review, .certificatePreview, .reviewWarning, .askSubmit]),
    Case(
      testDescription: "a correction at the review leads back to it", parts: complete,
      line: "friday 3",
      ids: [.changed, .review, .certificatePreview, .reviewWarning, .askSubmit]),
  ]

  static let shown: [Case] = [
    Case(
      testDescription: "a figure that was only shown is settled before submitting", parts: complete,
      before: ["saturday, i think i put one hour too few, add one"], line: "submit",
      ids: [.settleFirst, .choiceEnter, .choiceCarryOn, .askChoice]),
    Case(
      testDescription: "undo leaves what was only shown, and takes back nothing else",
      parts: complete, before: ["saturday, i think i put one hour too few, add one"], line: "undo",
      ids: [.askSubmit]),
    Case(
      testDescription: "a figure that is left without a yes is said not to be entered",
      parts: complete, before: ["saturday, i think i put one hour too few, add one"],
      line: "friday 3", ids: [.changed, .review, .certificatePreview, .reviewWarning, .askSubmit]),
    Case(
      testDescription: "so is one that is left for something else", parts: complete,
      before: ["saturday, i think i put one hour too few, add one"], line: "is it final",
      ids: [.notEntered, .answerFinalSubmission, .caseNotSubmitted, .returning]),
  ]

  static let moves: [Case] = [
    Case(testDescription: "an empty line asks shorter", line: " ", ids: [.askDayShort]),
    Case(
      testDescription: "a day with a figure is asked with it", before: ["2"], line: "friday",
      ids: [.askDayAgain]),
    Case(
      testDescription: "a closed day is explained", line: "thursday",
      ids: [.refuseNotRegistered, .askDayShort]),
    Case(
      testDescription: "back at the first day leads to the tracker", line: "back",
      ids: [.tracker, .trackerLine, .askEvent]),
    Case(
      testDescription: "back from the second day", before: ["2"], line: "back", ids: [.askDayAgain]),
    Case(
      testDescription: "back from the review leads to the last day", parts: complete, line: "back",
      ids: [.askDayAgain]),
    Case(testDescription: "nothing to undo", line: "undo", ids: [.nothingToUndo, .returning]),
    Case(
      testDescription: "undo takes a first figure away again", before: ["2"], line: "undo",
      ids: [.undone, .askDayFirst]),
    Case(
      testDescription: "redo puts it again", before: ["2", "undo"], line: "redo",
      ids: [.redone, .askDayNext]),
    Case(
      testDescription: "nothing to redo after a new figure", before: ["2", "undo", "3"],
      line: "redo", ids: [.nothingToRedo, .returning]),
    Case(
      testDescription: "a day is skipped for later", line: "skip", ids: [.skipped, .askDayFirst]),
    Case(
      testDescription: "the last day cannot be skipped for good", before: ["2", "1"], line: "skip",
      ids: [.skipLast, .askDayNext]),
    Case(
      testDescription: "nothing to skip at the review", parts: complete, line: "skip",
      ids: [.nothingToSkip, .returning]),
    Case(
      testDescription: "undo does not reach into an event that is closed",
      before: ["2", "back", "back"], line: "undo", ids: [.nothingToUndo, .returning]),
    Case(
      testDescription: "an empty line asks an open offer again", before: ["2", "start over"],
      line: "",
      ids: [.choiceAnotherEvent, .choiceClearFigures, .choiceCarryOn, .askChoice]),
    Case(
      testDescription: "a number that was not offered is no figure", before: ["2", "start over"],
      line: "5", ids: [.choiceAnotherEvent, .choiceClearFigures, .choiceCarryOn, .askChoice]),
    Case(
      testDescription: "undo of several days asks the first of them again",
      before: ["friday 1, saturday 2, sunday 3"], line: "undo", ids: [.undone, .askDayFirst]),
    Case(
      testDescription: "figures at the list are for the only event that can be claimed",
      before: ["back"], line: "friday 2", ids: [.saved, .askDayNext]),
    Case(
      testDescription: "another line closes the offer", before: ["2", "start over", "saturday 1"],
      line: "2", ids: [.saved, .review, .certificatePreview, .reviewWarning, .askSubmit]),
    Case(
      testDescription: "a number that no machine can hold harms nothing",
      line: "-9223372036854775808", ids: [.notUnderstood, .askDayShort]),
    Case(
      testDescription: "starting over without figures shows the tracker", line: "start over",
      ids: [.tracker, .trackerLine, .askEvent]),
    Case(
      testDescription: "starting over with figures asks first", before: ["2"], line: "start over",
      ids: [.restartChoices, .choiceAnotherEvent, .choiceClearFigures, .choiceCarryOn, .askChoice]),
    Case(
      testDescription: "carrying on changes nothing", before: ["2", "start over"], line: "3",
      ids: [.askDayNext]),
    Case(
      testDescription: "clearing empties every figure", before: ["2", "start over"], line: "2",
      ids: [.changed, .askDayFirst]),
    Case(
      testDescription: "another event leaves the figures", before: ["2", "start over"], line: "1",
      ids: [.tracker, .trackerLine, .askEvent]),
  ]

  static let submissions: [Case] = [
    Case(
      testDescription: "submit with days empty names them", line: "submit",
      ids: [.refuseEmptyDays, .askDayShort]),
    Case(
      testDescription: "yes is not the word", parts: complete, line: "yes",
      ids: [.typeTheWord, .askSubmit]),
    Case(
      testDescription: "no submits nothing", parts: complete, line: "no",
      ids: [.notSubmitted, .askSubmit]),
    Case(
      testDescription: "the word submits", parts: complete, line: "submit",
      ids: [.submitted, .certificateTitle, .askDone]),
    Case(
      testDescription: "submitting twice tells when the first was", parts: complete,
      before: ["submit"], line: "submit", ids: [.refuseSubmitted, .askDoneShort]),
    Case(
      testDescription: "no undo after submitting", parts: complete, before: ["submit"],
      line: "undo", ids: [.refuseSubmitted, .returning]),
    Case(
      testDescription: "no figure after submitting", parts: complete, before: ["submit"],
      line: "friday 3", ids: [.refuseSubmitted, .returning]),
    Case(
      testDescription: "the certificate again", parts: complete, before: ["submit"],
      line: "certificate", ids: [.certificateTitle, .askDone]),
    Case(
      testDescription: "no certificate before submitting", line: "certificate",
      ids: [.certificateAfterSubmitting, .returning]),
    Case(
      testDescription: "back from the record shows the tracker", parts: complete,
      before: ["submit"], line: "back", ids: [.tracker, .trackerLine, .askEventNone]),
  ]

  static let misses: [Case] = [
    Case(testDescription: "once", line: "blorf", ids: [.notUnderstood, .askDayShort]),
    Case(
      testDescription: "twice", before: ["blorf"], line: "blorf",
      ids: [.notUnderstood, .exampleCredits, .whereToAsk, .askDayShort]),
    Case(
      testDescription: "three times", before: ["blorf", "blorf"], line: "blorf",
      ids: [
        .notUnderstoodChoices, .choiceHelp, .choiceReview, .topicStepsOverview, .choiceHuman,
        .choiceNone, .askChoice,
      ]),
    Case(
      testDescription: "success starts the count again", before: ["blorf", "blorf", "2"],
      line: "blorf", ids: [.notUnderstood, .askDayShort]),
    Case(
      testDescription: "a number takes the choice, not a figure",
      before: ["blorf", "blorf", "blorf"], line: "1",
      ids: [.helpCredits, .helpEverywhere, .returning]),
    Case(
      testDescription: "yes where nothing was asked", line: "yes",
      ids: [.askDayShort]),
    Case(
      testDescription: "no where nothing was asked", line: "no",
      ids: [.askDayShort]),
    Case(
      testDescription: "a person is told what went wrong last", before: ["9"],
      line: "talk to a human",
      ids: [
        .human, .summaryStep, .summaryMember, .summaryEvent, .dayNotRegistered, .dayEmpty,
        .dayEmpty, .dayEmpty, .summaryTrouble, .returning,
      ]),
    Case(
      testDescription: "two figures for one day", line: "2 or 3", ids: [.whichAmount, .askDayFirst]),
  ]

  @Test("Figures", arguments: figures)
  func entering(_ test: Case) { expect(test) }

  @Test("Figures that are only shown", arguments: shown)
  func showing(_ test: Case) { expect(test) }

  @Test("Moving about", arguments: moves)
  func moving(_ test: Case) { expect(test) }

  @Test("Submitting", arguments: submissions)
  func submitting(_ test: Case) { expect(test) }

  @Test("Not understood", arguments: misses)
  func repairing(_ test: Case) { expect(test) }

  private func expect(_ test: Case) {
    var rehearsal = Rehearsal.signedIn(test.parts, at: test.now)
    for line in test.before { _ = rehearsal.type(line) }
    #expect(rehearsal.type(test.line).ids == test.ids)
  }
}
