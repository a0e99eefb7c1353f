import CMECore

/// Where a walk must not go on, by the rules that decide.
extension WalkFacts {
  /// What to say instead of an instruction that cannot be followed; nil where it can.
  func stop(at step: PortalStep) -> [Say]? {
    guard let part, step.rawValue >= PortalStep.enterCredits.rawValue else { return nil }
    if let refusal = ClaimRules.refusal(claiming: part, at: now) { return stop(refusal, part) }
    if step == .submit { return stopBeforeSubmitting(part) }
    let isOfDay = [.pencil, .figure, .disc].contains(step)
    guard isOfDay, let first = part.registeredDays.first,
      ClaimRules.openDays(of: part, at: now).isEmpty
    else { return nil }
    return ClaimRules.refusal(opening: first.day, of: part, at: now).map { stop($0, part) }
  }

  private func stop(_ refusal: Refusal, _ part: Participation) -> [Say] {
    [
      .refusal(Message(.walkStop)),
      .readOut(ParticipationWords(part, at: now).refusal(refusal)),
    ]
  }

  private func stopBeforeSubmitting(_ part: Participation) -> [Say]? {
    switch ClaimRules.refusal(submitting: part, at: now) {
    case nil: return nil
    case .daysWithoutFigure(let empty):
      let days = empty.filter { !done.contains($0) }
      let held = ClaimRules.heldDays(of: part, at: now)
      let stops =
        days.isEmpty
        ? [] : stop(.walkSubmitStopEmpty, .walkSubmitReadEmpty, [.days: names(days, part)])
      let all = stops + (held.isEmpty ? [] : stop(forHeld: held, part))
      return all.isEmpty ? nil : all
    case .daysHeld(let held): return stop(forHeld: held, part)
    case let refusal?: return stop(refusal, part)
    }
  }

  private func stop(forHeld held: [HeldDay], _ part: Participation) -> [Say] {
    let until = held.map(\.until).max() ?? now
    return stop(
      .walkSubmitStopHeld, .walkSubmitReadHeld,
      [.days: names(held.map(\.day), part), .moment: .moment(until, part.event.zone)])
  }

  private func stop(
    _ stop: MessageID, _ read: MessageID, _ facts: [Placeholder: Fact]
  ) -> [Say] {
    [.refusal(Message(stop, facts)), .readOut(Message(read, facts))]
  }

  private func names(_ days: [Day], _ part: Participation) -> Fact {
    .all(days.map(part.event.name))
  }
}
