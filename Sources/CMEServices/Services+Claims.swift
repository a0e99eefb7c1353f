import CMECore

extension Services {
  /// Saves all of the changes or none, decided on what is stored at that moment.
  func change(
    _ changes: [FigureChange], of member: Member.ID, in event: Event.ID,
    by acting: Acting, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    let outcome = try store.decide(
      member, in: event, at: now, by: acting, issuing: { _, _, _ in }
    ) { part in
      if let refusal = refusal(saving: changes, in: part, at: now) { return .refuse(refusal) }
      return .save(changes.filter { $0.from != $0.to })
    }
    return reply(outcome, done: Reply.changed)
  }

  /// Submits, provided that the figures are those that the person has seen, and issues the
  /// certificate.
  func submit(
    seen: [Entry], of member: Member.ID, in event: Event.ID, by acting: Acting,
    at now: Instant
  ) throws(ServiceFailure) -> Reply {
    let office = try office()
    let outcome = try store.decide(
      member, in: event, at: now, by: acting,
      issuing: { try office.issue($0, in: $1, $2) }
    ) { part in
      refusal(submitting: part, seen: seen, at: now).map(ClaimDecision.refuse) ?? .submit
    }
    return reply(outcome, done: Reply.submitted)
  }

  private func reply(
    _ outcome: ClaimOutcome, done: (Participation) -> Reply
  ) -> Reply {
    switch outcome {
    case .gone: .failed(.gone)
    case .over(let end): .sessionEnded(end)
    case .notAllowed(let refusal): .notAllowed(refusal)
    case .decided(.refuse(let refusal), let part): .refused(refusal, part)
    case .decided(_, let part): done(part)
    }
  }

  private func refusal(
    saving changes: [FigureChange], in part: Participation, at now: Instant
  ) -> Refusal? {
    if let refusal = ClaimRules.refusal(claiming: part, at: now) { return refusal }
    if let refusal = changedElsewhere(changes, part) { return refusal }
    return changes.lazy.compactMap {
      ClaimRules.refusal(entering: $0.to, on: $0.day, in: part, at: now)
    }.first
  }

  private func refusal(
    submitting part: Participation, seen: [Entry], at now: Instant
  ) -> Refusal? {
    if let refusal = ClaimRules.refusal(claiming: part, at: now) { return refusal }
    return changedElsewhere(seen, part) ?? ClaimRules.refusal(submitting: part, at: now)
  }

  /// Compares what the changes start from with what is stored; a day may change more than once.
  private func changedElsewhere(_ changes: [FigureChange], _ part: Participation) -> Refusal? {
    var figures = part.figures
    var differences: [FigureChange] = []
    for change in changes {
      let stored = figures[change.day]
      if stored != change.from {
        differences.append(FigureChange(day: change.day, from: change.from, to: stored))
      }
      figures[change.day] = change.to
    }
    return differences.isEmpty ? nil : .changedElsewhere(differences)
  }

  /// Compares the figures that the person has seen with what is stored.
  private func changedElsewhere(_ seen: [Entry], _ part: Participation) -> Refusal? {
    let known = Dictionary(seen.map { ($0.day, $0.credits) }) { _, last in last }
    let differences = part.changes(since: known)
    return differences.isEmpty ? nil : .changedElsewhere(differences)
  }
}
