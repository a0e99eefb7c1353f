import CMECore

/// How a day of an event stands, in words.
extension Dialogue {
  func dayState(_ day: Day, in part: Participation) -> Message {
    if let unregistered = unregistered(day, in: part) { return unregistered }
    let figure = part.figures[day]
    guard part.submitted == nil else {
      return Message(.dayClaimed, [.day: .day(day), .credits: .credits(figure ?? .zero)])
    }
    let held = ClaimRules.heldDays(of: part, at: now).first { $0.day == day }
    if let held { return message(held, figure, part.event.zone) }
    if let figure { return Message(.dayEntered, [.day: .day(day), .credits: .credits(figure)]) }
    guard ClaimRules.refusal(opening: day, of: part, at: now) == nil else {
      return Message(.dayNotEntered, [.day: .day(day)])
    }
    return Message(.dayEmpty, [.day: .day(day), .maximum: .figure(part.maximum(of: day))])
  }

  private func unregistered(_ day: Day, in part: Participation) -> Message? {
    switch part.registration(for: day)?.status {
    case .confirmed: nil
    case .cancelled: Message(.dayCancelled, [.day: .day(day)])
    case .waitlisted: Message(.dayWaitlisted, [.day: .day(day)])
    case nil: Message(.dayNotRegistered, [.day: .day(day)])
    }
  }

  private func message(_ held: HeldDay, _ figure: Credits?, _ zone: EventZone) -> Message {
    let until = Fact.moment(held.until, zone)
    guard let figure else { return Message(.dayHeld, [.day: .day(held.day), .moment: until]) }
    return Message(
      .dayEnteredHeld, [.day: .day(held.day), .credits: .credits(figure), .moment: until])
  }
}

extension Participation {
  /// The most that can be claimed for a day; zero for a day that the event does not have.
  func maximum(of day: Day) -> Credits { eventDay(on: day)?.maximum ?? .zero }
}
