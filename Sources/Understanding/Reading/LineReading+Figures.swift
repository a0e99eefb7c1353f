import CMECore

extension LineReading {
  /// At the steps where figures are given.
  var figureActs: (Act, [Act]) {
    let figures = FigureReader(line: line, mentions: mentions, context: context, calendar: calendar)
      .read()
    switch figures {
    case .entries(let entries): return weigh(.enter(entries))
    case .unclear(let clarification): return weigh(.clarify(clarification))
    case .days(let days): return dayActs(days)
    case .postponed: return shape.unknown == 0 ? (.skip, []) : modelActs
    case .nothing: return modelActs
    }
  }

  /// Whether a line with figures gives them, or asks or tells something else.
  private func weigh(_ act: Act) -> (Act, [Act]) {
    if !shape.isAskedInWords, shape.unknown == 0 { return (act, []) }
    let ranked = ranked
    guard let best = ranked.first(where: { !Self.structural.contains($0.label) }) else {
      return shape.isQuestion ? (.ask(.howManyCredits), []) : (act, [])
    }
    if shape.isQuestion { return asked(ranked, act) }
    let structural = ranked.filter { Self.structural.contains($0.label) }.map(\.probability).reduce(
      0, +)
    if best.probability > limit(of: act), best.probability > structural { return modelActs(ranked) }
    return (act, [])
  }

  /// How sure the phrases must be of another act before a line with figures is not an entry.
  private func limit(of act: Act) -> Double {
    if case .clarify = act { return 0.5 }
    return isFirm ? 0.9 : 0.5
  }

  /// Whether a figure stands with a unit, with its day, or after a word of recording.
  private var isFirm: Bool {
    mentions.contains { $0.amount?.isFirm ?? false } || shape.isRecording
      || mentions.contains { $0.target != nil }
  }

  private func asked(_ ranked: [Ranked], _ act: Act) -> (Act, [Act]) {
    let choice = ModelChoice(
      ranked: ranked.filter { !Self.structural.contains($0.label) }, reading: self)
    if case .none = choice.acts.0 { return (.ask(.howManyCredits), []) }
    return choice.acts
  }

  static let structural: Set = ["enter", "clarify", "pick-day", "pick-event", "affirm", "deny"]

  private func dayActs(_ days: [Day]) -> (Act, [Act]) {
    let pick: Act = days.count == 1 ? .pickDay(days[0]) : .clarify(Clarification(about: .day(days)))
    if !shape.isQuestion, shape.unknown == 0, shape.numbers == 0 { return (pick, []) }
    let ranked = ranked
    guard let best = ranked.first else { return (.none, []) }
    if best.label == "pick-day" { return (pick, []) }
    guard Self.structural.contains(best.label) || best.probability < 0.5 else {
      return modelActs(ranked)
    }
    let isPlain = shape.numbers == 0 && shape.unknown < 2 && !shape.isQuestion
    return isPlain ? (pick, []) : (.none, [])
  }
}
