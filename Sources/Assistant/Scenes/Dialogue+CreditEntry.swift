import CMECore
import Understanding

/// Instructions 6 to 9: a figure for every registered day, saved as soon as it is given.
extension Dialogue {
  /// Saves what the rules allow of the entries and explains the rest.
  mutating func enter(_ entries: [Entry], asking question: Clarification.About? = nil) -> Turn {
    guard let part else { return chooseFirst() }
    answerSaveOver(with: entries)
    var saving = Saving(kind: .entered, changes: [], question: question)
    var already: [Entry] = []
    for entry in entries {
      let refusal = ClaimRules.refusal(
        entering: entry.credits, on: entry.day, in: part, at: now)
      if let refusal {
        let act = question.map { Act.clarify(Clarification(about: $0, kept: entries)) }
        if refusal.isForTheOffice, let turn = reread(for: act ?? .enter(entries)) { return turn }
        saving.refusals.append(refusal)
      } else if part.figures[entry.day] == entry.credits {
        already.append(entry)
      } else {
        saving.changes.append(
          FigureChange(day: entry.day, from: part.figures[entry.day], to: entry.credits))
      }
    }
    let says: [Say] =
      already.isEmpty ? [] : [.text(Message(.alreadySaved, [.entries: entryFacts(already)]))]
    return save(saving, after: says)
  }

  mutating func save(_ saving: Saving, after says: [Say] = []) -> Turn {
    guard let part, let acting, !saving.changes.isEmpty else {
      return follow(saving, after: says)
    }
    return perform(
      .change(saving.changes, of: part.member, in: part.event.id, by: acting),
      for: .save(saving), saying: says)
  }

  /// Says back what was saved, every figure with its day.
  mutating func saved(_ new: Participation, _ errand: Errand?) -> Turn {
    guard case .save(let saving) = errand, let old = part else {
      keep(new)
      return ask()
    }
    keep(new)
    remember(saving)
    let expected = old.figures.merging(saving.changes.map { ($0.day, $0.to) })
    let elsewhere = new.changes(since: expected)
    var says = sayBack(saving)
    if !elsewhere.isEmpty {
      says.append(.text(Message(.changedMeanwhile, [.entries: changeFacts(elsewhere)])))
    }
    return follow(saving, after: says)
  }

  private func sayBack(_ saving: Saving) -> [Say] {
    switch saving.kind {
    case .undone: return [.text(Message(.undone, [.change: changeFacts(saving.changes)]))]
    case .redone: return [.text(Message(.redone, [.change: changeFacts(saving.changes)]))]
    case .entered: break
    }
    let new = saving.changes.filter { $0.from == nil }
    let altered = saving.changes.filter { $0.from != nil }
    var says: [Say] = []
    if !new.isEmpty { says.append(.text(Message(.saved, [.entries: changeFacts(new)]))) }
    if !altered.isEmpty { says.append(.text(Message(.changed, [.change: changeFacts(altered)]))) }
    if saving.changes.contains(where: { $0.to == .zero }) {
      says.append(.text(Message(.zeroIsRight)))
    }
    return says
  }

  /// Goes on after saving: first what was refused or unclear in the same line, then the next day.
  private mutating func follow(_ saving: Saving, after says: [Say]) -> Turn {
    let says = says + saving.refusals.map { refusing($0) }
    if let question = saving.question {
      return clarify(Clarification(about: question), after: says)
    }
    if let part, let day = saving.refusals.compactMap(\.mendableDay).first,
      part.submitted == nil
    {
      scene = .credits(day)
      return askShort(says)
    }
    if let day = saving.changes.filter({ $0.to == nil }).map(\.day).min() {
      scene = .credits(day)
      return ask(says)
    }
    let isRefused = saving.changes.isEmpty && !saving.refusals.isEmpty
    return isRefused ? askShort(says) : goOn(after: says)
  }

  /// Asks for the day in hand while it is empty, else for the next empty one; else the review.
  mutating func goOn(after says: [Say] = []) -> Turn {
    if let askedDay, part?.figures[askedDay] == nil { return ask(says) }
    guard let next = nextEmptyDay(after: askedDay) else { return showReview(after: says) }
    scene = .credits(next)
    return ask(says)
  }

  /// The next open day without a figure, going round from a day.
  func nextEmptyDay(after day: Day?) -> Day? {
    guard let part else { return nil }
    let empty = ClaimRules.openDays(of: part, at: now).map(\.day).filter {
      part.figures[$0] == nil
    }
    return empty.first { candidate in day.map { candidate > $0 } ?? true } ?? empty.first
  }

  mutating func pick(day: Day) -> Turn {
    guard let part else { return chooseFirst() }
    if let refusal = ClaimRules.refusal(opening: day, of: part, at: now) {
      if let turn = reread(for: .pickDay(day)) { return turn }
      return askShort([refusing(refusal)])
    }
    scene = .credits(day)
    return ask()
  }

  mutating func clarify(_ clarification: Clarification) -> Turn {
    guard clarification.kept.isEmpty else {
      return enter(clarification.kept, asking: clarification.about)
    }
    return clarify(clarification, after: [])
  }

  private mutating func clarify(_ clarification: Clarification, after says: [Say]) -> Turn {
    guard member != nil else { return chooseFirst() }
    switch clarification.about {
    case .event(let ids): return whichEvent(ids)
    case .day(let candidates):
      let open = part.map { ClaimRules.openDays(of: $0, at: now).map(\.day) } ?? []
      let days = candidates.isEmpty ? open : candidates
      guard !days.isEmpty else { return askShort(says) }
      return askAgain(says + [.text(Message(.whichDay, [.days: .either(days.map(name))]))])
    case .amount(let day, let figures):
      if let day, let part, ClaimRules.refusal(opening: day, of: part, at: now) == nil {
        scene = .credits(day)
      }
      if let day, let only = figures.first, figures.count == 1, says.isEmpty,
        let turn = confirm([Entry(day: day, credits: only)], introducing: .confirmGuess)
      {
        return turn
      }
      let which = Message(.whichAmount, [.nearest: .either(figures.map(Fact.figure))])
      return ask(says + [.text(figures.count > 1 ? which : Message(.howMuchExactly))])
    }
  }

  private func askAgain(_ says: [Say]) -> Turn {
    Turn(says: says, next: .askLine)
  }

  /// Explains that somebody else changed the figures, and asks before saving over them.
  mutating func askToSaveOver(_ saving: Saving, _ actual: [FigureChange]) -> Turn {
    let figures = part?.figures ?? [:]
    let changes = saving.changes.map {
      FigureChange(day: $0.day, from: figures[$0.day], to: $0.to)
    }
    saveOver = changes
    return ask([refusing(.changedElsewhere(actual))])
  }

  /// A figure that is given anew settles the question whether to save over.
  private mutating func answerSaveOver(with entries: [Entry]) {
    saveOver?.removeAll { change in entries.contains { $0.day == change.day } }
    if saveOver?.isEmpty == true { saveOver = nil }
  }

  /// Yes saves over what somebody else saved; no leaves it; anything else is taken as usual.
  mutating func settle(_ changes: [FigureChange], by act: Act) -> Turn? {
    guard [.affirm, .deny].contains(act) else { return nil }
    saveOver = nil
    switch act {
    case .affirm: return save(Saving(kind: .entered, changes: changes))
    case .deny:
      return goOn(after: [
        .text(Message(.leftAsItWas, [.entries: .all(changes.map { entryFact($0.day, $0.from) })]))
      ])
    default: return nil
    }
  }
}

extension Refusal {
  /// Whether it may be different by now because the office changed something.
  var isForTheOffice: Bool {
    switch self {
    case .overMaximum, .belowZero, .notAStep, .alreadySubmitted, .daysWithoutFigure,
      .changedElsewhere:
      false
    default: true
    }
  }

  /// The day that another figure would mend.
  var mendableDay: Day? {
    switch self {
    case .overMaximum(let day, _, _), .belowZero(let day, _), .notAStep(let day, _, _): day
    default: nil
    }
  }
}

extension [Day: Credits] {
  /// The figures after some changes; nil takes one away.
  func merging(_ changes: [(Day, Credits?)]) -> [Day: Credits] {
    changes.reduce(into: self) { figures, change in figures[change.0] = change.1 }
  }
}
