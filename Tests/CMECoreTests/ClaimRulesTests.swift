import CMECore
import TestSupport
import Testing

struct ClaimRulesTests {
  static let all = [registered(friday), registered(saturday), registered(sunday)]

  /// What is tried, on which day, with what registered, and what comes of it.
  struct Entering: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var registrations = ClaimRulesTests.all
    var day = friday
    var credits: Int? = 200
    var now = concludes
    var closes: Instant?
    let refusal: Refusal?
  }

  static let attempts: [Entering] = [
    Entering(testDescription: "a figure within the limits is taken", refusal: nil),
    Entering(testDescription: "zero is a figure", credits: 0, refusal: nil),
    Entering(testDescription: "the maximum is allowed", credits: 775, refusal: nil),
    Entering(testDescription: "taking a figure away needs no figure", credits: nil, refusal: nil),
    Entering(
      testDescription: "a figure on a day that is no longer registered can be taken away",
      registrations: [registered(friday, .cancelled), registered(saturday)], credits: nil,
      refusal: nil),
    Entering(
      testDescription: "nothing a second before the event concludes",
      now: concludes.advanced(bySeconds: -1), refusal: .eventNotConcluded(opens: concludes)),
    Entering(
      testDescription: "the second of the deadline still counts", closes: concludes, refusal: nil),
    Entering(
      testDescription: "nothing after the deadline", now: concludes.advanced(bySeconds: 1),
      closes: concludes, refusal: .claimPeriodOver(closed: concludes)),
    Entering(
      testDescription: "a day that was never registered", registrations: [registered(saturday)],
      refusal: .dayNotRegistered(day: friday, status: nil, registered: [saturday])),
    Entering(
      testDescription: "a cancelled day is not registered",
      registrations: [registered(friday, .cancelled), registered(saturday)],
      refusal: .dayNotRegistered(day: friday, status: .cancelled, registered: [saturday])),
    Entering(
      testDescription: "a waiting list is no registration",
      registrations: [registered(friday, .waitlisted), registered(saturday)],
      refusal: .dayNotRegistered(day: friday, status: .waitlisted, registered: [saturday])),
    Entering(
      testDescription: "no registered day at all", registrations: [registered(friday, .cancelled)],
      refusal: .noRegisteredDay),
    Entering(
      testDescription: "a day the event does not have", day: day("2026-10-21"),
      refusal: .notADayOfTheEvent(day("2026-10-21"))),
    Entering(
      testDescription: "an on-site registration holds its day for 72 hours",
      registrations: [registered(friday, onsite: "2026-10-16T11:40:00Z")],
      now: at("2026-10-19T11:39:59Z"),
      refusal: .heldAfterOnsiteChange(day: friday, until: at("2026-10-19T11:40:00Z"))),
    Entering(
      testDescription: "after 72 hours the day is open",
      registrations: [registered(friday, onsite: "2026-10-16T11:40:00Z")],
      now: at("2026-10-19T11:40:00Z"), refusal: nil),
    Entering(
      testDescription: "the hold ends when the office has processed the registration",
      registrations: [
        registered(friday, onsite: "2026-10-16T12:15:00Z", processed: "2026-10-16T22:00:00Z")
      ], refusal: nil),
    Entering(
      testDescription: "processing late does not lengthen the hold",
      registrations: [
        registered(friday, onsite: "2026-10-16T11:40:00Z", processed: "2026-10-30T11:40:00Z")
      ], now: at("2026-10-19T11:40:00Z"), refusal: nil),
    Entering(
      testDescription: "over the maximum", credits: 800,
      refusal: .overMaximum(
        day: friday, typed: Credits(hundredths: 800), maximum: credits("7.75"))),
    Entering(
      testDescription: "below zero", credits: -100,
      refusal: .belowZero(day: friday, typed: Credits(hundredths: -100))),
    Entering(
      testDescription: "between two quarters", credits: 230,
      refusal: .notAStep(
        day: friday, typed: Credits(hundredths: 230),
        nearest: [credits("2.25"), credits("2.5")])),
  ]

  @Test("Entering a figure", arguments: attempts)
  func decides(_ entering: Entering) throws {
    let part = try part(entering.registrations, closes: entering.closes)
    let figure = entering.credits.map(Credits.init(hundredths:))
    #expect(
      ClaimRules.refusal(entering: figure, on: entering.day, in: part, at: entering.now)
        == entering.refusal)
  }

  @Test("The nearest quarters stay within the maximum")
  func nearestWithinMaximum() throws {
    let event = try convention()
    let small = Event(
      id: "S", title: "S", format: "live", location: "X", zone: event.zone,
      concludesAt: concludes, claimClosesAt: nil, creditType: "c",
      days: [EventDay(day: friday, label: "", maximum: Credits(hundredths: 240))])
    let part = Participation(
      member: member, event: small, registrations: [registered(friday)],
      claim: .draft(Claim(figures: [:])))
    let typed = Credits(hundredths: 230)
    #expect(
      ClaimRules.refusal(entering: typed, on: friday, in: part, at: concludes)
        == .notAStep(day: friday, typed: typed, nearest: [credits("2.25")]))
  }

  @Test("A day without a figure is not a zero and blocks submitting")
  func emptyDays() throws {
    let part = try part(Self.all, [friday: "2"])
    #expect(
      ClaimRules.refusal(submitting: part, at: concludes) == .daysWithoutFigure([saturday, sunday]))
  }

  @Test("With a figure for every registered day the claim can be submitted, zeros included")
  func complete() throws {
    let part = try part(Self.all, [friday: "2", saturday: "0", sunday: "4.5"])
    #expect(ClaimRules.refusal(submitting: part, at: concludes) == nil)
  }

  @Test("A held day blocks submitting, with the date it opens")
  func heldDays() throws {
    let held = registered(sunday, onsite: "2026-10-18T12:05:00Z")
    let opens = at("2026-10-21T12:05:00Z")
    let registrations = [registered(friday), held]
    let some = try part(registrations, [:])
    #expect(ClaimRules.refusal(submitting: some, at: concludes) == .daysWithoutFigure([friday]))
    let rest = try part(registrations, [friday: "2"])
    #expect(
      ClaimRules.refusal(submitting: rest, at: concludes)
        == .daysHeld([HeldDay(day: sunday, until: opens)]))
    #expect(ClaimRules.refusal(submitting: rest, at: opens) == .daysWithoutFigure([sunday]))
  }

  @Test("A figure that the rules no longer allow blocks submitting")
  func staleFigure() throws {
    let part = try part([registered(saturday)], [friday: "2", saturday: "1"])
    #expect(
      ClaimRules.refusal(submitting: part, at: concludes)
        == .dayNotRegistered(day: friday, status: nil, registered: [saturday]))
  }

  @Test("After submitting nothing changes, ever")
  func submitted() throws {
    let part = try submittedPart()
    let refusal = Refusal.alreadySubmitted(at: concludes)
    #expect(ClaimRules.refusal(entering: .zero, on: friday, in: part, at: concludes) == refusal)
    #expect(ClaimRules.refusal(entering: nil, on: friday, in: part, at: concludes) == refusal)
    #expect(ClaimRules.refusal(submitting: part, at: concludes) == refusal)
    #expect(part.submitted?.total == credits("3.25"))
    #expect(part.submitted?.entries.map(\.day) == [friday, saturday])
    #expect(part.figures == [friday: credits("1.25"), saturday: credits("2")])
  }
}
