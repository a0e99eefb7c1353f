import CMECore

/// Answers about figures: how many, how many in all, where they are.
extension EventAnswers {
  // MARK: How many

  func howMany(_ named: [Day], _ amounts: [Credits]) -> DeskAnswer {
    if amounts == [.zero] { return zero(named) }
    if amounts.count == 1, let day = judged(named) { return judge(amounts[0], on: day) }
    let days = part.registeredDays.filter { named.isEmpty || named.contains($0.day) }
    guard !days.isEmpty else { return closed(named) }
    let most = days.map { Fact.entry(event.name(of: $0.day), $0.maximum) }
    return DeskAnswer(Message(.sayHowMany, [.entries: .all(most)]), Message(.noteHowMany))
  }

  /// The day that a figure is asked about: the one named, or the only one that it can be.
  private func judged(_ named: [Day]) -> Day? {
    if named.count == 1 { return named[0] }
    let open = ClaimRules.openDays(of: part, at: now).map(\.day)
    return named.isEmpty && open.count == 1 ? open[0] : nil
  }

  private func judge(_ amount: Credits, on day: Day) -> DeskAnswer {
    if let refusal = ClaimRules.refusal(entering: amount, on: day, in: part, at: now) {
      return DeskAnswer(words.refusal(refusal), Message(.noteHowMany))
    }
    return DeskAnswer(
      Message(.caseAllowed, [.day: event.name(of: day), .figure: .figure(amount)]),
      Message(.noteHowMany), Message(.noteFigure))
  }

  // MARK: How many in all

  var total: DeskAnswer { DeskAnswer(reads: [aboutTotal], notes: claim) }

  private var aboutTotal: Message {
    let sum: [Placeholder: Fact] = [
      .entries: words.entries, .total: .credits(part.entries.map(\.credits).total),
    ]
    if part.submitted != nil { return Message(.sayTotalSubmitted, sum) }
    guard !part.figures.isEmpty else { return Message(.sayTotalNone) }
    let missing = part.daysWithoutFigure
    guard !missing.isEmpty else { return Message(.sayTotalComplete, sum) }
    return Message(.sayTotal, sum.merging([.days: names(missing)]) { $1 })
  }

  // MARK: Where they are

  var whereEntered: DeskAnswer {
    guard let submitted = part.submitted else {
      return DeskAnswer(reads: [Message(.sayWhereEntered, title)], notes: claim)
    }
    let total: [Placeholder: Fact] = [.total: .credits(submitted.total)]
    return DeskAnswer(
      reads: [Message(.sayWhereSubmitted, title.merging(total) { $1 })], notes: claim)
  }

  func figureGone(_ named: [Day]) -> DeskAnswer {
    let asked = named.filter(isRegistered)
    if asked.isEmpty, !named.isEmpty { return closed(named) }
    let missing = part.daysWithoutFigure.filter { asked.isEmpty || asked.contains($0) }
    guard missing.isEmpty else {
      return DeskAnswer(
        reads: [Message(.sayFigureGone, [.days: names(missing)])],
        notes: [Message(.noteFigureGone)] + claim.prefix(1))
    }
    let there = title.merging([.entries: words.entries]) { $1 }
    return DeskAnswer(
      reads: [Message(.sayFigureThere, there)],
      notes: [Message(.noteFigureThere)] + claim.prefix(1))
  }
}
