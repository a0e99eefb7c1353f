import CMECore

extension LineReading {
  /// At the step where an event is chosen.
  var eventActs: (Act, [Act]) {
    let picker = EventPicker(line: line, events: context.events, today: context.today)
    guard let choice = picker.choice() else { return modelActs }
    let act = act(choice)
    if !shape.isQuestion, picker.unread == 0 { return (act, []) }
    let ranked = ranked
    guard let best = ranked.first(where: { $0.label != "pick-event" }) else { return (act, []) }
    let picks = ranked.first { $0.label == "pick-event" }?.probability ?? 0
    let limit = shape.isQuestion ? 0.2 : 0.6
    return best.probability > max(limit, picks) ? modelActs : (act, [])
  }

  private func act(_ choice: EventChoice) -> Act {
    switch choice {
    case .one(let index): .pickEvent(context.events[index].id)
    case .several(let indices):
      .clarify(Clarification(about: .event(indices.map { context.events[$0].id })))
    case .noneOfThem: .ask(.eventMissing)
    }
  }
}
