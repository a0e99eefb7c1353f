import CMECore
import Understanding

/// What an answer adds from this member's own case.
extension Dialogue {
  func facts(for topic: Topic, about day: Day?) -> [Say] {
    switch topic {
    case .onsiteHold: heldFacts
    case .notConcluded: tracker.flatMap(notOverFact)
    case .nameCorrection: nameFact
    case .nonPhysician, .acceptance: professionFact
    case .username: usernameFact
    case .numbers: numberFact
    case .passwordReset: resetFacts
    case .eventDetails: eventFacts
    default: part.map { facts(for: topic, in: $0, about: day) } ?? trackerFacts(for: topic)
    }
  }

  private func facts(for topic: Topic, in part: Participation, about day: Day?) -> [Say] {
    switch topic {
    case .zeroRule: emptyDays(of: part)
    case .registeredDays: registeredFacts(of: part)
    case .finalSubmission: submittedFact(of: part)
    case .howManyCredits: (day ?? askedDay).map(maximumFact) ?? maximaFact(of: [part])
    case .savedProgress: savedFact(of: part)
    case .total: totalSoFar(part)
    case .certificate, .certificateForm:
      [say(part.submitted == nil ? .certificateAfterSubmitting : .caseCertificateReady)]
    case .claimDeadline, .remembering: deadlineFact(of: part)
    default: []
    }
  }

  private func registeredFacts(of part: Participation) -> [Say] {
    [say(.caseRegisteredDays, [.days: .all(part.registeredDays.map { name($0.day) })])]
  }

  /// The same of each event that can be claimed, where one is being chosen.
  private func trackerFacts(for topic: Topic) -> [Say] {
    let claimable = tracker.filter { ClaimRules.standing(of: $0, at: now).isClaimable }
    switch topic {
    case .claimDeadline, .remembering:
      let latest = Instant(secondsSince1970: .max)
      let closing = { (part: Participation) in part.event.claimClosesAt ?? latest }
      return claimable.sorted { closing($0) < closing($1) }.prefix(Self.mostEvents)
        .flatMap(deadlineFact)
    case .howManyCredits:
      return maximaFact(of: claimable.prefix(Self.mostEvents))
    default: return []
    }
  }

  /// The most that can be claimed for each day of some events.
  private func maximaFact(of parts: some Sequence<Participation>) -> [Say] {
    parts.map { part in
      let most = part.registeredDays.map { Fact.entry(part.event.name(of: $0.day), $0.maximum) }
      return say(.caseMaxima, [.event: .text(part.event.title), .entries: .all(most)])
    }
  }

  /// More would not fit on a screen.
  private static let mostEvents = 5

  /// Where and when: of the event that the line names, else of the open one, else of all.
  private var eventFacts: [Say] {
    guard !tracker.isEmpty else { return [say(member == nil ? .signInFirst : .trackerEmpty)] }
    let events = tracker.map(\.event)
    let named = DeskNamedEvent.find(in: line, among: events, spokenOf: part?.event)
    let meant = events.filter { $0.id == named ?? part?.event.id }
    return (meant.isEmpty ? events : meant).prefix(Self.mostEvents).map { .text($0.details) }
  }

  private var heldFacts: [Say] {
    let parts = (part.map { [$0] } ?? tracker).filter { $0.submitted == nil }
    let held = parts.flatMap { part in
      openings(of: part).map { say(.caseHeld, [.days: $0.days, .moment: $0.moment]) }
    }
    return held.isEmpty && member != nil ? [say(.caseNothingHeld)] : held
  }

  /// The held days, those that open at the same moment together.
  func openings(of part: Participation) -> [(days: Fact, moment: Fact)] {
    let held = Dictionary(grouping: ClaimRules.heldDays(of: part, at: now), by: \.until)
    return held.keys.sorted().map { until in
      let days = held[until, default: []].map { name($0.day) }
      return (.all(days), .moment(until, part.event.zone))
    }
  }

  private func notOverFact(of part: Participation) -> [Say] {
    guard case .notOver(let opens) = ClaimRules.standing(of: part, at: now) else { return [] }
    return [
      say(.caseOpens, [.event: .text(part.event.title), .moment: .moment(opens, part.event.zone)])
    ]
  }

  private var nameFact: [Say] {
    guard part?.submitted == nil else { return [say(.caseNameSubmitted)] }
    return member.map { [say(.caseName, [.name: .text($0.fullName)])] } ?? []
  }

  private var usernameFact: [Say] {
    if let member { return [say(.caseUsername, [.name: .text(member.username)])] }
    guard case .resetCode = scene, let typedName else { return [] }
    return [say(.caseResetName, [.name: .text(typedName)])]
  }

  /// Not told to a caller, who may still have to say it.
  private var numberFact: [Say] {
    guard let member, !isForCaller else { return [say(.caseNumberAsk)] }
    return [say(.caseNumber, [.number: .text(member.number)])]
  }

  private var resetFacts: [Say] {
    if case .resetCode(let reset) = scene { facts(of: reset) } else { [] }
  }

  private var professionFact: [Say] {
    member.map { [say($0.isPhysician ? .casePhysician : .caseNotPhysician)] } ?? []
  }

  private func emptyDays(of part: Participation) -> [Say] {
    let empty = part.daysWithoutFigure
    guard part.submitted == nil else { return [] }
    return [
      empty.isEmpty
        ? say(.caseNoEmptyDay) : say(.caseEmptyDays, [.days: .all(empty.map(name))])
    ]
  }

  private func submittedFact(of part: Participation) -> [Say] {
    guard let at = part.submitted?.submittedAt else { return [say(.caseNotSubmitted)] }
    if part.submitted?.isByDesk == true { return submittedByDesk(part) }
    return [say(.caseSubmitted, [.moment: .moment(at, part.event.zone)])]
  }

  private func maximumFact(of day: Day) -> [Say] {
    [say(.caseMaximum, [.day: name(day), .maximum: .credits(maximum(of: day))])]
  }

  private func savedFact(of part: Participation) -> [Say] {
    guard part.submitted == nil else { return submittedFact(of: part) }
    guard !part.entries.isEmpty else { return [] }
    return [say(.caseSaved, [.entries: entryFacts(part.entries)])]
  }

  private func deadlineFact(of part: Participation) -> [Say] {
    guard let closes = part.event.claimClosesAt else {
      return [say(.caseNoDeadline, [.event: .text(part.event.title)])]
    }
    return [
      say(
        .caseCloses, [.event: .text(part.event.title), .moment: .moment(closes, part.event.zone)])
    ]
  }

  private func say(_ id: MessageID, _ facts: [Placeholder: Fact] = [:]) -> Say {
    .text(Message(id, facts))
  }
}
