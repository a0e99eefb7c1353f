import Assistant
import CMECore
import Foundation
import Testing
import Understanding

@testable import CMEServices
@testable import cme

@Suite("What is counted is written beside the conversation")
struct MilestoneRecorderTests {
  /// A write, with what stood on the screen and how many requests had been answered.
  private struct Write {
    let milestones: [Milestone]
    let conversation: UUID
    let screen: String
  }

  private let lines = [
    "robin", "Annual Ultrasound Convention (practice)", "99", "blorf", "why zero?", "1", "quit",
  ]

  /// Holds a conversation; `add` is told of each write.
  private func hold(_ add: @escaping ([Milestone], UUID, ScriptedConsole) throws -> Void) throws
    -> String
  {
    let chat = try ChatProgram()
    let services = Services(
      store: try AppStore.open(existing: chat.program.database), passwords: .throwaway)
    let console = ScriptedConsole(lines, secrets: [ChatProgram.password], width: 80)
    let recorder = MilestoneRecorder(reader: Stage.reader) { try add($0, $1, console) }
    var session = Session(
      Dialogue(reader: Stage.reader, mode: .real),
      voice: Voice(phrasebook: Stage.phrasebook, console: console), clock: Clock.now,
      observed: { recorder.observe(before: $0, input: $1, turn: $2, after: $3) }
    ) { services.perform($0, at: $1) }
    #expect(session.run() == .left)
    return console.screen
  }

  @Test("Once a turn at the most, after the answer, all under one random name")
  func once() throws {
    var writes: [Write] = []
    _ = try hold { writes.append(Write(milestones: $0, conversation: $1, screen: $2.screen)) }
    #expect(Set(writes.map(\.conversation)).count == 1)
    #expect(Set(writes.map(\.screen)).count == writes.count)
    #expect(writes.first?.milestones.first == .reached(step: 1))
    let tracker: [Milestone] = [.reached(step: 4), .reached(step: 5)]
    #expect(writes.contains { $0.milestones == tracker }, "not while the tracker is read")
    let refused = try #require(
      writes.first { $0.milestones.contains(.refused("refuse-over-maximum")) })
    #expect(refused.screen.contains("is more than can be claimed"))
    let saved = try #require(writes.first { $0.milestones == [.reached(step: 9)] })
    #expect(saved.screen.contains("saved"))
    #expect(writes.contains { $0.milestones == [.notUnderstood(line: "…", step: 7)] })
  }

  @Test("What cannot be written is dropped, and the conversation is the same")
  func dropped() throws {
    let told = try hold { _, _, _ in }
    #expect(try hold { _, _, _ in throw ServiceFailure.busy } == told)
  }
}
