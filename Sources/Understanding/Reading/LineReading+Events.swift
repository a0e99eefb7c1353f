import CMECore

extension LineReading {
  /// At the step where an event is chosen.
  var eventActs: (Act, [Act]) {
    let picker = EventPicker(line: line, events: context.events, today: context.today)
    guard let choice = picker.choice() else { return modelActs }
    let act = act(choice)
    if !shape.isQuestion, picker.unread == 0 { return (act, []) }
    let ranked = ranked
    if shape.isOpenQuestion {
      return ModelChoice(ranked, in: context).acts
    }
    guard let best = ranked.first, best.label != "pick-event" else { return (act, []) }
    if shape.isAskedInWords { return modelActs(ranked) }
    if best.label == PhraseLabel.outside, picker.unread < 5, case .pickEvent = act {
      return (act, [])
    }
    let limit = shape.isQuestion ? 0.3 : picker.isSure && picker.unread < 3 ? 0.9 : 0.5
    return best.probability > limit ? modelActs(ranked) : (act, [])
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
