import CMECore

/// The words for one person's part in one event, as of one moment.
public struct ParticipationWords: Sendable {
  /// The participation.
  public let part: Participation
  /// The moment.
  public let now: Instant

  /// Takes the participation as it stands at a moment.
  public init(_ part: Participation, at now: Instant) {
    self.part = part
    self.now = now
  }

  /// Where the event stands in the tracker.
  public var standing: Message {
    let zone = part.event.zone
    switch ClaimRules.standing(of: part, at: now) {
    case .notOver(let opens): return Message(.standingNotOver, [.moment: .moment(opens, zone)])
    case .held(let until): return Message(.standingHeld, [.moment: .moment(until, zone)])
    case .open: return Message(.standingOpen)
    case .started(let entered, let days) where entered == days:
      return Message(.standingComplete, [.days: .number(days)])
    case .started(let entered, let days):
      return Message(.standingStarted, [.count: .number(entered), .days: .number(days)])
    case .submitted(let total): return Message(.standingSubmitted, [.total: .credits(total)])
    case .closed(let at): return Message(.standingClosed, [.moment: .moment(at, zone)])
    case .noRegisteredDay: return Message(.standingNoDay)
    }
  }

  /// The saved figures, each with its day.
  public var entries: Fact {
    .all(part.entries.map { .entry(part.event.name(of: $0.day), $0.credits) })
  }

  // MARK: Days

  /// How a day of the event stands.
  public func state(of day: Day) -> Message {
    if let unregistered = unregistered(day) { return unregistered }
    let figure = part.figures[day]
    guard part.submitted == nil else {
      return Message(.dayClaimed, [.day: .day(day), .credits: .credits(figure ?? .zero)])
    }
    let held = ClaimRules.heldDays(of: part, at: now).first { $0.day == day }
    if let held { return message(held, figure) }
    if let figure, let byDesk = enteredByDesk(day, figure) { return byDesk }
    if let figure { return Message(.dayEntered, [.day: .day(day), .credits: .credits(figure)]) }
    guard ClaimRules.refusal(opening: day, of: part, at: now) == nil else {
      return Message(.dayNotEntered, [.day: .day(day)])
    }
    return Message(.dayEmpty, [.day: .day(day), .maximum: .figure(part.maximum(of: day))])
  }

  private func enteredByDesk(_ day: Day, _ figure: Credits) -> Message? {
    guard case .draft(let claim) = part.claim, let at = claim.savedByDesk[day] else { return nil }
    return Message(
      .dayEnteredByDesk,
      [.day: .day(day), .credits: .credits(figure), .moment: .moment(at, part.event.zone)])
  }

  private func unregistered(_ day: Day) -> Message? {
    switch part.registration(for: day)?.status {
    case .confirmed: nil
    case .cancelled: Message(.dayCancelled, [.day: .day(day)])
    case .waitlisted: Message(.dayWaitlisted, [.day: .day(day)])
    case nil: Message(.dayNotRegistered, [.day: .day(day)])
    }
  }

  private func message(_ held: HeldDay, _ figure: Credits?) -> Message {
    let until = Fact.moment(held.until, part.event.zone)
    guard let figure else { return Message(.dayHeld, [.day: .day(held.day), .moment: until]) }
    return Message(
      .dayEnteredHeld, [.day: .day(held.day), .credits: .credits(figure), .moment: until])
  }
}

extension Participation {
  /// The most that can be claimed for a day; zero for a day that the event does not have.
  func maximum(of day: Day) -> Credits { eventDay(on: day)?.maximum ?? .zero }
}
