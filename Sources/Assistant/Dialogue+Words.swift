import CMECore

/// Facts and refusals put into messages.
extension Dialogue {
  /// A day by its weekday where that is enough, else in full.
  func name(_ day: Day) -> Fact {
    let events = part.map { [$0.event] } ?? tracker.map(\.event)
    let days = events.first { event in event.days.contains { $0.day == day } }?.days ?? []
    let same = days.filter { $0.day.weekday == day.weekday }
    return same.count == 1 ? .weekday(day) : .day(day)
  }

  /// A day in full, with what the programme calls it.
  func labelled(_ day: Day) -> Fact {
    guard let label = part?.eventDay(on: day)?.label, !label.isEmpty,
      label.lowercased() != day.weekday.rawValue
    else { return .day(day) }
    return .message(Message(.dayWithLabel, [.day: .day(day), .label: .text(label)]))
  }

  func span(of event: Event) -> Fact {
    guard let first = event.days.first, let last = event.days.last else { return .text("") }
    return .span(first.day, last.day)
  }

  func entryFact(_ day: Day, _ credits: Credits?) -> Fact {
    guard let credits else { return .message(Message(.entryEmpty, [.day: name(day)])) }
    return .message(Message(.entry, [.day: name(day), .figure: .figure(credits)]))
  }

  func entryFacts(_ entries: [Entry]) -> Fact {
    .all(entries.map { entryFact($0.day, $0.credits) })
  }

  func changeFacts(_ changes: [FigureChange]) -> Fact {
    .all(
      changes.map { change in
        guard let from = change.from else { return entryFact(change.day, change.to) }
        let facts: [Placeholder: Fact] = [.day: name(change.day), .from: .figure(from)]
        guard let to = change.to else { return .message(Message(.entryCleared, facts)) }
        return .message(Message(.entryChange, facts.merging([.to: .figure(to)]) { $1 }))
      })
  }

  func standing(of part: Participation) -> Message {
    let zone = part.event.zone
    switch ClaimRules.standing(of: part, at: now) {
    case .notOver(let opens): return Message(.standingNotOver, [.moment: .moment(opens, zone)])
    case .held(let until): return Message(.standingHeld, [.moment: .moment(until, zone)])
    case .open: return Message(.standingOpen)
    case .started(let entered, let days) where entered == days:
      return Message(.standingComplete, [.days: .number(days)])
    case .started(let entered, let days):
      return Message(.standingStarted, [.count: .number(entered), .days: .number(days)])
    case .submitted(let total): return Message(.standingSubmitted, [.total: .credits(total)])
    case .closed(let at): return Message(.standingClosed, [.moment: .moment(at, zone)])
    case .noRegisteredDay: return Message(.standingNoDay)
    }
  }
}
