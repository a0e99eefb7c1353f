import CMECore

/// Instructions 4 and 5: the events, most recent first, and the choice of one.
extension Dialogue {
  mutating func showTracker(_ parts: [Participation], again: Bool) -> Turn {
    tracker = ClaimRules.trackerOrder(parts)
    scene = .tracker
    part = nil
    guard !tracker.isEmpty else { return ask([.text(Message(.trackerEmpty))]) }
    let says: [Say] = [.text(Message(.tracker)), .numbered(trackerLines)]
    let claimable = tracker.filter { ClaimRules.standing(of: $0, at: now).isClaimable }
    guard !again, let only = claimable.first, claimable.count == 1 else {
      toldOfDesk = []
      return ask(says)
    }
    let chosen = Message(.eventChosen, [.event: .text(only.event.title)])
    return open(only, after: says + [.text(chosen)])
  }

  var trackerLines: [Message] {
    tracker.map { part in
      Message(
        .trackerLine,
        [
          .event: .text(part.event.title), .span: part.event.span,
          .standing: .message(standing(of: part)),
        ])
    }
  }

  /// Goes to the list of events, as they are stored now.
  mutating func showTrackerAgain(after says: [Say] = []) -> Turn {
    guard let member else { return ask() }
    scene = .tracker
    part = nil
    saveOver = nil
    return perform(.tracker(of: member.id), for: .trackerAgain, saying: says)
  }

  /// Says what has to come before; nothing can be entered without an event.
  func chooseFirst() -> Turn {
    askShort([.refusal(Message(member == nil ? .signInFirst : .chooseEventFirst))])
  }

  /// Asks which of several events is meant.
  mutating func whichEvent(_ ids: [Event.ID]) -> Turn {
    guard (2...4).contains(ids.count) else { return ask([.text(Message(.whichEvent))]) }
    return offer(
      ids.map { .act(.pickEvent($0)) } + [.noneOfThese], introducing: Message(.whichEvent))
  }

  mutating func pick(event id: Event.ID) -> Turn {
    guard let chosen = tracker.first(where: { $0.event.id == id }) else { return notUnderstood() }
    guard isFresh else {
      return perform(
        .participation(of: chosen.member, in: id), for: .again(.pickEvent(id)))
    }
    let opened = Message(.eventOpened, [.event: .text(chosen.event.title)])
    let opens = ClaimRules.refusal(claiming: chosen, at: now) == nil
    return withFigures(open(chosen, after: opens ? [.text(opened)] : []))
  }

  /// Opens an event at the place where it stands.
  mutating func open(_ chosen: Participation, after says: [Say]) -> Turn {
    history = History()
    if chosen.submitted != nil {
      part = chosen
      scene = .done
      return readCertificates(
        for: .ofOpenEvent, saying: says + [.text(submittedMessage(chosen))])
    }
    if let refusal = ClaimRules.refusal(claiming: chosen, at: now) {
      part = nil
      scene = .tracker
      return ask(says + [refusing(refusal, in: chosen)])
    }
    part = chosen
    scene = .tracker
    return goOn(after: says + whatIsSaved(in: chosen) + heldNotes(in: chosen))
  }

  /// What is saved already, with its date where an earlier conversation saved it; what was told at
  /// the sign-in is not told again.
  private mutating func whatIsSaved(in part: Participation) -> [Say] {
    guard case .draft(let claim) = part.claim, let savedAt = claim.savedAt else { return [] }
    let entries = entryFacts(part.entries)
    let told = toldOfDesk.first { $0.event == part.event.id }
    toldOfDesk = []
    if let told, told.isAll(of: claim) { return [] }
    guard !savedHere.contains(part.event.id), told == nil else {
      return [.text(Message(.caseSaved, [.entries: entries]))]
    }
    if let byDesk = savedByDesk(claim, in: part) { return [.text(byDesk)] }
    let moment = Fact.moment(savedAt, part.event.zone)
    return [.text(Message(.savedEarlier, [.moment: moment, .entries: entries]))]
  }

  /// The days that cannot be entered, each with its reason, so that none looks missing.
  private func heldNotes(in part: Participation) -> [Say] {
    let closed = part.event.days.map(\.day).filter {
      ClaimRules.refusal(opening: $0, of: part, at: now) != nil
    }
    return closed.isEmpty ? [] : [.list(closed.map { dayState($0, in: part) })]
  }
}
