import CMECore
import Understanding

/// One input to a conversation and what came of it.
public struct Exchange: Sendable {
  let before: Dialogue
  let input: Input
  let turn: Turn
  let after: Dialogue

  /// Makes an exchange; the turn led from the one conversation to the other.
  public init(before: Dialogue, input: Input, turn: Turn, after: Dialogue) {
    self.before = before
    self.input = input
    self.turn = turn
    self.after = after
  }

  /// Whether the conversation is over and another one has begun, for whoever comes next.
  public var isLast: Bool { before.isBegun && !after.isBegun }

  /// Whether somebody has typed something.
  var isBegun: Bool { before.isBegun || after.isBegun }

  /// The instruction that was reached: the days as long as a claim cannot be submitted.
  var step: Int {
    switch after.scene {
    case .tracker where after.tracker.isEmpty: 4
    case .review where !after.canSubmit: after.part?.figures.isEmpty == false ? 9 : 6
    default: after.stepNumber
    }
  }

  /// Whether a claim is submitted, or there is a certificate, or nothing is left to claim.
  var isFinished: Bool {
    switch input {
    case .reply(.submitted), .reply(.delivered): return true
    case .reply(.certificates(let all)) where !all.isEmpty: return true
    default: break
    }
    let areSubmitted = after.tracker.allSatisfy { $0.submitted != nil }
    return after.scene == .done || !after.tracker.isEmpty && areSubmitted
  }

  /// What was refused.
  var refusals: [Milestone] {
    turn.says.compactMap { say in
      if case .refusal(let message) = say { .refused(message.id.rawValue) } else { nil }
    }
  }

  /// The question with a known answer that was asked, in words or by the number of a choice.
  var topic: Milestone? {
    guard case .line(let line) = input else { return nil }
    let said = Set(texts)
    if let answered = Topic.allCases.first(where: { said.contains(.answer($0)) }) {
      return .asked(answered.rawValue)
    }
    // What is told of the member's own case alone does not say which question it answers.
    guard before.member != nil,
      !refusals.isEmpty || !said.isDisjoint(with: Self.ownCase),
      case .ask(let asked) = act(of: line)
    else { return nil }
    return .asked(asked.rawValue)
  }

  private static let ownCase: Set<MessageID> = [
    .caseAllowed, .caseSaved, .caseDayOpen, .caseDaySaved, .caseNothingToClaim,
  ]

  /// Whether only the same was said again that was said before.
  var isRepeat: Bool {
    guard case .line(let line) = input, turn.says == before.lastSaid else { return false }
    return act(of: line) == .repeat
  }

  /// The line that was not understood, without names and numbers.
  ///
  /// What was typed before the sign-in or unseen, where it may have been a password, and what was
  /// typed in practice is never given.
  func miss(_ vocabulary: () -> Vocabulary) -> Milestone? {
    guard case .line(let line) = input, case .real = before.mode, turn.isMiss,
      let member = before.member, after.member?.id == member.id
    else { return nil }
    let redaction = Redaction(
      vocabulary: vocabulary(), member: member, titles: before.tracker.map(\.event.title))
    return .notUnderstood(line: redaction.text(line), step: before.stepNumber)
  }

  private var texts: [MessageID] {
    turn.says.compactMap { if case .text(let message) = $0 { message.id } else { nil } }
  }

  /// What a line was taken for; nothing where it can mean several things.
  private func act(of line: String) -> Act {
    guard let choice = before.listChoice(in: line) else {
      let reading = before.reader.read(line, in: before.context)
      return reading.alternatives.isEmpty ? reading.act : .none
    }
    if case .act(let act) = before.offer(choice) { return act }
    return .none
  }
}
