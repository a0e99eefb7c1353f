import CMECore
import Understanding

/// What the caller says or asks, where nobody said to enter anything.
extension HelpDesk {
  /// Figures that were told: nothing is saved; while the caller is led, they are looked at.
  mutating func told(_ figures: String) -> Turn {
    guard let caller, let part = caller.part, var dialogue = claiming(part) else {
      return ask([.text(Message(.deskNotEntered))])
    }
    guard
      case .enter(let entries) = dialogue.reading(of: figures, on: facts(of: caller).day?.day).act
    else { return caller.walk == nil ? ask([.text(Message(.deskNotEntered))]) : take(.at(.figure)) }
    if caller.walk == nil, entries.allSatisfy({ $0.credits == .zero }) {
      note(.question(.zero), about: part)
      let says = answers(for: caller).answer(.zero, days: entries.map(\.day), amounts: []).says
      return ask(says + [.text(Message(.deskNotEntered))])
    }
    let refusals = entries.compactMap {
      ClaimRules.refusal(entering: $0.credits, on: $0.day, in: part, at: now)
    }
    guard refusals.isEmpty else {
      let words = ParticipationWords(part, at: now)
      return ask(
        refusals.map { .readOut(words.refusal($0)) } + [.text(Message(.deskNotEntered))])
    }
    guard caller.walk?.step == .figure else { return ask([.text(Message(.deskNotEntered))]) }
    return take(.at(.disc))
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

extension Dialogue {
  /// Reads a line as an answer to the question for a day, without doing anything.
  mutating func reading(of line: String, on day: Day?) -> Reading {
    if let day { scene = .credits(day) }
    self.line = line
    return reader.read(line, in: context)
  }
}
