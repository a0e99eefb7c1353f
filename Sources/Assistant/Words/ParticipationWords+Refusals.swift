import CMECore

/// Refusals put into words, in one place.
extension ParticipationWords {
  /// What happened and how to mend it, said to the person whose claim it is.
  public func refusal(_ refusal: Refusal) -> Message {
    let (event, zone) = (part.event, part.event.zone)
    switch refusal {
    case .eventNotConcluded(let opens):
      return Message(
        .refuseNotConcluded, [.event: .text(event.title), .moment: .moment(opens, zone)])
    case .claimPeriodOver(let closed):
      return Message(.refuseClosed, [.event: .text(event.title), .moment: .moment(closed, zone)])
    case .alreadySubmitted(let at): return Message(.refuseSubmitted, [.moment: .moment(at, zone)])
    case .noRegisteredDay: return Message(.refuseNoDay, [.event: .text(event.title)])
    case .notADayOfTheEvent(let day):
      return Message(.refuseNoSuchDay, [.day: .day(day), .span: event.span])
    case .dayNotRegistered(let day, let status, let registered):
      return notRegistered(day, status, registered)
    case .heldAfterOnsiteChange(let day, let until):
      return Message(
        .refuseHeld, [.day: event.name(of: day), .moment: .moment(until, zone)])
    case .overMaximum(let day, let typed, let maximum):
      return figure(.refuseOverMaximum, day, typed, [.maximum: .figure(maximum)])
    case .notAStep(let day, let typed, let nearest):
      return figure(.refuseNotAStep, day, typed, [.nearest: .either(nearest.map(Fact.figure))])
    case .belowZero(let day, let typed): return figure(.refuseBelowZero, day, typed, [:])
    case .daysWithoutFigure(let days):
      return Message(.refuseEmptyDays, [.days: .all(days.map(event.name))])
    case .daysHeld(let held):
      let days = held.map { Fact.message(state(of: $0.day)) }
      return Message(.refuseHeldDays, [.days: .all(days)])
    case .changedElsewhere(let changes):
      let entries = changes.map { change in
        Fact.change(event.name(of: change.day), from: change.from, to: change.to)
      }
      return Message(.refuseChangedElsewhere, [.entries: .all(entries)])
    }
  }

  /// Why a figure does not fit its day.
  private func figure(
    _ id: MessageID, _ day: Day, _ typed: Credits, _ limit: [Placeholder: Fact]
  ) -> Message {
    let facts: [Placeholder: Fact] = [.day: part.event.name(of: day), .typed: .figure(typed)]
    return Message(id, facts.merging(limit) { $1 })
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
    return Message(
      id,
      [
        .day: part.event.name(of: day), .days: .all(registered.map(part.event.name)),
      ])
  }
}
