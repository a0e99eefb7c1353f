import CMECore

/// Facts and refusals put into messages.
extension Dialogue {
  /// A day by its weekday where that is enough, else in full.
  func name(_ day: Day) -> Fact {
    let same = part?.event.days.filter { $0.day.weekday == day.weekday } ?? []
    return same.count == 1 ? .weekday(day) : .day(day)
  }

  /// A day in full, with what the programme calls it.
  func labelled(_ day: Day) -> Fact {
    guard let label = part?.eventDay(on: day)?.label, !label.isEmpty else { return .day(day) }
    return .message(Message(.dayWithLabel, [.day: .day(day), .label: .text(label)]))
  }

  func span(of event: Event) -> Fact {
    guard let first = event.days.first, let last = event.days.last else { return .text("") }
    return .span(first.day, last.day)
  }

  func entryFact(_ day: Day, _ credits: Credits?) -> Fact {
    guard let credits else { return .message(Message(.entryEmpty, [.day: name(day)])) }
    return .message(Message(.entry, [.day: name(day), .figure: .figure(credits)]))
  }

  func entryFacts(_ entries: [Entry]) -> Fact {
    .all(entries.map { entryFact($0.day, $0.credits) })
  }

  func changeFacts(_ changes: [FigureChange]) -> Fact {
    .all(
      changes.map { change in
        guard let from = change.from, let to = change.to else {
          return entryFact(change.day, change.to)
        }
        return .message(
          Message(.entryChange, [.day: name(change.day), .from: .figure(from), .to: .figure(to)]))
      })
  }

  func standing(of part: Participation) -> Message {
    let zone = part.event.zone
    switch ClaimRules.standing(of: part, at: now) {
    case .notOver(let opens): return Message(.standingNotOver, [.moment: .moment(opens, zone)])
    case .held(let until): return Message(.standingHeld, [.moment: .moment(until, zone)])
    case .open: return Message(.standingOpen)
    case .started(let entered, let days):
      return Message(.standingStarted, [.count: .number(entered), .days: .number(days)])
    case .submitted(let total): return Message(.standingSubmitted, [.total: .credits(total)])
    case .closed(let at): return Message(.standingClosed, [.moment: .moment(at, zone)])
    case .noRegisteredDay: return Message(.standingNoDay)
    }
  }

  /// How a day stands, in words.
  func dayState(_ day: Day, in part: Participation) -> Message {
    let name: [Placeholder: Fact] = [.day: .day(day)]
    if let figure = part.figures[day] {
      return Message(.dayEntered, [.day: .day(day), .credits: .credits(figure)])
    }
    switch ClaimRules.refusal(opening: day, of: part, at: now) {
    case .dayNotRegistered(_, .cancelled, _): return Message(.dayCancelled, name)
    case .dayNotRegistered(_, .waitlisted, _): return Message(.dayWaitlisted, name)
    case .dayNotRegistered: return Message(.dayNotRegistered, name)
    case .heldAfterOnsiteChange(_, let until):
      return Message(.dayHeld, [.day: .day(day), .moment: .moment(until, part.event.zone)])
    default:
      return Message(.dayEmpty, [.day: .day(day), .maximum: .figure(maximum(of: day, in: part))])
    }
  }

  private func maximum(of day: Day, in part: Participation) -> Credits {
    part.eventDay(on: day)?.maximum ?? .zero
  }

  func refusing(_ refusal: Refusal, in other: Participation? = nil) -> Say {
    guard let part = other ?? part else { return .refusal(Message(.chooseEventFirst)) }
    return .refusal(message(for: refusal, in: part))
  }

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
    case .overMaximum, .belowZero, .notAStep: return message(forFigure: refusal)
    case .daysWithoutFigure(let days):
      return Message(.refuseEmptyDays, [.days: .all(days.map(name))])
    case .daysHeld(let held):
      let days = held.map { dayState($0.day, in: part) }.map(Fact.message)
      return Message(.refuseHeldDays, [.days: .all(days)])
    case .changedElsewhere(let changes):
      return Message(.refuseChangedElsewhere, [.entries: changeFacts(changes)])
    }
  }

  private func message(forFigure refusal: Refusal) -> Message {
    switch refusal {
    case .overMaximum(let day, let typed, let maximum):
      Message(
        .refuseOverMaximum,
        [.day: name(day), .typed: .figure(typed), .maximum: .figure(maximum)])
    case .notAStep(let day, let typed, let nearest):
      Message(
        .refuseNotAStep,
        [.day: name(day), .typed: .figure(typed), .nearest: .either(nearest.map(Fact.figure))])
    case .belowZero(let day, let typed):
      Message(.refuseBelowZero, [.day: name(day), .typed: .figure(typed)])
    default: Message(.notUnderstood)
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
