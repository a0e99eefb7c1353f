import CMECore

/// What stands between a caller and the certificate of an event, in one short line with what mends
/// it; nil where the certificate is there.
struct Obstacle {
  let message: Message

  init?(of part: Participation, at now: Instant) {
    guard part.submitted == nil else { return nil }
    let zone = part.event.zone
    switch ClaimRules.refusal(submitting: part, at: now) {
    case nil: message = Message(.obstacleNone)
    case .eventNotConcluded(let opens):
      message = Message(.obstacleNotConcluded, [.moment: .shortMoment(opens, zone, asOf: now)])
    case .claimPeriodOver(let closed):
      message = Message(.obstacleClosed, [.moment: .shortMoment(closed, zone, asOf: now)])
    case .noRegisteredDay: message = Message(.obstacleNoDay)
    case .daysWithoutFigure(let days):
      message = Message(.obstacleEmpty, [.days: .all(days.map(Fact.weekday))])
    case .daysHeld(let held):
      let until = held.map(\.until).max() ?? now
      message = Message(
        .obstacleHeld,
        [.days: .all(held.map { .weekday($0.day) }), .moment: .shortMoment(until, zone, asOf: now)])
    case .dayNotRegistered(let day, _, _), .notADayOfTheEvent(let day),
      .overMaximum(let day, _, _), .belowZero(let day, _), .notAStep(let day, _, _),
      .heldAfterOnsiteChange(let day, _):
      message = Message(.obstacleFigure, [.day: .weekday(day)])
    case .alreadySubmitted, .changedElsewhere: return nil
    }
  }
}
