import CMECore

/// What stands between a caller and the certificate of an event, in short lines with what mends it;
/// none where the certificate is there.
enum Obstacle {
  static func messages(of part: Participation, at now: Instant) -> [Message] {
    guard part.submitted == nil, let first = first(of: part, at: now) else { return [] }
    let held = ClaimRules.heldDays(of: part, at: now)
    guard first.id == .obstacleEmpty, !held.isEmpty else { return [first] }
    return [first, message(held, part.event.zone, at: now)]
  }

  private static func message(_ held: [HeldDay], _ zone: EventZone, at now: Instant) -> Message {
    let until = held.map(\.until).max() ?? now
    return Message(
      .obstacleHeld,
      [
        .days: .all(held.map { .weekday($0.day) }),
        .moment: .shortMoment(until, zone, asOf: now),
      ])
  }

  private static func first(of part: Participation, at now: Instant) -> Message? {
    let zone = part.event.zone
    return switch ClaimRules.refusal(submitting: part, at: now) {
    case nil: Message(.obstacleNone)
    case .eventNotConcluded(let opens):
      Message(.obstacleNotConcluded, [.moment: .shortMoment(opens, zone, asOf: now)])
    case .claimPeriodOver(let closed):
      Message(.obstacleClosed, [.moment: .shortMoment(closed, zone, asOf: now)])
    case .noRegisteredDay: Message(.obstacleNoDay)
    case .daysWithoutFigure(let days):
      Message(.obstacleEmpty, [.days: .all(days.map(Fact.weekday))])
    case .daysHeld(let held): message(held, zone, at: now)
    case .dayNotRegistered(let day, _, _), .notADayOfTheEvent(let day),
      .overMaximum(let day, _, _), .belowZero(let day, _), .notAStep(let day, _, _),
      .heldAfterOnsiteChange(let day, _):
      Message(.obstacleFigure, [.day: .weekday(day)])
    case .alreadySubmitted, .changedElsewhere: nil
    }
  }
}
