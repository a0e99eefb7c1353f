import CMECore

/// Facts put into messages.
extension Dialogue {
  /// A day by its weekday where that is enough, else in full.
  func name(_ day: Day) -> Fact {
    let events = part.map { [$0.event] } ?? tracker.map(\.event)
    let event = events.first { event in event.days.contains { $0.day == day } }
    return event?.name(of: day) ?? .day(day)
  }

  /// A day in full, with what the programme calls it.
  func labelled(_ day: Day) -> Fact { part?.event.labelled(day) ?? .day(day) }

  func entryFact(_ day: Day, _ credits: Credits?) -> Fact { .entry(name(day), credits) }

  func entryFacts(_ entries: [Entry]) -> Fact {
    .all(entries.map { entryFact($0.day, $0.credits) })
  }

  func changeFacts(_ changes: [FigureChange]) -> Fact {
    .all(changes.map { .change(name($0.day), from: $0.from, to: $0.to) })
  }

  func standing(of part: Participation) -> Message {
    ParticipationWords(part, at: now).standing
  }
}
