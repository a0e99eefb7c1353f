import CMECore
import Understanding

/// What the caller says or asks, where nobody said to enter anything.
extension HelpDesk {
  /// Figures that were told: nothing is saved; while the caller is led, they are looked at.
  mutating func told(_ figures: String) -> Turn {
    guard let caller, let part = caller.part, var dialogue = claiming(part) else {
      return ask([.text(Message(.deskNotEntered))])
    }
    let refused = refused(in: figures)
    guard
      case .enter(let entries) = dialogue.reading(of: figures, on: facts(of: caller).day?.day).act
    else {
      if !refused.isEmpty { return refuse(refused, part) }
      return caller.walk == nil ? ask([.text(Message(.deskNotEntered))]) : take(.at(.figure))
    }
    if caller.walk == nil, entries.allSatisfy({ $0.credits == .zero }) {
      note(.question(.zero), about: part)
      let says = answers(for: caller).answer(.zero, days: entries.map(\.day), amounts: []).says
      return ask(says + [.text(Message(.deskNotEntered))])
    }
    guard refused.isEmpty else { return refuse(refused, part) }
    guard let step = caller.walk?.step, step.rawValue >= PortalStep.pencil.rawValue else {
      return ask([.text(Message(.deskNotEntered))])
    }
    return take(.at(.disc))
  }

  private func refuse(_ refused: [RefusedFigure], _ part: Participation) -> Turn {
    let words = ParticipationWords(part, at: now)
    return ask(
      refused.map { .readOut(words.refusal($0.refusal)) } + [.text(Message(.deskNotEntered))])
  }

  /// The figures that a line gives or tells of and that are not taken: "a red message when he types
  /// 9".
  func refused(in line: String) -> [RefusedFigure] {
    guard let caller, let part = caller.part, var dialogue = claiming(part) else { return [] }
    let asked = facts(of: caller).day?.day
    let reading = dialogue.reading(of: line, on: asked)
    var entries: [Entry] = []
    if case .enter(let given) = reading.act {
      entries = given
    } else if let day = reading.days.first ?? asked, reading.amounts.count == 1 {
      entries = [Entry(day: day, credits: reading.amounts[0])]
    }
    return entries.compactMap { entry in
      let refusal = ClaimRules.refusal(entering: entry.credits, on: entry.day, in: part, at: now)
      return refusal.map { RefusedFigure(day: entry.day, refusal: $0) }
    }
  }

  /// The one day that a line names.
  func dayNamed(in line: String) -> Day? {
    guard let caller, let part = caller.part, var dialogue = claiming(part) else { return nil }
    let days = dialogue.reading(of: line, on: nil).days
    return days.count == 1 ? days[0] : nil
  }

  /// The conversation that the caller would hold about an event; nil without a sign-in.
  private func claiming(_ part: Participation) -> Dialogue? {
    guard let caller, let signedIn else { return nil }
    let seat = DeskSeat(session: signedIn.session, call: caller.call.id)
    var dialogue = Dialogue(for: caller.file, at: seat, reader: reader)
    _ = dialogue.begin(part, at: now)
    return dialogue
  }
}

/// A figure that was told and is not taken.
struct RefusedFigure {
  let day: Day
  let refusal: Refusal
}

extension Dialogue {
  /// Reads a line as an answer to the question for a day, without doing anything.
  mutating func reading(of line: String, on day: Day?) -> Reading {
    if let day { scene = .credits(day) }
    self.line = line
    return reader.read(line, in: context)
  }
}
