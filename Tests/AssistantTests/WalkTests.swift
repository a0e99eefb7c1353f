import CMECore
import TestSupport
import Testing
import Understanding

@testable import Assistant

/// Whatever is typed in whatever order, some things never happen.
struct WalkTests {
  static let lines = [
    "2", "0", "3.5", "9", "-1", "2.3", "1e9", "friday 2", "saturday none", "thursday 1",
    "sunday same as friday", "4 each day", "the rest zero", "2 or 3", "yes", "no", "submit",
    "Submit.", "send it in", "undo", "redo", "back", "skip", "repeat", "start over", "help",
    "where am i", "steps", "certificate", "why zero?", "is 9 allowed?", "blorf", "1", "3", "",
    "friday", "conv", "talk to a human", "thanks", "forgot password", "is it saved?",
    "save", "print it", "email my certificate", "my certificates", "transcript 2025 to 2026",
    "/tmp",
  ]

  @Test("Random conversations keep the rules", arguments: 1...60)
  func walk(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var rehearsal = Rehearsal.signedIn([
      part(), part(SignInTests.other, registered: [registered(day("2026-10-01"))]),
    ])
    for _ in 0..<40 {
      let line = Self.lines.randomElement(using: &random) ?? ""
      let before = rehearsal.parts
      let count = rehearsal.requests.count
      let heard = rehearsal.type(line)
      check(heard, line, before: before, after: rehearsal, since: count)
      if heard.next == .leave(.left) { return }
    }
  }

  private func check(
    _ heard: Heard, _ line: String, before: [Participation], after: Rehearsal, since: Int
  ) {
    let new = after.requests[since...]
    if case .credits(let day) = after.dialogue.scene {
      #expect(after.dialogue.part?.eventDay(on: day) != nil, "no such day is open after \(line)")
    }
    if !after.dialogue.offers.isEmpty {
      #expect(heard.next != .askLine || heard.ids.contains(.askChoice) || isReturning(heard))
    }
    for case .submit in new { #expect(["submit", "Submit."].contains(line)) }
    #expect(heard.next == .askLine || heard.next == .leave(.left))
    #expect(!heard.says.isEmpty)
    for (old, part) in zip(before, after.parts) {
      if old.submitted != nil { #expect(part == old, "changed after submitting by \(line)") }
      for (day, figure) in part.figures {
        let other = Participation(
          member: part.member, event: part.event, registrations: part.registrations,
          claim: .draft(Claim(figures: [:])))
        #expect(ClaimRules.refusal(entering: figure, on: day, in: other, at: after.now) == nil)
      }
    }
  }

  /// Whether the turn came back to the question that was open.
  private func isReturning(_ heard: Heard) -> Bool {
    guard case .question(let message) = heard.says.last,
      case .message(let question) = message.facts[.question]
    else { return false }
    return question.id == .askChoice
  }

  @Test("Every question has its answer at every place", arguments: Topic.allCases)
  func answers(topic: Topic) {
    let complete = TurnTests.complete[0]
    let held = part(registered: [
      registered(friday), registered(sunday, onsite: "2026-10-18T12:00:00Z"),
    ])
    let places = [
      Dialogue(reader: Rehearsal.reader, mode: .real),
      Rehearsal.signedIn([part(), part(SignInTests.other)]).dialogue,
      Rehearsal.signedIn().dialogue, Rehearsal.signedIn([complete]).dialogue,
      Rehearsal.signedIn([held]).dialogue, finished(complete).dialogue,
    ]
    for var dialogue in places {
      let turn = dialogue.take(.ask(topic))
      #expect(turn.next == .askLine)
      #expect(turn.says.count >= 2)
    }
  }

  private func begun() -> Rehearsal {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    return rehearsal
  }

  private func finished(_ part: Participation) -> Rehearsal {
    var rehearsal = Rehearsal.signedIn([part])
    _ = rehearsal.type("submit")
    return rehearsal
  }

  static let acts: [Act] = [
    .affirm, .deny, .submit, .review, .undo, .redo, .back, .repeat, .skip, .restart, .help,
    .forgotPassword, .certificate(.save), .certificate(.view), .certificates,
    .transcript(.view, TranscriptSpan()), .transcript(.print, TranscriptSpan()), .human,
    .signIn(name: "x"), .quit,
    .social, .none, .outside, .pickEvent("CONV"), .pickEvent("no such"), .pickDay(friday),
    .pickDay(day("2026-01-01")), .enter([Entry(day: friday, credits: .zero)]),
    .enter([Entry(day: day("2026-01-01"), credits: .zero)]),
    .clarify(Clarification(about: .day([]))), .clarify(Clarification(about: .event([]))),
    .clarify(Clarification(about: .amount(nil, []))),
    .clarify(Clarification(about: .day([friday]), kept: [Entry(day: saturday, credits: .zero)])),
  ]

  @Test("Every act has an answer at every place, and a name as a choice", arguments: acts)
  func everywhere(act: Act) {
    let places = [
      begun(), Rehearsal.signedIn([part(), part(SignInTests.other)]),
      Rehearsal.signedIn(), Rehearsal.signedIn(TurnTests.complete),
      finished(TurnTests.complete[0]),
    ]
    for place in places {
      var dialogue = place.dialogue
      let turn = dialogue.take(act)
      #expect(!turn.says.isEmpty || turn.next != .askLine)
      var offering = place.dialogue
      #expect(offering.offer([act, .help]).next == .askLine)
    }
  }
}
