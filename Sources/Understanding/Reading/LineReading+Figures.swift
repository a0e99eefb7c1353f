import CMECore

extension LineReading {
  /// At the steps where figures are given.
  var figureActs: (Act, [Act]) {
    let figures = FigureReader(line: line, mentions: mentions, context: context, calendar: calendar)
      .read()
    if case .told = figures { return toldOfOthers }
    if figures.isEntries, isOverruled { return modelActs }
    if line.isText(["from"], at: 0), context.asked.flatMap(context.entered) == nil,
      let shown = workedOut
    {
      return shown
    }
    if !ClockSpans(line).stays.isEmpty, let shown = workedOut { return shown }
    if let shown = change.flatMap({ changed($0, besides: figures) }) ?? setAgainstFirst ?? exchanged
      ?? remainder ?? savedIsMended
    {
      return shown
    }
    switch figures {
    case .entries, .unclear:
      if let shown = workedOut ?? provisional { return shown }
      if isAgreement { return (.affirm, []) }
      if let day = onlyWrongDay { return (.pickDay(day), []) }
    default: break
    }
    switch figures {
    case .entries(let entries): return byTheClock(entries) ?? weigh(.enter(entries))
    case .unclear(let clarification): return weigh(.clarify(clarification))
    case .told: return toldOfOthers
    case .days(let days): return dayActs(days)
    case .postponed:
      if let emptied { return emptied }
      return shape.unknown == 0 && !shape.isAskedInWords && !isChange ? (.skip, []) : modelActs
    case .nothing: return refusedEvent.map { (.pickEvent($0), []) } ?? modelActs
    }
  }

  /// "not the convention, the obstetric one": another event than the open one.
  private var refusedEvent: String? {
    line.has("not") || line.has("instead") || line.has("rather") ? otherEvent : nil
  }

  /// "can I change it later" is about changing, not about leaving the day for later.
  private var isChange: Bool { mentions.contains { $0.has(.change) } || shape.isRequest }

  /// Whether a line with figures gives them, or asks or tells something else.
  private func weigh(_ act: Act) -> (Act, [Act]) {
    let isGiven = isTied && !isReport && !isExcessive
    if !shape.isAskedInWords, shape.unknown == 0, isGiven, !isGuessed(act) { return (act, []) }
    let ranked = ranked
    if shape.isQuestion { return asked(ranked) }
    if isReport { return told(ranked) }
    if isMistakeAsked { return asked(ranked) }
    if let best = ranked.first, best.label == "human", best.probability > 0.5 {
      return modelActs(ranked)
    }
    let figures = ranked.filter { Self.figureLabels.contains($0.label) }
    let own = figures.map(\.probability).reduce(0, +)
    let other =
      ranked.first { !Self.structural.contains($0.label) && $0.label != "submit" }?.probability ?? 0
    if isWeak || !isGiven, !ranked.isEmpty {
      return own < Self.sure ? modelActs(ranked) : (act, [])
    }
    return other > own && !stands(act) ? modelActs(ranked) : (act, [])
  }

  /// How sure the phrases must be to decide about a figure without a tie or a day without a figure.
  ///
  /// Chosen on labelled lines: at 0.5 more wrong figures pass, at 0.97
  /// figures that were given get lost; in between nothing changes.
  private static let sure = 0.7

  private var isTied: Bool { FigureTies(line: line, mentions: mentions).areTied }

  /// Whether the line tells of a figure: "it won't let me enter 3", "the brochure said 20".
  var isReport: Bool { mentions.contains { $0.has(.report) || isOtherYear($0) } }

  /// "in 2024", said in another year.
  private func isOtherYear(_ mention: Mention) -> Bool {
    let first = mention.range.lowerBound
    guard mention.isNumber, line.isText(["in"], at: first - 1),
      let year = line.digits(first, atMost: 4)
    else { return false }
    return (1_900...2_100).contains(year) && !context.days.contains { $0.day.year == year }
  }

  /// Whether a sentence has a figure that no day comes near, so that it may be about anything.
  private var isExcessive: Bool {
    guard line.count > 4, let most = context.days.map(\.maximum.hundredths).max() else {
      return false
    }
    return mentions.contains { mention in
      mention.amount?.figures.contains { $0.hundredths > 2 * most } ?? false
    }
  }

  /// Whether an entry is one whatever the phrases make of the words around it.
  private func stands(_ act: Act) -> Bool {
    if case .enter = act { return isAlone || isFirm || isAbsent }
    return isAlone || isFirm && mentions.contains { $0.has(.each) }
  }

  /// Whether a figure stands between commas or at an end of the line, all by itself.
  private var isAlone: Bool {
    mentions.indices.contains { index in
      guard mentions[index].amount?.figures.isEmpty == false else { return false }
      return isEdge(index - 1, step: -1) && isEdge(index + 1, step: 1)
    }
  }

  private var isAbsent: Bool { mentions.contains { $0.amount?.isAbsence ?? false } }

  private func isEdge(_ index: Int, step: Int) -> Bool {
    guard mentions.indices.contains(index) else { return true }
    if case .symbol = mentions[index].kind { return true }
    if mentions[index].has(.but) || step < 0 && isSo(index) { return true }
    let light: Senses = [
      Senses(.filler), Senses(.record), Senses(.change), Senses(.link), Senses(.correction),
    ]
    return !mentions[index].senses.isDisjoint(with: light) && isEdge(index + step, step: step)
  }

  /// Whether a figure stands with a unit, with its day, or after a word of recording.
  private var isFirm: Bool {
    mentions.contains { $0.amount?.isFirm ?? false } || shape.isRecording
      || mentions.contains { $0.target != nil }
  }

  /// Whether the line has only words such as "all day", which may just tell a story.
  private var isWeak: Bool {
    let amounts = mentions.compactMap(\.amount)
    return !isAttended && amounts.allSatisfy { $0.isWeak && !$0.isAbsence }
  }

  /// Whether a share of a named day is said of having been there: "I was there all of Friday".
  private var isAttended: Bool {
    mentions.indices.contains { index in
      mentions[index].has(.presence) || mentions[index].has(.record)
    }
      && mentions.indices.dropLast().contains { index in
        mentions[index].amount?.kind == .maximum && mentions[index + 1].target != nil
      }
  }

  /// Whether a long line has words for an amount but no figure, so that it may be about anything.
  private func isGuessed(_ act: Act) -> Bool {
    guard case .clarify = act, line.count > 6 else { return false }
    return mentions.allSatisfy { $0.amount?.figures.isEmpty ?? true } || isWeak
  }

  /// What a line that tells of a figure may want: an answer, help or a person, nothing that is done.
  private func told(_ ranked: [Ranked]) -> (Act, [Act]) {
    let choice = ModelChoice(ranked, in: context, excluding: Self.structural).acts
    switch choice.0 {
    case .ask, .help, .human, .review, .outside: return choice
    default: return (.none, [])
    }
  }

  /// Somebody else's figure: only what the phrases are sure of by themselves is taken up.
  private var toldOfOthers: (Act, [Act]) {
    let ranked = ranked
    if shape.isQuestion { return asked(ranked) }
    return told(isReport ? ranked : ranked.filter { $0.probability >= PhraseThreshold.least })
  }

  private func asked(_ ranked: [Ranked]) -> (Act, [Act]) {
    let choice = ModelChoice(ranked, in: context, excluding: Self.structural)
    let (best, others) = choice.acts
    let isOfFigure = mentions.contains { $0.amount?.figures.isEmpty == false }
    if best == .none, others.isEmpty {
      let own = ranked.first { $0.label == "ask how-many-credits" }?.probability ?? 0
      if line.count < Self.shortLine { return (.ask(.howManyCredits), []) }
      return own < Self.leastAsked ? (.none, []) : (.ask(.howManyCredits), [.none])
    }
    guard isOfFigure, !others.isEmpty else { return (best, others) }
    guard best != .ask(.howManyCredits) else { return (best, others.filter(\.isOfCounting)) }
    let offered = ([best] + others).filter { $0 != .ask(.howManyCredits) && $0 != .none }
    return (.ask(.howManyCredits), Array(offered.prefix(PhraseThreshold.mostOffered - 1)))
  }

  /// Under this probability a question with a figure in it is not taken for one about figures.
  private static let leastAsked = 0.1

  private func isSo(_ index: Int) -> Bool {
    line.isText(["so", "hence", "therefore"], at: mentions[index].range.lowerBound)
  }

  static let figureLabels: Set = ["enter", "clarify", "pick-day"]
  static let structural: Set = ["enter", "clarify", "pick-day", "pick-event", "affirm", "deny"]

  /// A line of so few words that names a day only names it; a longer one may ask or tell.
  private static let shortLine = 6

  private func dayActs(_ days: [Day]) -> (Act, [Act]) {
    let pick: Act = days.count == 1 ? .pickDay(days[0]) : .clarify(Clarification(about: .day(days)))
    let isWhole = !shape.isQuestion && shape.unknown == 0 && shape.numbers == 0
    if isWhole, line.count <= Self.shortLine {
      return line.count > 2 && isSureOfOther ? modelActs : (pick, [])
    }
    let ranked = ranked
    if let day = days.first, days.count == 1, isReopening { return (.pickDay(day), []) }
    if shape.isOpenQuestion {
      return ModelChoice(ranked, in: context, excluding: Self.structural).acts
    }
    if isWhole,
      ranked.first.map({ $0.probability < Self.sure || $0.label.hasPrefix("pick") }) ?? true
    {
      return (pick, [])
    }
    guard let best = ranked.first else { return (.none, []) }
    if best.label == "pick-day" { return (pick, []) }
    let isPlain = shape.numbers == 0 && shape.unknown < 2 && !shape.isQuestion
    if best.label == "enter", best.probability >= Self.sure, let day = days.first, days.count == 1 {
      return (.clarify(Clarification(about: .amount(day, []))), [])
    }
    return isPlain && best.probability < Self.sure ? (pick, []) : modelActs(ranked)
  }
}

extension Act {
  /// Whether it asks what else may be counted, such as one's own lecture.
  fileprivate var isOfCounting: Bool {
    if case .ask(let topic) = self { topic.family == .howManyCredits } else { false }
  }
}
