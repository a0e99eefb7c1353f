import CMECore
import Understanding

/// A line of a call in the light of the event that it speaks of.
extension HelpDesk {
  /// What the line is read in the light of.
  var context: DeskContext { context(of: caller?.part) }

  private func context(of part: Participation?) -> DeskContext {
    DeskContext(
      event: part?.event, events: caller?.file.participations.map(\.event) ?? [],
      hasCaller: caller != nil, isWalking: caller?.walk != nil,
      today: part?.event.zone.localTime(at: now).day)
  }

  /// Reads a line about the event that is spoken about, or about another one whose day it names.
  mutating func reading(of line: String) -> DeskReading {
    guard let caller else { return deskReader.read(line, in: context) }
    let events = caller.file.participations.map(\.event)
    if isSeenInList(line, events) { return DeskReading(act: .at(.enterCredits)) }
    let named = DeskNamedEvent.find(in: line, among: events, spokenOf: caller.part?.event)
    if let named, named != caller.event {
      self.caller?.event = named
      self.caller?.isEventNamed = true
    }
    let reading = deskReader.read(line, in: context)
    if reading.act == .none {
      self.caller?.event = caller.event
      self.caller?.isEventNamed = caller.isEventNamed
    }
    guard reading.act.days == [] else { return reading }
    for part in caller.file.participations where part.event.id != self.caller?.event {
      let other = deskReader.read(line, in: context(of: part))
      guard let days = other.act.days, !days.isEmpty else { continue }
      self.caller?.event = part.event.id
      self.caller?.isEventNamed = true
      return other
    }
    return reading
  }

  /// "first is the winter course", said of the caller's list: another event is seen, not meant.
  private func isSeenInList(_ line: String, _ events: [Event]) -> Bool {
    guard let step = caller?.walk?.step, [.tracker, .enterCredits].contains(step) else {
      return false
    }
    let words = Set(line.lowercased().split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: ["first", "top", "list", "sees"])
      && DeskNamedEvent.find(in: line, among: events, spokenOf: nil) != nil
  }
}

extension DeskAct {
  /// The days that a trouble or a question names; nil for anything else.
  fileprivate var days: [Day]? {
    switch self {
    case .trouble(_, let days), .ask(_, let days, _): days
    default: nil
    }
  }
}
