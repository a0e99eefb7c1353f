import CMECore

extension LineReading {
  /// At the step where an event is chosen.
  var eventActs: (Act, [Act]) {
    if isAllEvents, context.events.count > 1 {
      return (.clarify(Clarification(about: .event(context.events.map(\.id)))), [])
    }
    let picker = EventPicker(line: line, events: context.events, today: context.today)
    guard let choice = picker.choice() else { return modelActs }
    let act = act(choice)
    if picker.isNamed, !shape.isQuestion, Self.ofFigures.contains(ranked.first?.label ?? "") {
      return (act, [])
    }
    if !shape.isQuestion, picker.unread == 0 {
      let words = line.tokens.count { $0.kind == .word }
      return words > Self.shortName ? weighed(act) : (act, [])
    }
    let ranked = ranked
    if shape.isOpenQuestion {
      return ModelChoice(ranked, in: context).acts
    }
    guard let best = ranked.first, best.label != "pick-event" else { return (act, []) }
    if shape.isAskedInWords { return modelActs(ranked) }
    if best.label == PhraseLabel.outside, picker.unread < 5, case .pickEvent = act {
      if best.probability > Self.overruling { return modelActs(ranked) }
      return (act, best.probability < PhraseThreshold.least ? [] : [.none])
    }
    let limit = shape.isQuestion ? 0.3 : picker.isSure && picker.unread < 3 ? 0.9 : 0.5
    return best.probability > limit ? modelActs(ranked) : (act, besides(act, ranked))
  }

  /// "register me for the msk course": an event in a line that the phrases are sure about.
  private func weighed(_ act: Act) -> (Act, [Act]) {
    let isOther = ranked.first.map {
      $0.label != "pick-event" && $0.probability > Self.overruling
    }
    return isOther ?? false ? modelActs : (act, besides(act, ranked))
  }

  /// What a line is that gives figures, or days, of the event that it names.
  private static let ofFigures: Set = ["enter", "clarify", "pick-day"]

  /// Over this probability the phrases decide against an event that is named.
  private static let overruling = 0.95

  /// A line of so few words that names an event only names it.
  private static let shortName = 4

  /// What is offered beside an event of which the phrases see nothing.
  private func besides(_ act: Act, _ ranked: [Ranked]) -> [Act] {
    guard case .pickEvent = act,
      !ranked.contains(where: {
        $0.label == "pick-event" && $0.probability >= PhraseThreshold.worthOffering
      })
    else { return [] }
    let other = modelActs(ranked).0
    return [.none, .outside].contains(other) ? [] : [other]
  }

  /// "all of them": one at a time, so that it has to be asked which is first.
  private var isAllEvents: Bool {
    let words = line.tokens.filter { $0.kind == .word }.map(\.text).joined(separator: " ")
    return [
      "all", "all of them", "all events", "both", "both of them", "every one", "each of them",
    ]
    .contains(words)
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
