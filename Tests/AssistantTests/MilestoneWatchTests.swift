import CMECore
import TestSupport
import Testing
import Understanding

@testable import Assistant

@Suite("What is counted of a conversation")
struct MilestoneWatchTests {
  private static let vocabulary = rehearsalVocabulary

  /// What is counted of everything that went on, by conversation.
  private func counted(_ rehearsal: Rehearsal) -> [[Milestone]] {
    var watch = MilestoneWatch()
    var conversations: [[Milestone]] = [[]]
    for exchange in rehearsal.exchanges {
      conversations[conversations.count - 1] += watch.note(exchange) { Self.vocabulary }
      guard exchange.isLast else { continue }
      watch = MilestoneWatch()
      conversations.append([])
    }
    return conversations
  }

  /// What is counted after the sign-in.
  private func counted(
    after lines: [String], _ parts: [Participation] = [part()],
    at now: Instant = convention.concludesAt
  ) -> [Milestone] {
    var rehearsal = Rehearsal.signedIn(parts, at: now)
    for line in lines { _ = rehearsal.type(line) }
    return counted(rehearsal).joined().filter { milestone in
      if case .reached = milestone { false } else { true }
    }
  }

  private func steps(_ milestones: [Milestone]) -> [Int] {
    milestones.compactMap { if case .reached(let step) = $0 { step } else { nil } }
  }

  @Test("The whole way: each instruction once, as far as it goes, and the end")
  func wholeWay() {
    var rehearsal = Rehearsal.signedIn()
    for line in ["2", "back", "2", "0", "3.5", "submit", "quit"] { _ = rehearsal.type(line) }
    let all = counted(rehearsal).joined().map { $0 }
    #expect(steps(all) == [1, 3, 4, 7, 9, 10])
    #expect(all.filter { $0 == .finished }.count == 1)
    #expect(all.first == .reached(step: 1))
  }

  @Test("Nobody who only looks at the first screen is counted")
  func nobody() {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    _ = rehearsal.take(.end(atTerminal: true))
    #expect(counted(rehearsal) == [[]])
  }

  @Test(
    "Where days are held or not registered, the claim is as far as its figures",
    arguments: [([], 6), ([(friday, 200)], 9)] as [([(Day, Int)], Int)])
  func waiting(figures: [(Day, Int)], step: Int) {
    let held =
      [registered(friday)] + [
        registered(saturday, onsite: "2026-10-18T16:00:00Z")
      ]
    let days = figures.isEmpty ? Array(held.dropFirst()) : held
    let part = part(convention, Dictionary(uniqueKeysWithValues: figures), registered: days)
    var rehearsal = Rehearsal.signedIn([part])
    if figures.isEmpty { _ = rehearsal.type("convention") }
    #expect(steps(counted(rehearsal).joined().map { $0 }).last == step)
  }

  @Test(
    "Refusals and questions are counted by name",
    arguments: [
      (["9"], [Milestone.refused("refuse-over-maximum")]),
      (["9", "9"], [.refused("refuse-over-maximum"), .refused("refuse-over-maximum")]),
      (["9", "say that again"], [.refused("refuse-over-maximum")]),
      (["why zero?"], [.asked("zero-rule")]), (["steps"], [.asked("steps-overview")]),
      (["why zero?", "repeat"], [.asked("zero-rule")]),
      (
        ["why can't I enter thursday?"],
        [.refused("refuse-not-registered"), .asked("registered-days")]
      ),
      (["is 9 allowed?"], [.refused("refuse-over-maximum"), .asked("how-many-credits")]),
      (["is 2 allowed?"], [.asked("how-many-credits")]),
      (["why is friday not there"], [.asked("registered-days")]),
      (["submit"], [.refused("refuse-empty-days")]), (["help", "where am i"], []),
    ])
  func named(lines: [String], milestones: [Milestone]) {
    #expect(counted(after: lines) == milestones)
  }

  @Test("A line that is not understood is kept without what tells whose it is, with its step")
  func missed() {
    #expect(
      counted(after: ["blorf jane.okafor@example.org parking 77"])
        == [.notUnderstood(line: "… parking #", step: 7)])
  }

  @Test(
    "Nothing that was typed before the sign-in is kept, nor anything unseen",
    arguments: [["river stone paper lamp"], ["blorf"], ["what is the weather like tomorrow"]])
  func beforeSignIn(lines: [String]) {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    for line in lines { _ = rehearsal.type(line) }
    _ = rehearsal.take(.secret(Secret(Array("parking weather".utf8))))
    let kept = counted(rehearsal).joined().contains {
      if case .notUnderstood = $0 { true } else { false }
    }
    #expect(!kept)
  }

  @Test("What locks is typed unseen: nothing of it is kept, and the conversation goes on")
  func locked() {
    var rehearsal = Rehearsal.signedIn()
    _ = rehearsal.take(.idle)
    _ = rehearsal.take(.secret(Secret(Array("right".utf8))))
    _ = rehearsal.type("blorf")
    let conversations = counted(rehearsal)
    #expect(conversations.count == 1)
    #expect(conversations[0].last == .notUnderstood(line: "…", step: 7))
  }

  @Test("Nothing is counted in practice")
  func practice() {
    var rehearsal = Rehearsal([part()])
    rehearsal.dialogue = Dialogue(
      reader: Rehearsal.reader, mode: .practice(username: "jokafor", password: "right"))
    _ = rehearsal.take(.start)
    _ = rehearsal.type("jokafor")
    _ = rehearsal.take(.secret(Secret(Array("right".utf8))))
    for line in ["2", "9", "blorf", "why zero?"] { _ = rehearsal.type(line) }
    #expect(rehearsal.dialogue.member != nil)
    #expect(counted(rehearsal) == [[]])
  }

  @Test("A wrong password is a refusal at step 3, and no more")
  func wrongPassword() {
    var rehearsal = Rehearsal([part()])
    _ = rehearsal.take(.start)
    _ = rehearsal.type("jokafor")
    _ = rehearsal.take(.secret(Secret(Array("wrong".utf8))))
    #expect(
      counted(rehearsal) == [
        [.reached(step: 1), .reached(step: 3), .refused("not-signed-in")]
      ])
  }

  @Test("At a screen that everybody uses each person has a conversation of their own")
  func kiosk() {
    var rehearsal = Rehearsal([part()])
    rehearsal.dialogue = Dialogue(reader: Rehearsal.reader, mode: .real, isKiosk: true)
    _ = rehearsal.take(.start)
    for _ in 0..<2 {
      _ = rehearsal.type("jokafor")
      _ = rehearsal.take(.secret(Secret(Array("right".utf8))))
      _ = rehearsal.type("quit")
    }
    let conversations = counted(rehearsal)
    #expect(conversations.count == 3)
    #expect(conversations[0] == conversations[1])
    #expect(conversations[0].first == .reached(step: 1))
    #expect(conversations[2].isEmpty)
  }

  @Test("Whoever only takes a certificate along is not stuck")
  func certificate() {
    let submitted = TurnTests.complete[0].submitted(at: convention.concludesAt)
    #expect(counted(Rehearsal.signedIn([submitted])).joined().contains(.finished))
  }
}

/// The words of the phrases, taken out once.
private let rehearsalVocabulary = Rehearsal.reader.vocabulary
