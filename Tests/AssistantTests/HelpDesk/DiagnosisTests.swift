import CMECore
import TestSupport
import Testing
import Understanding

@testable import Assistant

/// What is read out for each trouble in each state: one row for each pair.
struct DiagnosisRow: Sendable, CustomTestStringConvertible {
  let trouble: Trouble
  let state: CallerState
  let tell: [MessageID]

  var testDescription: String { "\(trouble.rawValue), \(state)" }

  /// What is told where nothing is in the way.
  private static let clear: [Trouble: [MessageID]] = [
    .signIn: [.tellSignInClear], .noMail: [.tellMailNone], .eventMissing: [.tellEventClear],
    .dayClosed: [.tellDayClear], .saving: [.tellSavingClear], .submitting: [.tellSubmitClear],
    .wrongFigure: [.tellCanChange], .certificate: [.tellCertificateLater, .tellCertificateReady],
  ]

  /// What differs from that, state by state.
  private static let differing: [CallerState: [Trouble: [MessageID]]] = [
    .locked: [.signIn: [.tellLocked]],
    .noPassword: [.signIn: [.tellNoPassword]],
    .mailWaiting: [.noMail: [.tellMailWaiting]],
    .mailTrouble: [.noMail: [.tellMailTrouble]],
    .mailFailed: [.noMail: [.tellMailFailed]],
    .mailSent: [.noMail: [.tellMailSent], .signIn: [.tellSignInClear, .tellMailSent]],
    .mailOld: [.noMail: [.tellMailOld]],
    .notConcluded: whole(.refuseNotConcluded),
    .closed: whole(.refuseClosed),
    .submitted: whole(.refuseSubmitted).merging([.certificate: [.tellCertificateThere]]) { $1 },
    .held: ofDay(.refuseHeld).merging(submitting(.refuseHeldDays)) { $1 },
    .cancelled: ofDay(.refuseCancelled),
    .waitlisted: ofDay(.refuseWaitlisted),
    .notRegistered: ofDay(.refuseNotRegistered),
    .dayEmpty: submitting(.refuseEmptyDays),
    .noEvents: everyClaim(.tellNoEvents),
    .severalEvents: everyClaim(.tellWhichEvent).merging([.eventMissing: [.tellEvents]]) { $1 },
    .lockOver: [.signIn: [.tellSignInFailing]], .fine: [:],
  ]

  private static func whole(_ id: MessageID) -> [Trouble: [MessageID]] {
    everyClaim(id).merging([.certificate: [.tellCertificateLater, id]]) { $1 }
  }

  private static func everyClaim(_ id: MessageID) -> [Trouble: [MessageID]] {
    let troubles = Trouble.allCases.filter { ![.signIn, .noMail].contains($0) }
    return Dictionary(uniqueKeysWithValues: troubles.map { ($0, [id]) })
  }

  private static func ofDay(_ id: MessageID) -> [Trouble: [MessageID]] {
    [.dayClosed: [id], .saving: [id], .wrongFigure: [id]]
  }

  private static func submitting(_ id: MessageID) -> [Trouble: [MessageID]] {
    [.submitting: [id], .certificate: [.tellCertificateLater, id]]
  }

  static let all = CallerState.allCases.flatMap { state in
    Trouble.allCases.map { trouble in
      DiagnosisRow(
        trouble: trouble, state: state,
        tell: differing[state]?[trouble] ?? clear[trouble] ?? [])
    }
  }
}

@Suite("What stands in a caller's way")
struct DiagnosisTests {
  private func diagnosis(
    _ trouble: Trouble, _ state: CallerState, days: [Day] = [saturday]
  ) -> Diagnosis {
    Diagnosis(trouble, days: days, file: state.file, part: state.part, at: CallerState.now)
  }

  private func facts(_ trouble: Trouble, _ state: CallerState, days: [Day] = [saturday]) -> String {
    Spoken.text([.list(diagnosis(trouble, state, days: days).facts)])
  }

  @Test("Each trouble in each state is told by what the rules say", arguments: DiagnosisRow.all)
  func told(row: DiagnosisRow) {
    #expect(diagnosis(row.trouble, row.state).tell.map(\.id) == row.tell)
  }

  @Test(
    "What is read out stands before the facts, and all of it has words", arguments: DiagnosisRow.all
  )
  func worded(row: DiagnosisRow) throws {
    let diagnosis = diagnosis(row.trouble, row.state)
    let lines = Spoken.lines(diagnosis.says)
    #expect(lines.count > diagnosis.tell.count + 1)
    #expect(lines.prefix(diagnosis.tell.count).allSatisfy { $0.hasPrefix("Read out: “") })
    #expect(lines.allSatisfy { !$0.contains("{") && !$0.contains("  ") && !$0.hasSuffix(": .") })
    #expect(diagnosis.says[diagnosis.tell.count] == .text(Message(.deskFacts)))
  }

  @Test("A rule is named where one stands in the way, and only there", arguments: DiagnosisRow.all)
  func ruled(row: DiagnosisRow) {
    let diagnosis = diagnosis(row.trouble, row.state)
    let first = diagnosis.facts.first?.id.rawValue ?? ""
    switch diagnosis.cause {
    case .nothing:
      let contradicted: [Trouble: String] = [
        .dayClosed: "check-pencil", .eventMissing: "check-event-shown",
      ]
      #expect(first == contradicted[row.trouble, default: "check-nothing"])
    case .whichEvent where row.trouble != .eventMissing: #expect(first == "check-which-event")
    default: #expect(first.hasPrefix("rule-"), "\(first)")
    }
  }

  @Test("Where nothing is in the way, it says so and what to ask", arguments: Trouble.allCases)
  func nothing(trouble: Trouble) {
    let diagnosis = diagnosis(trouble, trouble == .certificate ? .submitted : .fine)
    guard trouble != .noMail else { return }
    #expect(diagnosis.cause == .nothing)
    let first = Spoken.words(diagnosis.facts[0])
    guard ![.dayClosed, .eventMissing].contains(trouble) else {
      return #expect(first.hasPrefix("By the records ") && first.contains("another account"))
    }
    #expect(diagnosis.facts.last?.id.rawValue.hasPrefix("check-") == true)
    #expect(first.contains("not seen from here"))
  }

  @Test("The cause is what the rules refuse, for claims and days of every kind")
  func byTheRules() throws {
    for state in CallerState.allCases {
      guard let part = state.part else { continue }
      let now = CallerState.now
      let submitting = ClaimRules.refusal(submitting: part, at: now)
      #expect(diagnosis(.submitting, state).cause == submitting.map { .refused([$0]) } ?? .nothing)
      for day in [thursday, friday, saturday, sunday] {
        let refusal = ClaimRules.refusal(opening: day, of: part, at: now)
        let cause = diagnosis(.dayClosed, state, days: [day]).cause
        #expect(cause == refusal.map { .refused([$0]) } ?? .nothing)
      }
    }
  }

  // MARK: The facts

  @Test("A held day is told with the instant it opens and with its row")
  func held() {
    let said = Spoken.text(diagnosis(.dayClosed, .held).says)
    #expect(said.contains("Read out: “Saturday was registered or changed on site"))
    #expect(said.contains("Tuesday, October 20, 2026 at 10:00 New York time"))
    #expect(said.contains("Rule: a day registered or changed on site is held for up to 72 hours"))
    #expect(
      said.contains(
        "Registration of Saturday, October 17: confirmed, on site; registered Saturday, "
          + "October 17, 2026 at 10:00 New York time; processed not recorded."))
  }

  @Test(
    "The row of a day without a pencil has its status",
    arguments: [
      (CallerState.cancelled, "Saturday, October 17: cancelled, in advance; registered not rec"),
      (.waitlisted, "Saturday, October 17: waiting list, in advance; registered not recorded"),
      (.notRegistered, "Registration of Saturday, October 17: no row."),
    ])
  func rows(state: CallerState, row: String) {
    #expect(facts(.dayClosed, state).contains(row))
  }

  @Test("Without a day named all days that cannot be entered are told, then the open ones")
  func unnamed() {
    let days = diagnosis(.dayClosed, .cancelled, days: []).tell
    #expect(days.map(\.id) == [.refuseNotRegistered, .refuseCancelled, .tellOthersOpen])
    let rows = facts(.dayClosed, .cancelled, days: [])
    #expect(rows.contains("of Thursday, October 15: no row") && !rows.contains("of Friday"))
  }

  @Test("Days that were never registered are told in one sentence")
  func merged() {
    let alone = part(convention, registered: [registered(friday)])
    let file = CallerState.fine.file
    let diagnosis = Diagnosis(.dayClosed, file: file, part: alone, at: CallerState.now)
    #expect(diagnosis.tell.map(\.id) == [.refuseNotRegistered, .tellOthersOpen])
    let said = diagnosis.tell.map(Spoken.words).joined()
    #expect(said.contains("not registered for Thursday, Saturday and Sunday, and"))
  }

  @Test("No more than three events are read out")
  func manyEvents() {
    let parts = (1...5).map { part(event("E\($0)", "Course \($0)")) }
    let file = CallerFile(
      member: Rehearsal.member, signIn: CallerState.fine.file.signIn, participations: parts,
      deeds: [], notes: [])
    let diagnosis = Diagnosis(.eventMissing, file: file, part: nil, at: CallerState.now)
    let said = diagnosis.tell.map(Spoken.words).joined()
    #expect(said.contains("Your account has Course 5, Course 4, Course 3 and 2 more."))
    #expect(diagnosis.facts.count { $0.id == .rowEventStanding } == parts.count)
  }

  @Test("The state of the sign-in comes with its counts and its lock")
  func signIn() {
    let locked = facts(.signIn, .locked)
    #expect(locked.contains("those during a lock too: 8"))
    #expect(locked.contains("last success: never"))
    #expect(locked.contains("Sign-in locked until 08:04 New York time"))
    #expect(locked.contains("5 failures in a row") && locked.contains("3600 seconds"))
    #expect(Spoken.text(diagnosis(.signIn, .locked).says).contains("rests until 08:04"))
    #expect(facts(.signIn, .noPassword).contains("no password was ever set"))
    #expect(facts(.dayClosed, .locked).contains("Sign-in locked until"))
    #expect(facts(.signIn, .lockOver).contains("those during a lock too: 5"))
    #expect(!facts(.signIn, .lockOver).contains("locked until"))
  }

  @Test(
    "The mail comes with its times and what the server said",
    arguments: [
      (CallerState.mailWaiting, "asked for 07:50 New York time, waiting for its courier"),
      (.mailTrouble, "not taken yet; the server said: 451 try later"),
      (.mailFailed, "given up; the server said: 550 no such user"),
      (.mailSent, "sent 07:51 New York time; its code is good until 08:20 New York time"),
      (.mailOld, "its code is good until 05:30 New York time"), (.fine, "none asked for"),
    ])
  func mail(state: CallerState, row: String) {
    #expect(facts(.noMail, state).contains(row))
    #expect(facts(.signIn, state).contains(row))
  }

  @Test(
    "The stored address is for the colleague and never read out", arguments: CallerState.allCases)
  func address(state: CallerState) {
    let address = Rehearsal.member.email
    for trouble in Trouble.allCases {
      let diagnosis = diagnosis(trouble, state)
      #expect(!diagnosis.tell.contains { Spoken.words($0).contains(address) })
    }
    #expect(facts(.noMail, state).contains(address))
  }

  @Test("A first password waits for the mail that is under way")
  func firstPassword() {
    let mail = SentMail(askedAt: CallerState.now, state: .sent(at: CallerState.now))
    let file = CallerFile(
      member: Rehearsal.member,
      signIn: CallerSignIn(hasPassword: false, record: SignInRecord(), resetMail: mail),
      participations: [], deeds: [], notes: [])
    let diagnosis = Diagnosis(.signIn, file: file, part: nil, at: CallerState.now)
    #expect(diagnosis.cause == .noPassword && diagnosis.tell.map(\.id) == [.tellMailSent])
  }

  @Test("What was submitted comes with its figures, its total, its moment and who did it")
  func submitted() {
    let rows = facts(.wrongFigure, .submitted)
    #expect(rows.contains("Friday 2, Saturday 0 and Sunday 3.5, 5.5 credits in all; submitted"))
    #expect(rows.contains("Monday, October 19, 2026 at 05:00 New York time by the member"))
    #expect(facts(.certificate, .submitted).contains("Name on the record: Jane Okafor, MD."))
  }

  @Test("An empty day is named to the caller and in the row of the claim")
  func empty() {
    let said = Spoken.text(diagnosis(.submitting, .dayEmpty).says)
    #expect(said.contains("Read out: “Not submitted: Saturday still without a figure."))
    #expect(said.contains("Without a figure: Saturday.") && said.contains("instructions 7 and 9"))
  }

  @Test("What may be typed comes with the maximum and what is saved")
  func limits() {
    let rows = facts(.saving, .fine, days: [])
    #expect(rows.contains("Friday, October 16: 0 to 7.75, saved 2."))
    #expect(rows.contains("Saturday, October 17: 0 to 7.75, saved 0."))
    #expect(facts(.saving, .dayEmpty).contains("Saturday, October 17: 0 to 7.75, nothing saved."))
  }

  @Test("The only event of a caller is in question where none is named")
  func onlyEvent() {
    let state = CallerState.held
    let diagnosis = Diagnosis(
      .dayClosed, days: [saturday], file: state.file, part: nil, at: CallerState.now)
    #expect(diagnosis.tell.map(\.id) == [.refuseHeld])
  }
}
