import CMECore

/// The rows of one participation, as a colleague reads them.
struct DiagnosisRows {
  let part: Participation
  let now: Instant

  private var zone: EventZone { part.event.zone }
  private var title: Fact { .text(part.event.title) }

  var event: Message {
    let facts: [Placeholder: Fact] = [
      .event: title, .span: part.event.span, .moment: .moment(part.event.concludesAt, zone),
    ]
    guard let closes = part.event.claimClosesAt else { return Message(.rowEventUnlimited, facts) }
    return Message(.rowEvent, facts.merging([.until: .moment(closes, zone)]) { $1 })
  }

  // MARK: Registrations

  /// A row for all days that are registered alike.
  func registrations(_ days: [Day]) -> [Message] {
    var alike: [[Day]] = []
    for day in days {
      let place = alike.firstIndex { isAlike($0[0], day) }
      if let place { alike[place].append(day) } else { alike.append([day]) }
    }
    return alike.map(registration)
  }

  private func isAlike(_ a: Day, _ b: Day) -> Bool {
    let (a, b) = (part.registration(for: a), part.registration(for: b))
    return a?.status == b?.status && a?.channel == b?.channel
      && a?.registeredAt == b?.registeredAt && a?.processedAt == b?.processedAt
  }

  private func registration(for days: [Day]) -> Message {
    let name = Fact.all(days.map(Fact.day))
    guard part.eventDay(on: days[0]) != nil else { return Message(.rowNoDay, [.day: name]) }
    guard let row = part.registration(for: days[0]) else {
      return Message(.rowRegistrationNone, [.day: name])
    }
    return Message(
      .rowRegistration,
      [
        .day: name, .standing: .message(Message(word(row.status))),
        .kind: .message(Message(row.channel == .onsite ? .rowOnsite : .rowAdvance)),
        .first: moment(row.registeredAt), .last: moment(row.processedAt),
      ])
  }

  private func moment(_ instant: Instant?) -> Fact {
    instant.map { .moment($0, zone) } ?? .message(Message(.rowNoTime))
  }

  private func word(_ status: Registration.Status) -> MessageID {
    switch status {
    case .confirmed: .rowConfirmed
    case .cancelled: .rowCancelled
    case .waitlisted: .rowWaitlisted
    }
  }

  // MARK: Figures

  /// What may be typed for some days, for all registered ones where none is named.
  func limits(_ days: [Day]) -> [Message] {
    part.registeredDays.filter { days.isEmpty || days.contains($0.day) }.map { day in
      let facts: [Placeholder: Fact] = [.day: .day(day.day), .maximum: .figure(day.maximum)]
      guard let figure = part.figures[day.day] else { return Message(.rowLimitEmpty, facts) }
      return Message(.rowLimit, facts.merging([.figure: .figure(figure)]) { $1 })
    }
  }

  var claim: [Message] {
    if let submitted = part.submitted { return [row(submitted), recordName(submitted)] }
    let missing = part.daysWithoutFigure.map(part.event.name)
    return [draft]
      + (missing.isEmpty ? [] : [Message(.rowClaimMissing, [.days: .all(missing)])])
  }

  private var entries: Fact { ParticipationWords(part, at: now).entries }

  private var draft: Message {
    guard case .draft(let claim) = part.claim, !claim.figures.isEmpty else {
      return Message(.rowClaimEmpty, [.event: title])
    }
    return Message(
      .rowClaim, [.event: title, .entries: entries, .moment: moment(claim.savedAt)])
  }

  private func row(_ submitted: SubmittedClaim) -> Message {
    Message(
      .rowSubmitted,
      [
        .event: title, .entries: entries, .total: .credits(submitted.total),
        .moment: .moment(submitted.submittedAt, zone),
        .item: .message(Message(word(submitted.submittedBy))),
      ])
  }

  private func recordName(_ submitted: SubmittedClaim) -> Message {
    Message(.rowRecordName, [.name: .text(submitted.record.holder)])
  }

  private func word(_ actor: Actor) -> MessageID {
    switch actor {
    case .member, .visitor: .rowByMember
    case .staff: .rowByStaff
    case .office, .program: .rowByOffice
    }
  }
}
