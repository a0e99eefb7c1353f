import CMECore

/// One line being read.
final class LineReading {
  let line: Line
  let text: String
  let context: Context
  let calendar: EventCalendar
  let mentions: [Mention]
  let shape: LineShape
  private let rank: (String) -> [Ranked]

  init(line: Line, text: String, context: Context, rank: @escaping (String) -> [Ranked]) {
    self.line = line
    self.text = text
    self.context = context
    self.rank = rank
    var calendar = EventCalendar(days: context.days.map(\.day), today: context.today)
    for day in context.days { if let number = day.number { calendar.numbers[number] = day.day } }
    self.calendar = calendar
    var parts = LineParts(
      line: line, mentions: MentionFinder.mentions(of: line, calendar: calendar))
    if [.credits, .review].contains(context.step) {
      parts.setPieces()
      parts.setComparedDays()
      parts.setLikeDays(in: context)
      parts.setStories()
    }
    mentions = parts.mentions
    shape = LineShape(line, mentions)
  }

  /// What the line means.
  var reading: Reading {
    let (act, alternatives) = acts
    return Reading(
      act: act, alternatives: alternatives, amounts: mentions.flatMap(\.figures),
      days: seenDays, isDoubtful: isDoubtful(act))
  }

  private var acts: (Act, [Act]) {
    guard line.count > 0 else { return (.none, []) }
    if let command = CommandWords.act(line, at: context.step) { return (command, []) }
    if line.tokens.contains(where: { $0.text.hasPrefix("transcript") }),
      let wanted = TranscriptWords.act(text, today: context.today)
    {
      return (wanted, [])
    }
    if context.step != .signIn, let past = PastYears.act(line, today: context.today) {
      return (past, [])
    }
    if context.step != .signIn, CommandWords.saysItIsAnother(line) {
      return (.quit, [.ask(.nameCorrection)])
    }
    switch context.step {
    case .signIn: return signInActs
    case .event: return eventActs
    case .credits, .review: return figureActs
    case .done: return doneActs
    }
  }

  var seenDays: [Day] {
    var parts = LineParts(line: line, mentions: mentions)
    parts.joinDays(calendar)
    return parts.mentions.flatMap { mention -> [Day] in
      if case .known(let days) = mention.target { days } else { [] }
    }
  }

  // MARK: Steps

  var signInActs: (Act, [Act]) {
    if namesOtherNumber { return (.ask(.numbers), []) }
    guard !shape.isAskedInWords, let found = SignInName(text).name ?? SignInName.part(of: text)
    else { return modelActs }
    let act = (Act.signIn(name: found.name), [Act]())
    if found.strength == .certain { return act }
    let ranked = ranked
    guard let best = ranked.first, best.label != "sign-in", best.label != PhraseLabel.outside else {
      return act
    }
    return best.probability > 0.85 ? modelActs(ranked) : act
  }

  /// "NPI 1487736120": a number, but not of a member.
  private var namesOtherNumber: Bool {
    line.tokens.contains { SignInWords.issuers.contains($0.text) }
      && line.tokens.contains { $0.kind == .digits }
  }

  /// Once submitted, a wish to change a day can only be asked about.
  private var doneActs: (Act, [Act]) {
    if let event = otherEvent { return (.pickEvent(event), []) }
    let isOfDay = mentions.contains { $0.target != nil }
    let isOfFigure = mentions.contains { !$0.figures.isEmpty }
    let isLimit = !shape.isOpenQuestion && ranked.first?.label == "ask how-many-credits"
    if isOfDay, isOfFigure, isLimit || line.has("wrong") {
      return (.ask(.finalSubmission), [])
    }
    guard isOfDay, mentions.contains(where: { $0.has(.change) }), !shape.isQuestion,
      shape.unknown == 0, mentions.allSatisfy({ $0.figures.isEmpty })
    else { return modelsAfterwards }
    return (.ask(.finalSubmission), [])
  }

  /// What the phrases say once submitted, where "does it expire" is about the certificate.
  private var modelsAfterwards: (Act, [Act]) {
    let (act, others) = modelActs
    guard act == .ask(.claimDeadline), line.has("it"),
      line.tokens.contains(where: { $0.text.hasPrefix("expir") })
    else { return (act, others) }
    return (.ask(.certificate), [.ask(.claimDeadline)])
  }

  /// "now the obstetric course please": a line that does nothing but name another event.
  var otherEvent: String? {
    guard !context.events.isEmpty, !shape.isQuestion else { return nil }
    let picker = EventPicker(line: line, events: context.events, today: context.today)
    let isRefusing = picker.clues.contains(where: \.isRefusal)
    guard isRefusing || !shape.isNegated, picker.isSure, picker.unread == 0, !isCertificate,
      saysNoMore(than: picker.clues), case .one(let index) = picker.choice()
    else { return nil }
    let event = context.events[index]
    let isOpen = context.days.contains { $0.day >= event.start && $0.day <= event.end }
    return isOpen ? nil : event.id
  }

  /// "print" is a word of an event's title with two letters wrong.
  private var isCertificate: Bool {
    ranked.first.map { $0.label.hasPrefix("certificate") && $0.probability > 0.5 } ?? false
  }

  private func saysNoMore(than clues: [EventClue]) -> Bool {
    let plain: Senses = [
      Senses(.filler), Senses(.link), Senses(.request), Senses(.and), Senses(.not), Senses(.no),
    ]
    return mentions.allSatisfy { mention in
      if case .symbol = mention.kind { return true }
      if line.text(mention.range) == "one" { return true }
      return !mention.senses.isDisjoint(with: plain)
        || clues.contains { $0.range.overlaps(mention.range) }
    }
  }

  var modelActs: (Act, [Act]) { modelActs(ranked) }

  func modelActs(_ ranked: [Ranked]) -> (Act, [Act]) {
    guard !isBare else { return (.none, []) }
    let excluded: Set = isRefusing ? ["affirm", "submit"] : []
    let (act, others) = ModelChoice(ranked, in: context, excluding: excluded).acts
    if !isReadable, isNothing(act) { return (.none, []) }
    if act == .submit, !shape.isSending { return (unsent, others.filter { $0 != unsent }) }
    if act == .quit, shape.isQuestion { return (act, [.ask(.savedProgress)]) }
    return (act, others.isEmpty && isChangeBefore(act) ? [.ask(.fixEntry)] : others)
  }

  /// "No, return it as it was": no yes, unlike "no problem, go ahead".
  private var isRefusing: Bool {
    line.isText(["no", "nope", "nah"], at: 0) && line.count > 1
      && !line.isText(["problem", "problems", "worries", "doubt", "issue", "more"], at: 1)
      && !line.tokens.contains { ["change", "changes", "need", "corrections"].contains($0.text) }
  }

  private func isNothing(_ act: Act) -> Bool {
    if case .clarify = act { true } else { act == .outside }
  }

  /// "can I change it later" is about now as much as about afterwards while days are entered.
  private func isChangeBefore(_ act: Act) -> Bool {
    guard act == .ask(.finalSubmission), [.credits, .review].contains(context.step) else {
      return false
    }
    let isChange = line.tokens.indices.contains {
      line.group(at: $0)?.group.senses.has(.change) ?? false
    }
    return isChange && !shape.namesSending
  }

  /// Whether the line is a word that only joins others, such as "for", or a number that is none.
  private var isBare: Bool {
    if mentions.count == 1 { return mentions[0].has(.link) && !mentions[0].has(.record) }
    return shape.numbers > 0 && !line.tokens.contains { $0.kind == .word || $0.kind == .address }
  }

  /// Whether enough words are of the language for a line to be about anything at all.
  private var isReadable: Bool { line.tokens.count { $0.id != WordTable.unknown } > 1 }

  /// Submitting cannot be taken back, so a line has to name it; else it is agreement at most.
  private var unsent: Act {
    context.step == .review && !shape.isQuestion && !shape.isNegated ? .affirm : .none
  }

  /// The line as the phrases see it, amounts and days put as words.
  var phraseText: String { ModelText.text(line, mentions) }

  /// The figures that are changed, where a word changes one.
  private(set) lazy var change = ChangedFigure(line, mentions, in: context, calendar)

  /// The likeliest labels, looked up once.
  private(set) lazy var ranked = rank(phraseText)
}
