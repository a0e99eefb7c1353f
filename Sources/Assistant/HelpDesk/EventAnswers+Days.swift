import CMECore

/// Answers about days: added, held, blank.
extension EventAnswers {
  // MARK: A day to be added

  func addDay(_ named: [Day]) -> DeskAnswer {
    if case .claimPeriodOver = refusal, let refusal {
      return DeskAnswer(words.refusal(refusal), Message(.noteExceptionClaim, title))
    }
    let wanted = named.isEmpty ? event.days.map(\.day) : named
    let missing = wanted.filter { !isRegistered($0) && part.eventDay(on: $0) != nil }
    guard missing.isEmpty else { return exception(missing) }
    let open = ClaimRules.openDays(of: part, at: now).map(\.day).filter(wanted.contains)
    guard !named.isEmpty else { return DeskAnswer(Message(.sayAddDayNone, title)) }
    guard open == named.sorted() else { return closed(named) }
    return DeskAnswer(
      Message(.sayAddDayOpen, [.days: names(open)]), rows.registrations(open)[0],
      Message(.checkPencil, [.days: names(open)]))
  }

  private func exception(_ days: [Day]) -> DeskAnswer {
    let names: [Placeholder: Fact] = [.days: names(days)]
    return DeskAnswer(
      reads: [Message(exceptionRead, names)],
      notes: [Message(.noteException, names.merging(title) { $1 })] + rows.registrations(days))
  }

  private var exceptionRead: MessageID {
    if part.submitted != nil { return .sayAddDaySubmitted }
    return ClaimRules.openDays(of: part, at: now).isEmpty ? .sayAddDayOnly : .sayAddDay
  }

  // MARK: A hold

  func hold(_ named: [Day]) -> DeskAnswer {
    if part.submitted != nil { return DeskAnswer(reads: [nothingToWaitFor], notes: claim) }
    let all = refusal == nil ? ClaimRules.heldDays(of: part, at: now) : []
    let held = named.isEmpty ? all : all.filter { named.contains($0.day) }
    guard held.isEmpty else {
      return DeskAnswer(
        reads: Set(held.map(\.until)).sorted().map { until in
          let days = held.filter { $0.until == until }.map(\.day)
          return Message(.sayHold, [.days: names(days), .moment: moment(until)])
        }, notes: [Message(.ruleHeld)] + rows.registrations(held.map(\.day)))
    }
    let isOpen =
      refusal == nil
      && named.allSatisfy { ClaimRules.refusal(opening: $0, of: part, at: now) == nil }
    return isOpen ? DeskAnswer(Message(.sayHoldNone), Message(.ruleHeld)) : closed(named)
  }

  // MARK: A day without credits

  func zero(_ named: [Day]) -> DeskAnswer {
    DeskAnswer(reads: [aboutZero(named)], notes: [Message(.ruleEmpty)] + claim.suffix(1))
  }

  private func aboutZero(_ named: [Day]) -> Message {
    if !named.isEmpty, !named.contains(where: isRegistered) {
      return Message(.sayZeroNotRegistered, [.days: names(named)])
    }
    guard part.submitted == nil else {
      return Message(.sayZeroSubmitted, [.entries: words.entries])
    }
    if let refusal { return words.refusal(refusal) }
    let held = ClaimRules.heldDays(of: part, at: now).filter { part.figures[$0.day] == nil }
    let blank = part.daysWithoutFigure.filter { day in !held.contains { $0.day == day } }
    if !blank.isEmpty { return Message(.sayZero, [.days: names(blank)]) }
    guard let until = held.map(\.until).max() else {
      return Message(.sayZeroNone, [.entries: words.entries])
    }
    return Message(.sayZeroHeld, [.days: names(held.map(\.day)), .moment: moment(until)])
  }
}
