import CMECore
import TestSupport
import Testing

@testable import Assistant

/// Whatever is typed, seen or unseen, and whoever leaves the seat, some things never happen.
struct AccountWalkTests {
  static let lines =
    WalkTests.lines + [
      "jokafor", "jane@example.org", "10021", "forgot password", "new code", "ABCD-2345",
      RehearsalAccounts.code, RehearsalAccounts.code, "the mail never came", "yes", "quit",
    ]
  static let secrets = [
    "right", "right", "right", "wrong", "", "forgot password", "back", "quit", "where am i",
    ResetCase.good, ResetCase.good, "contact",
  ]

  @Test("Random conversations of several people at one screen", arguments: 1...200)
  func walk(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let isKiosk = seed.isMultiple(of: 2)
    var rehearsal = Rehearsal([part()])
    rehearsal.dialogue = Dialogue(reader: Rehearsal.reader, mode: .real, isKiosk: isKiosk)
    var heard = rehearsal.take(.start)
    for _ in 0..<80 {
      if case .leave = heard.next {
        #expect(!isKiosk, "nobody leaves a kiosk")
        return
      }
      let before = rehearsal.dialogue.scene
      heard = rehearsal.take(input(after: heard, &rehearsal, &random))
      expectSafe(heard, rehearsal.dialogue, since: before)
    }
  }

  private func input(
    after heard: Heard, _ rehearsal: inout Rehearsal, _ random: inout SeededGenerator
  ) -> Input {
    rehearsal.now = rehearsal.now.advanced(
      bySeconds: Int.random(in: 0..<40, using: &random) == 0 ? 50_000 : 30)
    let isAtFirst = rehearsal.dialogue.scene == .signInName
    if isAtFirst, Bool.random(using: &random) { return .line("jokafor") }
    switch Int.random(in: 0..<20, using: &random) {
    case 0: return .idle
    case 1: return .interrupt
    case 2: rehearsal.nextReply = .failed(.busy)
    case 3: rehearsal.nextReply = .sessionEnded(.passwordChanged)
    default: break
    }
    if case .askSecret = heard.next {
      let words = Self.secrets.randomElement(using: &random) ?? ""
      return .secret(Secret(Array(words.utf8)))
    }
    return .line(Self.lines.randomElement(using: &random) ?? "")
  }

  private func expectSafe(_ heard: Heard, _ dialogue: Dialogue, since before: Scene) {
    #expect(!heard.says.isEmpty || dialogue.secretPrompt != nil)
    #expect((dialogue.member == nil) == (dialogue.session == nil))
    if dialogue.member == nil {
      #expect(dialogue.part == nil && dialogue.tracker.isEmpty && !dialogue.isRemembered)
    }
    if dialogue.scene == .locked {
      #expect(dialogue.member != nil && !dialogue.isKiosk)
      #expect(Set(heard.ids).isSubset(of: Self.saidWhileLocked), "\(heard.ids)")
      #expect(heard.says.first == .clearScreen || before == .locked)
    }
    if case .askSecret = heard.next {
      #expect(dialogue.secretPrompt != nil)
    } else {
      #expect(dialogue.secretPrompt == nil || heard.next != .askLine)
    }
  }

  static let saidWhileLocked: Set<MessageID> = [
    .locked, .askUnlock, .helpLocked, .helpHidden, .interrupted, .failureBusy, .goodbye,
  ]
}
