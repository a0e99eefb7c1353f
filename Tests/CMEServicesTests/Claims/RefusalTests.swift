import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("What the services refuse, and leave as it is")
struct RefusalTests {
  /// A request that the rules refuse.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let member: Member.ID
    let now: Instant
    let changes: @Sendable () throws -> [FigureChange]?
    let refusal: @Sendable () throws -> Refusal

    init(
      _ words: String, _ member: Member.ID = Sample.jane, at now: Instant = after,
      saving changes: @escaping @Sendable () throws -> [FigureChange],
      gives refusal: @escaping @Sendable () throws -> Refusal
    ) {
      testDescription = words
      (self.member, self.now, self.changes, self.refusal) = (member, now, changes, refusal)
    }

    init(
      submitting words: String, _ member: Member.ID = Sample.jane, at now: Instant = after,
      gives refusal: @escaping @Sendable () throws -> Refusal
    ) {
      testDescription = words
      (self.member, self.now, self.refusal) = (member, now, refusal)
      changes = { nil }
    }
  }

  static let justBefore = concluded.advanced(bySeconds: -1)
  static let justAfterClosing = closed.advanced(bySeconds: 1)

  static let cases = [
    Case(
      "a figure a second before the event concludes", at: justBefore,
      saving: { [try change(16, from: nil, to: 100)] },
      gives: { .eventNotConcluded(opens: concluded) }),
    Case(
      "a figure a second after claiming ended", at: justAfterClosing,
      saving: { [try change(16, from: nil, to: 100)] }, gives: { .claimPeriodOver(closed: closed) }),
    Case(
      "a figure of a person without a confirmed day", Sample.bea,
      saving: { [try change(16, from: nil, to: 100)] }, gives: { .noRegisteredDay }),
    Case(
      "a figure for a day that the event does not have",
      saving: { [try change(19, from: nil, to: 100)] },
      gives: { .notADayOfTheEvent(try october(19)) }),
    Case(
      "a figure for a cancelled day", Sample.avi,
      saving: { [try change(15, from: nil, to: 100)] },
      gives: {
        .dayNotRegistered(
          day: try october(15), status: .cancelled, registered: try (16...18).map(october))
      }),
    Case(
      "a figure for a day without a registration",
      saving: { [try change(15, from: nil, to: 100)] },
      gives: {
        .dayNotRegistered(
          day: try october(15), status: nil, registered: try (16...18).map(october))
      }),
    Case(
      "a figure a second before the hold ends", Sample.avi,
      at: heldUntil.advanced(bySeconds: -1), saving: { [try change(18, from: nil, to: 100)] },
      gives: { .heldAfterOnsiteChange(day: try october(18), until: heldUntil) }),
    Case(
      "a figure over the maximum", saving: { [try change(16, from: nil, to: 800)] },
      gives: {
        .overMaximum(
          day: try october(16), typed: Credits(hundredths: 800),
          maximum: Credits(hundredths: 775))
      }),
    Case(
      "a figure below zero", saving: { [try change(16, from: nil, to: -25)] },
      gives: { .belowZero(day: try october(16), typed: Credits(hundredths: -25)) }),
    Case(
      "a figure between the quarters", saving: { [try change(16, from: nil, to: 130)] },
      gives: {
        .notAStep(
          day: try october(16), typed: Credits(hundredths: 130),
          nearest: [125, 150].map(Credits.init(hundredths:)))
      }),
    Case(
      "several figures of which the last is over the maximum",
      saving: {
        [try change(16, from: nil, to: 100), try change(17, from: nil, to: 825)]
      },
      gives: {
        .overMaximum(
          day: try october(17), typed: Credits(hundredths: 825),
          maximum: Credits(hundredths: 800))
      }),
    Case(
      "a figure that starts from something that is not stored",
      saving: { [try change(16, from: 200, to: 300)] },
      gives: { .changedElsewhere([try change(16, from: 200, to: nil)]) }),
    Case(
      submitting: "before the event concludes", at: justBefore,
      gives: { .eventNotConcluded(opens: concluded) }),
    Case(
      submitting: "after claiming ended", at: justAfterClosing,
      gives: { .claimPeriodOver(closed: closed) }),
    Case(submitting: "without a confirmed day", Sample.bea, gives: { .noRegisteredDay }),
    Case(
      submitting: "without any figure", gives: { .daysWithoutFigure(try (16...18).map(october)) }),
  ]

  @Test("refused with the facts; nothing is written", arguments: cases)
  func refuses(_ test: Case) throws {
    let sample = try Sample()
    let reply =
      if let changes = try test.changes() {
        sample.services.save(changes, of: test.member, at: test.now)
      } else {
        sample.services.submitAll(of: test.member, at: test.now)
      }
    #expect(reply.refusal == (try test.refusal()))
    #expect(reply.part?.figures == [:])
    #expect(reply.part?.submitted == nil)
    for table in ["claim_day", "submitted_claim", "journal"] {
      #expect(try sample.lines("SELECT * FROM \(table)") == [])
    }
  }

  @Test("a claim with a held day cannot be submitted until the very second the hold ends")
  func heldDay() throws {
    let sample = try Sample()
    sample.services.save(
      [try change(16, from: nil, to: 100), try change(17, from: nil, to: 0)], of: Sample.avi)
    let early = sample.services.submitAll(of: Sample.avi)
    let held = HeldDay(day: try october(18), until: heldUntil)
    #expect(early.refusal == .daysHeld([held]))

    let third = [try change(18, from: nil, to: 450)]
    sample.services.save(third, of: Sample.avi, at: heldUntil)
    let submitted = sample.services.submitAll(of: Sample.avi, at: heldUntil)
    #expect(submitted.part?.submitted?.total == Credits(hundredths: 550))
  }

  @Test("after submitting nothing changes: no figure, no clearing, no second submitting")
  func afterSubmitting() throws {
    let sample = try Sample()
    let zeros = try [16, 17, 18].map { try change($0, from: nil, to: 0) }
    sample.services.save(zeros)
    sample.services.submitAll()
    let before = try sample.lines("SELECT * FROM journal")

    let later = after.advanced(bySeconds: 60)
    let replies = [
      sample.services.save([try change(16, from: 0, to: 25)], at: later),
      sample.services.save([try change(16, from: 0, to: nil)], at: later),
      sample.services.save([], at: later),
      sample.services.submitAll(at: later),
    ]
    for reply in replies {
      #expect(reply.refusal == .alreadySubmitted(at: after))
      #expect(reply.part?.submitted?.entries.map(\.credits) == [.zero, .zero, .zero])
    }
    #expect(try sample.lines("SELECT * FROM journal") == before)
  }

  @Test("a person or an event that is not stored is gone")
  func gone() throws {
    let sample = try Sample()
    let session = try sample.services.openSession(of: Sample.jane, at: after)
    let requests: [Request] = [
      .participation(of: Sample.jane, in: "NONE"),
      .participation(of: Member.ID(99), in: Sample.event), .tracker(of: Member.ID(99)),
      .change([], of: Sample.jane, in: "NONE", by: .member(session)),
      .submit(seen: [], of: Sample.jane, in: "NONE", by: .member(session)),
    ]
    for request in requests {
      #expect(sample.services.perform(request, at: after) == .failed(.gone))
    }
  }

  @Test("nobody writes in the session of somebody else")
  func anothersSession() throws {
    let sample = try Sample()
    let session = try sample.services.openSession(of: Sample.jane, at: after)
    let change = try change(16, from: nil, to: 100)
    let requests: [Request] = [
      .change([change], of: Sample.avi, in: Sample.event, by: .member(session)),
      .submit(seen: [], of: Sample.avi, in: Sample.event, by: .member(session)),
    ]
    for request in requests {
      #expect(sample.services.perform(request, at: after) == .sessionEnded(.signedOut))
    }
    #expect(try sample.lines("SELECT * FROM claim_day") == [])
  }
}
