import CMECore
import Testing
import Understanding

@testable import Assistant

@Suite("What callers ask beside their troubles")
struct CallerAnswerTests {
  /// A question of a caller in some state, what is read out, and the first line for the colleague.
  struct Row: Sendable, CustomTestStringConvertible {
    let question: CallerQuestion
    let state: CallerState
    let days: [Day]
    let amounts: [Credits]
    let read: MessageID
    let note: MessageID?

    init(
      _ question: CallerQuestion, _ state: CallerState, _ read: MessageID, _ note: MessageID?,
      days: [Day] = [], amounts: [Int] = []
    ) {
      self.question = question
      self.state = state
      self.days = days
      self.amounts = amounts.map(Credits.init(hundredths:))
      self.read = read
      self.note = note
    }

    var testDescription: String { "\(question), \(state): \(read)" }
  }

  static let rows: [Row] = [
    Row(.mailTime, .fine, .sayMailNone, .rowMailNone),
    Row(.mailTime, .mailWaiting, .sayMailWaiting, .rowMailWaiting),
    Row(.mailTime, .mailTrouble, .sayMailWaiting, .rowMailTrouble),
    Row(.mailTime, .mailSent, .sayMailSent, .rowMailSent),
    Row(.mailTime, .mailOld, .sayMailOver, .rowMailSent),
    Row(.mailTime, .mailFailed, .sayMailFailed, .rowMailFailed),
    Row(.mailCode, .fine, .sayCodeNone, .rowMailNone),
    Row(.mailCode, .mailWaiting, .sayCodeWaiting, .rowMailWaiting),
    Row(.mailCode, .mailSent, .sayCodeGood, .rowMailSent),
    Row(.mailCode, .mailOld, .sayCodeOver, .rowMailSent),
    Row(.mailCode, .mailFailed, .sayCodeFailed, .rowMailFailed),
    Row(.username, .fine, .sayUsername, .noteUsername),
    Row(.otherAccount, .fine, .sayOtherAccount, .rowAddress),
    Row(.others, .fine, .sayOthers, .noteOthers),
    Row(.contact, .fine, .sayContact, .noteContactBlank),
    Row(.privacy, .fine, .sayPrivacy, .notePrivacy),
    Row(.reporting, .fine, .sayReporting, .noteReporting),
    Row(.nonPhysician, .fine, .sayPhysician, .noteProfession),
    Row(.creditKind, .fine, .sayCreditKind, .noteCreditKind),
    Row(.creditKind, .noEvents, .sayCreditKindAny, .noteCreditKind),
    Row(.nameCorrection, .fine, .sayName, .rowMember),
    Row(.nameCorrection, .submitted, .sayNameSubmitted, .rowMember),
    Row(.nameCorrection, .noEvents, .sayNameOnly, .rowMember),
    Row(.addDay, .notRegistered, .sayAddDay, .noteException, days: [saturday]),
    Row(.addDay, .cancelled, .sayAddDay, .noteException, days: [saturday]),
    Row(.addDay, .waitlisted, .sayAddDay, .noteException),
    Row(.addDay, .dayEmpty, .sayAddDayOpen, .rowRegistration, days: [saturday]),
    Row(.addDay, .fine, .sayAddDay, .noteException),
    Row(.addDay, .notConcluded, .sayAddDayOnly, .noteException),
    Row(.opens, .closed, .refuseClosed, .ruleClosed),
    Row(.addDay, .held, .refuseHeld, .ruleHeld, days: [saturday]),
    Row(.addDay, .closed, .refuseClosed, .noteExceptionClaim, days: [saturday]),
    Row(.addDay, .noEvents, .tellNoEvents, .ruleListed),
    Row(.hold, .held, .sayHold, .ruleHeld),
    Row(.hold, .held, .sayHold, .ruleHeld, days: [saturday]),
    Row(.hold, .held, .sayHoldNone, .ruleHeld, days: [friday]),
    Row(.hold, .fine, .sayHoldNone, .ruleHeld),
    Row(.hold, .submitted, .sayDeadlineSubmitted, .rowSubmitted),
    Row(.opens, .submitted, .sayDeadlineSubmitted, .rowSubmitted),
    Row(.hold, .cancelled, .refuseCancelled, .ruleRegistered, days: [saturday]),
    Row(.hold, .notConcluded, .refuseNotConcluded, .ruleNotConcluded),
    Row(.zero, .dayEmpty, .sayZero, .ruleEmpty), Row(.zero, .fine, .sayZeroNone, .ruleEmpty),
    Row(.zero, .held, .sayZeroHeld, .ruleEmpty),
    Row(.zero, .notRegistered, .sayZeroNotRegistered, .ruleEmpty, days: [saturday]),
    Row(.zero, .submitted, .sayZeroSubmitted, .ruleEmpty),
    Row(.zero, .notConcluded, .refuseNotConcluded, .ruleEmpty),
    Row(.howMany, .fine, .sayHowMany, .noteHowMany),
    Row(.howMany, .fine, .caseAllowed, .noteHowMany, days: [saturday], amounts: [300]),
    Row(.howMany, .fine, .refuseOverMaximum, .noteHowMany, days: [saturday], amounts: [900]),
    Row(.howMany, .fine, .refuseNotAStep, .noteHowMany, days: [saturday], amounts: [230]),
    Row(.howMany, .dayEmpty, .sayZero, .ruleEmpty, days: [saturday], amounts: [0]),
    Row(.howMany, .notRegistered, .refuseNotRegistered, .ruleRegistered, days: [saturday]),
    Row(.total, .submitted, .sayTotalSubmitted, .rowSubmitted),
    Row(.total, .dayEmpty, .sayTotal, .rowClaim), Row(.total, .fine, .sayTotalComplete, .rowClaim),
    Row(.whereEntered, .fine, .sayWhereEntered, .rowClaim),
    Row(.whereEntered, .submitted, .sayWhereSubmitted, .rowSubmitted),
    Row(.figureGone, .dayEmpty, .sayFigureGone, .noteFigureGone, days: [saturday]),
    Row(.figureGone, .dayEmpty, .sayFigureThere, .noteFigureThere, days: [friday]),
    Row(.figureGone, .fine, .sayFigureThere, .noteFigureThere),
    Row(.figureGone, .notRegistered, .refuseNotRegistered, .ruleRegistered, days: [saturday]),
    Row(.savedProgress, .dayEmpty, .saySaved, .rowClaim),
    Row(.savedProgress, .submitted, .saySavedSubmitted, .rowSubmitted),
    Row(.savedProgress, .closed, .refuseClosed, .rowClaim),
    Row(.deadline, .fine, .sayDeadlineNone, .rowEventUnlimited),
    Row(.deadline, .closed, .refuseClosed, .rowEvent),
    Row(.deadline, .submitted, .sayDeadlineSubmitted, .rowEventUnlimited),
    Row(.opens, .notConcluded, .refuseNotConcluded, .ruleNotConcluded),
    Row(.opens, .fine, .tellEventClear, .rowEventUnlimited),
    Row(.final, .fine, .sayFinal, .ruleSubmitted),
    Row(.final, .submitted, .refuseSubmitted, .ruleSubmitted),
    Row(.isSubmitted, .fine, .sayNotSubmitted, .noteNotSubmitted),
    Row(.isSubmitted, .submitted, .sayIsSubmitted, .rowSubmitted),
    Row(.submitWhen, .fine, .saySubmitWhenComplete, .noteSubmitMissing),
    Row(.submitWhen, .dayEmpty, .saySubmitWhen, .noteSubmitMissing),
    Row(.submitWhen, .held, .saySubmitWhenHeld, .noteSubmitMissing),
    Row(.submitWhen, .submitted, .refuseSubmitted, .ruleSubmitted),
    Row(.submitWhen, .closed, .refuseClosed, .ruleSubmitted),
    Row(.eventDetails, .fine, .caseEventDetails, .rowEventUnlimited),
    Row(.oldAddress, .fine, .sayOldAddress, .rowAddress),
    Row(.passwordTold, .fine, .sayPasswordTold, .notePasswordTold),
    Row(.replyTime, .fine, .sayReplyTime, .noteReplyTime),
    Row(.dataKept, .fine, .sayDataKept, .noteDataKept),
    Row(.complaint, .fine, .sayComplaint, .noteComplaint),
    Row(.certificateForm, .fine, .sayCertificateForm, .noteProfession),
    Row(.numbers, .fine, .sayNumbers, .noteNumbers),
    Row(.membership, .fine, .sayMembership, .noteSociety),
    Row(.cost, .noEvents, .sayCost, .noteSociety),
  ]

  private func answer(_ row: Row) -> DeskAnswer {
    let answers = CallerAnswers(
      file: row.state.file, part: row.state.part, isEventNamed: true, told: nil,
      now: CallerState.now,
      blank: Spoken.book.blankSettings)
    return answers.answer(row.question, days: row.days, amounts: row.amounts)
  }

  @Test("The sentence has the facts of this caller, and stands on rows and rules", arguments: rows)
  func answered(row: Row) {
    let answer = answer(row)
    #expect(answer.reads.first?.id == row.read)
    #expect(answer.notes.first?.id == row.note)
    #expect(answer.notes.count <= 2)
  }

  @Test("Each answer has words without a gap, to read out first", arguments: rows)
  func worded(row: Row) {
    let lines = Spoken.lines(answer(row).says)
    let isWhole = lines[0].hasSuffix(".”") || lines[0].hasSuffix("?”")
    #expect(lines[0].hasPrefix("Read out: “") && isWhole, "\(lines[0])")
    for line in lines {
      #expect(!line.contains("{") && !line.contains("  ") && !line.contains("type `save`"))
      #expect(!line.contains(": .") && !line.contains(" , "), "\(line)")
    }
  }

  @Test("Every question has an answer in every state of a caller", arguments: CallerState.allCases)
  func everywhere(state: CallerState) {
    for question in CallerQuestion.allCases where question != .solved {
      for days in [[], [saturday], [friday, saturday]] {
        let answers = CallerAnswers(
          file: state.file, part: state.part ?? state.file.participations.first,
          isEventNamed: false, told: nil, now: CallerState.now, blank: [])
        let answer = answers.answer(question, days: days, amounts: [])
        #expect(!answer.reads.isEmpty && answer.notes.count <= 2, "\(question)")
        #expect(Spoken.lines(answer.says).allSatisfy { $0.count > 20 }, "\(question)")
      }
    }
  }

  @Test("Every question has a name to offer it by", arguments: CallerQuestion.allCases)
  func named(question: CallerQuestion) {
    #expect(MessageID.asked(question).rawValue == "asked-\(question.rawValue)")
  }

  @Test("Who decides on an exception is the CME team, with the words of a follow-up")
  func exception() {
    let answer = answer(
      Row(.addDay, .notRegistered, .sayAddDay, .noteException, days: [saturday]))
    let text = Spoken.text(answer.says)
    #expect(text.contains("only the society's CME team"))
    #expect(text.contains("`follow up add Saturday of Convention, registration to be looked up`"))
  }

  @Test("What hangs on no file is read out in the words of its own question")
  func ofSociety() {
    let answers = CallerAnswers(
      file: CallerState.noEvents.file, part: nil, isEventNamed: false, told: nil,
      now: CallerState.now, blank: [])
    for question in CallerQuestion.allCases {
      guard let answer = answers.ofSociety(question) else { continue }
      #expect(answer.reads.map(\.id.rawValue) == ["say-\(question.rawValue)"])
    }
  }

  @Test("Where every day is registered none has to be added")
  func nothingToAdd() {
    let all = part(registered: convention.days.map { registered($0.day) })
    let answers = EventAnswers(file: CallerState.fine.file, part: all, now: CallerState.now)
    #expect(answers.answer(.addDay, [], []).reads.map(\.id) == [.sayAddDayNone])
  }

  @Test("A claim that was submitted with nothing earned is submitted")
  func submittedZero() {
    let zero = part(convention, [friday: 0, saturday: 0, sunday: 0])
      .submitted(at: convention.concludesAt)
    let answers = EventAnswers(file: CallerState.fine.file, part: zero, now: CallerState.now)
    #expect(answers.answer(.isSubmitted, [], []).reads.map(\.id) == [.sayIsSubmitted])
    #expect(answers.answer(.total, [], []).reads.map(\.id) == [.sayTotalSubmitted])
  }

  @Test("Days that open at different moments are told one after the other")
  func holds() {
    let held = part(registered: [
      registered(friday, onsite: "2026-10-17T20:00:00Z"),
      registered(sunday, onsite: "2026-10-18T12:00:00Z"),
    ])
    let answers = EventAnswers(file: CallerState.fine.file, part: held, now: CallerState.now)
    let reads = answers.answer(.hold, [], []).reads
    #expect(reads.map(\.id) == [.sayHold, .sayHold])
    #expect(Spoken.words(reads[0]).contains("Friday") && Spoken.words(reads[1]).contains("Sunday"))
  }

  @Test("A contact that is blank is said to be so, and never shown as a gap")
  func contacts() {
    let blank: [(blank: [Setting], said: MessageID)] = [
      ([], .noteContactFollowUp), ([.cmeContact, .membershipContact], .noteContactBlank),
    ]
    for row in blank {
      let answers = CallerAnswers(
        file: CallerState.fine.file, part: nil, isEventNamed: false, told: nil,
        now: CallerState.now,
        blank: row.blank)
      #expect(answers.answer(.contact, days: [], amounts: []).notes.map(\.id) == [row.said])
    }
    let text = Spoken.text(answer(Row(.contact, .fine, .sayContact, nil)).says)
    #expect(text.contains("No address is set for the CME team and the membership team"))
  }

  @Test("A zero is told without the minutes of a credit", arguments: CallerState.allCases)
  func zero(state: CallerState) {
    guard state.part != nil else { return }
    let answer = answer(Row(.zero, state, .sayZero, nil))
    #expect(!Spoken.text(answer.says).contains("60 minutes"))
  }

  @Test("The event is named where it was only taken to be that one")
  func guessed() {
    let state = CallerState.severalEvents
    let answers = CallerAnswers(
      file: state.file, part: state.file.participations.first, isEventNamed: false, told: nil,
      now: CallerState.now, blank: [])
    #expect(answers.answer(.total, days: [], amounts: []).notes.first?.id == .noteEvent)
    #expect(answers.answer(.privacy, days: [], amounts: []).notes.first?.id == .notePrivacy)
    let again = CallerAnswers(
      file: state.file, part: answers.part, isEventNamed: false,
      told: answers.part?.event.id, now: CallerState.now, blank: [])
    #expect(again.answer(.total, days: [], amounts: []).notes.first?.id == .rowClaimEmpty)
  }
}
