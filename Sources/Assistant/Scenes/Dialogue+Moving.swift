import CMECore

/// Moving about: back, skip, undo, redo, another event, leaving.
extension Dialogue {
  mutating func back() -> Turn {
    switch scene {
    case .signInName: return ask([.text(Message(.backAtFirst))])
    case .signInPassword, .resetName: scene = .signInName
    case .resetCode: scene = .resetName
    case .newPassword: return leaveReset()
    case .newPasswordAgain(let ticket, _):
      scene = .newPassword(ticket)
      return ask([.question(Message(.askNewPassword))])
    case .locked: return signOut(.nextPerson)
    case .tracker: return ask([.text(Message(.backAtTracker))])
    case .credits(let day): return back(from: day)
    case .review:
      guard canSubmit, let lastOpenDay else { return showTrackerAgain() }
      scene = .credits(lastOpenDay)
    case .done: return showTrackerAgain()
    }
    return ask()
  }

  private mutating func back(from day: Day) -> Turn {
    guard let part else { return ask() }
    let earlier = ClaimRules.openDays(of: part, at: now).map(\.day).last { $0 < day }
    guard let earlier else { return showTrackerAgain() }
    scene = .credits(earlier)
    return ask()
  }

  private var lastOpenDay: Day? {
    part.flatMap { ClaimRules.openDays(of: $0, at: now).last?.day }
  }

  mutating func skip() -> Turn {
    guard case .credits(let day) = scene, let part else {
      return digress([.text(Message(.nothingToSkip))])
    }
    let next = nextEmptyDay(after: day)
    guard let next, next != day else {
      if part.figures[day] != nil { return goOn() }
      return ask([.text(Message(.skipLast, [.day: name(day)]))])
    }
    scene = .credits(next)
    let skipped = Message(.skipped, [.day: name(day)])
    return ask(part.figures[day] == nil ? [.text(skipped)] : [])
  }

  /// Takes the last change back; a day that it does not concern is asked for instead.
  mutating func undo(asked days: [Day] = []) -> Turn {
    if let submitted = part?.submitted {
      return digress([refusing(.alreadySubmitted(at: submitted.submittedAt))])
    }
    guard part != nil, let last = history.done.last else {
      return digress([.text(Message(.nothingToUndo))])
    }
    let others = days.filter { day in !last.contains { $0.day == day } }
    if let other = others.first { return pick(day: other) }
    return save(Saving(kind: .undone, changes: last.map(\.inverse)))
  }

  mutating func redo() -> Turn {
    guard part != nil, let last = history.undone.last else {
      return digress([.text(Message(.nothingToRedo))])
    }
    return save(Saving(kind: .redone, changes: last))
  }

  /// Keeps what was saved, so that it can be taken back or put again.
  mutating func remember(_ saving: Saving) {
    if let part { savedHere.insert(part.event.id) }
    switch saving.kind {
    case .entered:
      history.done.append(saving.changes)
      history.undone = []
    case .undone: history.done.popLast().map { history.undone.append($0) }
    case .redone: history.undone.popLast().map { history.done.append($0) }
    }
  }

  mutating func restart() -> Turn {
    switch scene {
    case .signInName, .signInPassword:
      scene = .signInName
      return ask()
    case .resetName, .resetCode, .newPassword, .newPasswordAgain: return leaveReset()
    case .locked: return signOut(.nextPerson)
    case .tracker: return showTrackerAgain()
    case .done:
      return showTrackerAgain(after: wantsList || letsBe ? [] : [.text(Message(.submittedStays))])
    case .credits, .review: break
    }
    guard part?.figures.isEmpty == false, !wantsList else { return showTrackerAgain() }
    return offer(
      [.anotherEvent, .clearFigures, .carryOn], introducing: Message(.restartChoices))
  }

  /// "events" and "another event" are ways to the list, by which nothing is lost.
  private var wantsList: Bool {
    let words = Set(SearchKey.words(line))
    guard words.isDisjoint(with: ["event", "meeting", "course", "conference"]) else {
      return !words.isDisjoint(with: [
        "other", "another", "different", "change", "switch", "choose", "next", "list",
      ])
    }
    return !words.isDisjoint(with: ["events", "meetings", "overview", "list"])
  }

  /// "never mind" takes nothing back.
  private var letsBe: Bool {
    !Set(SearchKey.words(line)).isDisjoint(with: ["never", "nevermind", "nvm", "forget"])
  }

  /// Takes every figure of the claim away, in one change that can be undone.
  mutating func clearFigures() -> Turn {
    guard let part else { return ask() }
    let changes = part.entries.map { FigureChange(day: $0.day, from: $0.credits, to: nil) }
    scene = .credits(changes.first?.day ?? part.event.days[0].day)
    return save(Saving(kind: .entered, changes: changes))
  }

  mutating func interrupted() -> Turn {
    guard !wasInterrupted else { return leave() }
    return ask([.text(Message(isKiosk ? .interruptedKiosk : .interrupted))])
  }

  mutating func leave() -> Turn {
    if isKiosk { return signOut(.nextPerson) }
    guard !isForCaller else { return Turn(says: [], next: .leave(.left)) }
    guard case .real = mode else {
      return signOut(.leave(.left), saying: [.text(Message(.goodbyePractice))])
    }
    return signOut(.leave(.left), saying: whatIsLeft + [.text(Message(.goodbye))])
  }

  mutating func cutOff() -> Turn {
    let cut = Message(.cutOff, [.step: .number(stepNumber)])
    return signOut(.leave(.cutOff), saying: whatIsLeft + [.text(cut)])
  }

  /// Whether nothing that was begun, or could be, remains to be done.
  var isFinished: Bool {
    if let part { return part.submitted != nil }
    let isStarted = tracker.contains { $0.submitted == nil && !$0.entries.isEmpty }
    return !isStarted && !tracker.isEmpty && (hasSubmitted || !canClaim)
  }

  /// What is saved and what is still to do, in the open event or else in all.
  private var whatIsLeft: [Say] {
    switch scene {
    case .resetCode(let reset): return whatIsLeft(of: reset)
    case .newPassword, .newPasswordAgain: return [.text(Message(.leaveResetTaken))]
    case .locked: return []
    default: break
    }
    guard let part else { return tracker.filter { !$0.entries.isEmpty }.flatMap(whatIsLeft) }
    return whatIsLeft(of: part)
  }

  private func whatIsLeft(of part: Participation) -> [Say] {
    guard part.submitted == nil else { return [] }
    let event = Fact.text(part.event.title)
    let saved =
      part.entries.isEmpty
      ? Message(.leaveNothing, [.event: event])
      : Message(.leaveSaved, [.event: event, .entries: entryFacts(part.entries)])
    return [.text(saved)] + whatIsMissing(in: part)
  }

  private func whatIsMissing(in part: Participation) -> [Say] {
    let held = Set(ClaimRules.heldDays(of: part, at: now).map(\.day))
    let empty = part.daysWithoutFigure.filter { !held.contains($0) }
    guard !empty.isEmpty || !held.isEmpty else { return [.text(Message(.leaveNotSubmitted))] }
    let open: [Say] =
      empty.isEmpty ? [] : [.text(Message(.leaveEmpty, [.days: .all(empty.map(name))]))]
    return open
      + openings(of: part).map {
        .text(Message(.leaveHeld, [.days: $0.days, .moment: $0.moment]))
      }
  }
}
