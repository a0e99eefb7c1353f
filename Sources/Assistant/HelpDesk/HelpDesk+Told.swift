import CMECore
import Understanding

/// What the caller says or asks, where nobody said to enter anything.
extension HelpDesk {
  /// Figures that were told: nothing is saved; while the caller is led, they are looked at.
  mutating func told(_ figures: String) -> Turn {
    guard let caller, let part = caller.part, var dialogue = claiming(part) else {
      return ask([.text(Message(.deskNotEntered))])
    }
    guard case .enter(let entries) = dialogue.reading(of: figures, on: caller.day(at: now)).act
    else { return caller.walk == nil ? ask([.text(Message(.deskNotEntered))]) : take(.at(.figure)) }
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

  /// A question of the caller that the assistant knows the answer to, as a sentence to read out.
  mutating func answerForCaller(_ line: String) -> Turn? {
    guard let part = caller?.part, var dialogue = claiming(part) else { return nil }
    let reading = dialogue.reading(of: line, on: nil)
    guard case .ask(let topic) = reading.act, reading.alternatives.isEmpty else { return nil }
    if let trouble = topic.trouble { return take(.trouble(trouble, days: reading.days)) }
    let says = dialogue.answer(topic, about: reading).says.filter { !$0.isQuestion }
    caller?.log.asked.append(.topic(topic))
    return ask([.text(Message(.deskAnswer))] + says)
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

extension Topic {
  /// The trouble that tells a colleague more than the answer for the member.
  fileprivate var trouble: Trouble? {
    switch self {
    case .username, .passwordReset: .signIn
    case .certificate, .nameCorrection: .certificate
    case .eventMissing: .eventMissing
    case .onsiteHold, .registeredDays: .dayClosed
    case .fixEntry: .wrongFigure
    default: nil
    }
  }
}

extension Dialogue {
  /// Reads a line as an answer to the question for a day, without doing anything.
  fileprivate mutating func reading(of line: String, on day: Day?) -> Reading {
    if let day { scene = .credits(day) }
    self.line = line
    return reader.read(line, in: context)
  }
}
