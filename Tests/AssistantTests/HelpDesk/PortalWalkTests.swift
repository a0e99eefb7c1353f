import CMECore
import TestSupport
import Testing
import Understanding

@testable import Assistant

@Suite("A caller is led through the ten instructions")
struct PortalWalkTests {
  private func facts(_ state: CallerState = .dayEmpty) -> WalkFacts {
    WalkFacts(file: state.file, part: state.part, now: CallerState.now)
  }

  private func said(_ step: PortalStep, _ facts: WalkFacts) -> String {
    Spoken.text(Walk(at: step).says(facts))
  }

  private func readOut(_ walk: Walk, _ facts: WalkFacts) -> String {
    Spoken.lines(walk.says(facts)).first { $0.hasPrefix("Read out: ") } ?? ""
  }

  /// What is read out where no day is left, which is as short as it can be.
  private var walkOtherDaysNone: String {
    Spoken.words(Message(.readOut, [.text: .message(Message(.walkOtherDaysReadNone))]))
  }

  static let words: [(PortalStep, [String])] = [
    (.site, ["browser", "the society's web site"]), (.myAccount, ["My Account"]),
    (.signIn, ["username", "password", "Forgot Password?", "Submit"]),
    (.tracker, ["My AIUM CMEs and Events", "CME Tracker"]),
    (.enterCredits, ["Credits Earned", "Enter Credits"]), (.pencil, ["pencil", "left"]),
    (.figure, ["credits", "the number zero"]), (.disc, ["disc", "save"]),
    (.otherDays, ["pencil", "disc", "Do not submit yet"]),
    (.submit, ["Submit My Credits For This Event", "nothing can be changed"]),
  ]

  @Test("Each instruction is read out in the words of the portal", arguments: words)
  func portal(step: PortalStep, words: [String]) {
    let said = readOut(Walk(at: step), WalkFacts(now: CallerState.now))
    for word in words { #expect(said.contains(word), "\(said)") }
  }

  @Test("Said simpler it is shorter, and still says what to do", arguments: PortalStep.allCases)
  func simpler(step: PortalStep) throws {
    for facts in [WalkFacts(now: CallerState.now), facts(.dayEmpty), facts(.fine)] {
      var walk = Walk(at: step)
      let full = readOut(walk, facts)
      let simpler = walk.take(.simpler, facts)
      let simple = Spoken.text(try #require(simpler))
      #expect(walk.isSimple && walk.step == step)
      let read = readOut(walk, facts)
      let isStopped = facts.stop(at: step) != nil
      let isComplete = full == walkOtherDaysNone
      #expect(read.count < full.count || isStopped || isComplete, "\(read)")
      #expect(simple.contains(read))
    }
  }

  @Test(
    "Every instruction has its reason, and what the caller then sees",
    arguments: PortalStep.allCases)
  func reasons(step: PortalStep) throws {
    var walk = Walk(at: step)
    let facts = WalkFacts(now: CallerState.now)
    let reason = walk.take(.why, facts)
    let why = try #require(reason)
    #expect(Spoken.text(why).count > 30 && walk == Walk(at: step))
    let says = walk.says(facts).compactMap { say -> MessageID? in
      if case .text(let message) = say { message.id } else { nil }
    }
    #expect(says == [.walkStep, .readOut, .walk(step, .then)])
  }

  @Test("One on and one back go through all ten, and the ends say so")
  func moving() throws {
    let facts = facts(.fine)
    var walk = Walk(at: .site)
    #expect(walk.take(.back, facts) == [.text(Message(.walkAtFirst))])
    for step in PortalStep.allCases.dropFirst() {
      #expect(walk.take(.next, facts) == Walk(at: step).says(facts))
      #expect(walk.step == step)
    }
    #expect(walk.take(.next, facts) == [.text(Message(.walkAtLast))] && walk.step == .submit)
    _ = walk.take(.simpler, facts)
    #expect(walk.take(.back, facts) == Walk(at: .otherDays).says(facts) && !walk.isSimple)
    #expect(walk.take(.at(.tracker), facts) == Walk(at: .tracker).says(facts))
    #expect(walk.take(.card, facts) == nil && walk.take(.none, facts) == nil)
  }

  // MARK: Facts of the caller

  @Test("The event, the day and its maximum are named where they are known")
  func named() {
    let facts = facts(.dayEmpty)
    #expect(said(.enterCredits, facts).contains("Find the line of Convention."))
    #expect(readOut(Walk(at: .pencil), facts).contains("pencil to the left of Saturday"))
    #expect(readOut(Walk(at: .figure), facts).contains("on Saturday, at most 7.75."))
    #expect(readOut(Walk(at: .otherDays), facts).contains("the same for Saturday:"))
    let nobody = WalkFacts(now: CallerState.now)
    #expect(readOut(Walk(at: .pencil), nobody).contains("left of the first day"))
    #expect(readOut(Walk(at: .figure), nobody).contains("at most the maximum of the day"))
    #expect(readOut(Walk(at: .enterCredits), nobody).contains("the line of your event"))
  }

  @Test(
    "Each day is listed as it stands, held and unregistered ones too",
    arguments: [
      (CallerState.dayEmpty, "Saturday, October 17: no figure yet, up to 7.75"),
      (.fine, "Saturday, October 17: 0 saved, up to 7.75"),
      (.held, "Saturday, October 17: held until Tuesday, October 20, 2026 at 10:00 New York time"),
      (.held, "after an on-site change; skip it"),
      (.cancelled, "Saturday, October 17: registration cancelled, so it has no pencil"),
      (.waitlisted, "Saturday, October 17: only on the waiting list, so it has no pencil"),
      (.notRegistered, "Saturday, October 17: not registered, so it has no pencil"),
    ])
  func days(state: CallerState, line: String) {
    for step in [PortalStep.pencil, .otherDays] {
      #expect(said(step, facts(state)).contains(line))
    }
  }

  @Test("A held day is never the one to enter")
  func heldIsSkipped() {
    #expect(!readOut(Walk(at: .pencil), facts(.held)).contains("Saturday"))
    #expect(said(.otherDays, facts(.held)).contains("Look at every day once more"))
  }

  @Test("Before submitting an empty or held day stops the walk")
  func stopsBeforeSubmitting() {
    let empty = said(.submit, facts(.dayEmpty))
    #expect(empty.contains("Stop.") && empty.contains("still without a number: Saturday."))
    let held = said(.submit, facts(.held))
    #expect(held.contains("Read out: “Do not submit yet: Saturday cannot be entered yet"))
    #expect(held.contains("Tuesday, October 20, 2026 at 10:00 New York time"))
    for said in [empty, held] { #expect(!said.contains("select Submit My Credits")) }
  }

  @Test("With everything in, the figures and the total are told before submitting")
  func total() {
    let said = said(.submit, facts(.fine))
    #expect(said.contains("select Submit My Credits For This Event"))
    #expect(said.contains("Friday 2, Saturday 0 and Sunday 3.5, in total 5.5 credits."))
    #expect(self.said(.otherDays, facts(.fine)).contains("every registered day has a figure"))
  }

  @Test(
    "An event that cannot be claimed stops the walk with its reason",
    arguments: [
      (CallerState.notConcluded, "Convention is not over yet."),
      (.closed, "The time for claiming Convention ended"),
      (.submitted, "This claim was submitted Monday, October 19, 2026"),
    ])
  func stops(state: CallerState, reason: String) {
    for step in PortalStep.allCases {
      let said = said(step, facts(state))
      #expect(said.contains(reason) == (step.rawValue >= PortalStep.enterCredits.rawValue))
    }
  }

  @Test("A sign-in that is locked or has no password is told before the sentence")
  func signIn() {
    let locked = said(.signIn, facts(.locked))
    #expect(locked.contains("Not before 08:04 New York time") && locked.contains("after 8 att"))
    #expect(said(.signIn, facts(.noPassword)).contains("no password yet"))
    #expect(Walk(at: .signIn).says(facts(.fine)).count == 3)
    #expect(Walk(at: .signIn).says(facts(.lockOver)).count == 3)
  }

  @Test("The list of events is told as the caller sees it")
  func events() {
    #expect(said(.tracker, facts(.fine)).contains("the list begins with Convention."))
    #expect(said(.tracker, facts(.noEvents)).contains("their list is empty"))
  }
}
