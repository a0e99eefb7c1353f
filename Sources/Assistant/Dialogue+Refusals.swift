import CMECore

/// Refusals put into words, in one place.
extension Dialogue {
  func refusing(_ refusal: Refusal, in other: Participation? = nil) -> Say {
    guard let part = other ?? part else { return .refusal(Message(.chooseEventFirst)) }
    return .refusal(message(for: refusal, in: part))
  }

  /// What happened and how to mend it.
  private func message(for refusal: Refusal, in part: Participation) -> Message {
    let zone = part.event.zone
    switch refusal {
    case .eventNotConcluded(let opens):
      return Message(
        .refuseNotConcluded, [.event: .text(part.event.title), .moment: .moment(opens, zone)])
    case .claimPeriodOver(let closed):
      return Message(
        .refuseClosed, [.event: .text(part.event.title), .moment: .moment(closed, zone)])
    case .alreadySubmitted(let at): return Message(.refuseSubmitted, [.moment: .moment(at, zone)])
    case .noRegisteredDay: return Message(.refuseNoDay, [.event: .text(part.event.title)])
    case .notADayOfTheEvent(let day):
      return Message(.refuseNoSuchDay, [.day: .day(day), .span: span(of: part.event)])
    case .dayNotRegistered(let day, let status, let registered):
      return notRegistered(day, status, registered)
    case .heldAfterOnsiteChange(let day, let until):
      return Message(.refuseHeld, [.day: name(day), .moment: .moment(until, zone)])
    case .overMaximum(let day, let typed, let maximum):
      return Message(
        .refuseOverMaximum,
        [.day: name(day), .typed: .figure(typed), .maximum: .figure(maximum)])
    case .notAStep(let day, let typed, let nearest):
      return Message(
        .refuseNotAStep,
        [.day: name(day), .typed: .figure(typed), .nearest: .either(nearest.map(Fact.figure))])
    case .belowZero(let day, let typed):
      return Message(.refuseBelowZero, [.day: name(day), .typed: .figure(typed)])
    case .daysWithoutFigure(let days):
      return Message(.refuseEmptyDays, [.days: .all(days.map(name))])
    case .daysHeld(let held):
      let days = held.map { dayState($0.day, in: part) }.map(Fact.message)
      return Message(.refuseHeldDays, [.days: .all(days)])
    case .changedElsewhere(let changes):
      return Message(.refuseChangedElsewhere, [.entries: changeFacts(changes)])
    }
  }

  private func notRegistered(
    _ day: Day, _ status: Registration.Status?, _ registered: [Day]
  ) -> Message {
    let id: MessageID =
      switch status {
      case .cancelled: .refuseCancelled
      case .waitlisted: .refuseWaitlisted
      default: .refuseNotRegistered
      }
    return Message(id, [.day: name(day), .days: .all(registered.map(name))])
  }
}
