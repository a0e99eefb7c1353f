import CMECore

/// Answers about the claim: kept, until when, from when, when to submit, final, submitted.
extension EventAnswers {
  var savedProgress: DeskAnswer { DeskAnswer(reads: [aboutSaving], notes: claim) }

  private var aboutSaving: Message {
    if let submitted = part.submitted {
      return Message(.saySavedSubmitted, [.total: .credits(submitted.total)])
    }
    if let refusal { return words.refusal(refusal) }
    guard !part.figures.isEmpty else { return Message(.saySavedNone, [.until: until]) }
    return Message(.saySaved, [.entries: words.entries, .until: until])
  }

  var until: Fact {
    let closes = event.claimClosesAt.map { Message(.untilCloses, [.moment: moment($0)]) }
    return .message(closes ?? Message(.untilNoDeadline))
  }

  // MARK: Until when, from when

  var deadline: DeskAnswer { DeskAnswer(aboutDeadline, rows.event) }

  private var aboutDeadline: Message {
    if part.submitted != nil { return nothingToWaitFor }
    if case .claimPeriodOver = refusal, let refusal { return words.refusal(refusal) }
    guard let closes = event.claimClosesAt else { return Message(.sayDeadlineNone, title) }
    return Message(.sayDeadline, title.merging([.moment: moment(closes)]) { $1 })
  }

  /// That a submitted claim has no date left.
  var nothingToWaitFor: Message { Message(.sayDeadlineSubmitted, title) }

  var opens: DeskAnswer {
    if part.submitted != nil { return DeskAnswer(reads: [nothingToWaitFor], notes: claim) }
    if case .eventNotConcluded = refusal, let refusal {
      return DeskAnswer(words.refusal(refusal), Message(.ruleNotConcluded), rows.event)
    }
    guard refusal == nil else { return closed([]) }
    guard !ClaimRules.openDays(of: part, at: now).isEmpty else { return hold([]) }
    return DeskAnswer(
      Message(.tellEventClear, title), rows.event, Message(.checkEventShown, title))
  }

  // MARK: When to submit

  var submitWhen: DeskAnswer {
    if let refusal { return DeskAnswer(words.refusal(refusal), Message(.ruleSubmitted)) }
    let missing = event.days.map(\.day).filter { !isRegistered($0) }
    let note =
      missing.isEmpty ? nil : Message(.noteSubmitMissing, [.days: names(missing)])
    return DeskAnswer(aboutSubmitting, Message(.noteSubmitWhen)).noting(note)
  }

  private var aboutSubmitting: Message {
    let held = ClaimRules.heldDays(of: part, at: now)
    if let until = held.map(\.until).max() {
      return Message(
        .saySubmitWhenHeld,
        [.days: names(held.map(\.day)), .moment: moment(until), .until: self.until])
    }
    let blank = part.daysWithoutFigure
    guard !blank.isEmpty else { return Message(.saySubmitWhenComplete, [.until: until]) }
    return Message(.saySubmitWhen, [.days: names(blank), .until: until])
  }

  // MARK: Final

  var final: DeskAnswer {
    guard part.submitted != nil, let refusal else {
      return DeskAnswer(Message(.sayFinal), Message(.ruleSubmitted))
    }
    return DeskAnswer(words.refusal(refusal), Message(.ruleSubmitted), Message(.checkCorrection))
  }

  var isSubmitted: DeskAnswer {
    guard let submitted = part.submitted else {
      return DeskAnswer(
        reads: [Message(.sayNotSubmitted, title)],
        notes: [Message(.noteNotSubmitted)] + claim.suffix(1))
    }
    let facts: [Placeholder: Fact] = [
      .total: .credits(submitted.total), .moment: moment(submitted.submittedAt),
    ]
    return DeskAnswer(reads: [Message(.sayIsSubmitted, facts)], notes: claim)
  }
}
