import CMECore

/// What the help desk did for a member, told to the member.
extension Dialogue {
  /// What was entered and submitted since the sign-in before.
  func enteredByDesk(_ new: SignedIn) -> [Say] {
    new.enteredByDesk.flatMap { entry -> [Say] in
      let facts: [Placeholder: Fact] = [
        .sent: .time(entry.at, asOf: now), .event: .text(entry.title),
      ]
      var says: [Say] = []
      if !entry.changes.isEmpty {
        let figures = facts.merging([.entries: figures(of: entry)]) { $1 }
        says.append(.text(Message(.enteredByDesk, figures)))
      }
      if let total = entry.submitted {
        let submitted = facts.merging([.total: .credits(total)]) { $1 }
        says.append(.text(Message(.submittedByDeskSince, submitted)))
      }
      return says
    }
  }

  /// The days by their weekdays where that is enough: the tracker is not read yet.
  private func figures(of entry: DeskEntry) -> Fact {
    let weekdays = Set(entry.changes.map(\.day.weekday))
    return .all(
      entry.changes.map { change in
        let isClear = weekdays.count == entry.changes.count
        let day = isClear ? Fact.weekday(change.day) : .day(change.day)
        guard let credits = change.to else { return .message(Message(.entryEmpty, [.day: day])) }
        return .message(Message(.entry, [.day: day, .figure: .figure(credits)]))
      })
  }

  /// What is saved, where the help desk saved some of it.
  func savedByDesk(_ claim: Claim, in part: Participation) -> Message? {
    guard let latest = claim.savedByDesk.values.max() else { return nil }
    return Message(
      .savedByDesk,
      [
        .entries: entryFacts(part.entries), .moment: .moment(latest, part.event.zone),
        .days: .all(claim.savedByDesk.keys.sorted().map(name)),
      ])
  }

  /// That the help desk submitted the claim.
  func submittedByDesk(_ part: Participation) -> [Say] {
    guard let submitted = part.submitted, submitted.isByDesk else { return [] }
    let moment = Fact.moment(submitted.submittedAt, part.event.zone)
    return [.text(Message(.caseSubmittedByDesk, [.moment: moment]))]
  }
}

extension DeskEntry {
  /// Whether it tells every figure of a claim.
  func isAll(of claim: Claim) -> Bool {
    claim.figures.allSatisfy { day, figure in
      changes.contains { $0.day == day && $0.to == figure }
    }
  }
}

extension SubmittedClaim {
  /// Whether a colleague submitted it.
  var isByDesk: Bool {
    if case .staff = submittedBy { true } else { false }
  }
}
