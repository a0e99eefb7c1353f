import CMECore
import Understanding

/// A caller who is led through the ten instructions of the portal (instruction sheet).
public struct Walk: Hashable, Sendable {
  /// The instruction that the caller is at.
  public private(set) var step: PortalStep
  /// Whether it is said in simpler words.
  public private(set) var isSimple = false
  /// The day that was spoken of last and is not done; nil for the next one that is missing.
  public private(set) var day: Day?
  /// The days that the caller entered and saved while led, whatever the records say so far.
  public private(set) var done: Set<Day> = []

  /// Whether the caller submitted while led, whatever the records say so far.
  public private(set) var isSubmitted = false

  /// Begins at an instruction.
  public init(at step: PortalStep) {
    self.step = step
  }

  /// Goes on about a day.
  mutating func speak(of day: Day) { self.day = day }

  /// Does what is wanted of a walk and says it; nil for what is no part of one.
  public mutating func take(_ act: DeskAct, _ facts: WalkFacts) -> [Say]? {
    switch act {
    case .at(let step): return move(to: step, facts)
    case .next:
      finish(facts)
      if step == .otherDays, facts.after(self).missing?.isEmpty == false { return says(facts) }
      return move(to: PortalStep(rawValue: step.rawValue + 1), or: .walkAtLast, facts)
    case .back: return move(to: PortalStep(rawValue: step.rawValue - 1), or: .walkAtFirst, facts)
    case .did(let days):
      done.formUnion(days.isEmpty ? [facts.after(self).day?.day].compactMap(\.self) : days)
      day = nil
      return move(to: .otherDays, facts)
    case .didSubmit: return submitted(facts)
    case .simpler:
      isSimple = true
      return says(facts)
    case .why: return [.text(Message(.walk(step, .why)))]
    default: return nil
    }
  }

  /// With days missing the portal does not submit.
  private mutating func submitted(_ facts: WalkFacts) -> [Say] {
    guard facts.after(self).missing?.isEmpty != false else { return move(to: .submit, facts) }
    step = .submit
    isSubmitted = true
    return [.text(Message(.walkAtLast))] + facts.unseenSubmission
  }

  /// With the disc a day is done, and then the other days, one at a time.
  private mutating func finish(_ facts: WalkFacts) {
    guard [.disc, .otherDays].contains(step), let finished = facts.after(self).day?.day else {
      return
    }
    done.insert(finished)
    day = nil
  }

  private mutating func move(
    to new: PortalStep?, or end: MessageID = .walkAtLast, _ facts: WalkFacts
  ) -> [Say] {
    guard let new else { return [.text(Message(end))] }
    step = new
    isSimple = false
    return says(facts)
  }

  /// What to read out for the instruction, what the caller then sees, and what to say next.
  public func says(_ facts: WalkFacts) -> [Say] {
    let facts = facts.after(self)
    let title = Say.text(Message(.walkStep, [.number: .number(step.rawValue)]))
    if let stop = facts.stop(at: step) { return [title] + stop }
    return [title] + facts.before(step)
      + [.readOut(facts.sentence(step, isSimple: isSimple)), .text(Message(.walk(step, .then)))]
      + facts.after(step)
  }
}

extension Say {
  /// A sentence to read out to a caller.
  static func readOut(_ message: Message) -> Say {
    .text(Message(.readOut, [.text: .message(message)]))
  }
}
