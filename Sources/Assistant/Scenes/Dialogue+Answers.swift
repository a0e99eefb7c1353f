import CMECore
import Understanding

/// Help, where we are, and the questions with a known answer.
extension Dialogue {
  func help() -> Turn {
    let id: MessageID = secretPrompt == nil ? .helpEverywhere : .helpHidden
    return digress([
      .text(helpHere), .text(Message(id, [.item: .message(suggestions.commands)])),
    ])
  }

  private var helpHere: Message {
    switch scene {
    case .signInName: Message(.helpSignIn)
    case .signInPassword: Message(.helpPassword)
    case .resetName: Message(.helpResetName)
    case .resetCode: Message(.helpResetCode)
    case .newPassword, .newPasswordAgain: rules
    case .locked: Message(.helpLocked)
    case .tracker: Message(.helpEvent)
    case .credits(let day):
      Message(.helpCredits, [.day: name(day), .maximum: .figure(maximum(of: day))])
    case .review: Message(canSubmit ? .helpReview : .helpWait)
    case .done: Message(.helpDone)
    }
  }

  /// Step n of 10, and the days as a list in words.
  mutating func showStatus() -> Turn {
    if let turn = reread(for: .review) { return turn }
    if scene != .review, canSubmit { return showReview() }
    let place = Message(.whereYouAre, place)
    guard let part else {
      if case .resetCode(let reset) = scene { return digress([.text(place)] + facts(of: reset)) }
      return digress([.text(place)] + (scene == .tracker ? [.numbered(trackerLines)] : []))
    }
    return digress(
      [.text(place), .list(part.event.days.map { dayState($0.day, in: part) })] + totalSoFar(part)
        + submittedByDesk(part))
  }

  func totalSoFar(_ part: Participation) -> [Say] {
    let total: [Placeholder: Fact] = [.total: .credits(part.figures.values.total)]
    return [.text(Message(part.submitted == nil ? .totalSoFar : .totalSubmitted, total))]
  }

  /// The step that the conversation has reached, by its number and in words.
  var place: [Placeholder: Fact] {
    let step = Message(scene == .done ? .step10Done : stepID)
    return [.step: .number(stepNumber), .place: .message(step)]
  }

  /// All ten instructions, with which are done.
  func steps() -> Turn {
    let lines = zip(1..., MessageID.steps).map { number, step in
      Message(stepState(number), [.item: .message(Message(step))])
    }
    return digress([.text(Message(.answer(.stepsOverview))), .numbered(lines)])
  }

  private func stepState(_ number: Int) -> MessageID {
    if number < stepNumber || scene == .done { return .stepDone }
    return number == stepNumber ? .stepNow : .stepToCome
  }

  func human() -> Turn {
    var summary = [Message(.summaryStep, place)]
    if let member { summary.append(Message(.summaryMember, [.number: .text(member.number)])) }
    if let part {
      summary.append(Message(.summaryEvent, [.event: .text(part.event.title)]))
      summary += part.event.days.map { dayState($0.day, in: part) }
    }
    if let lastTrouble {
      summary.append(Message(.summaryTrouble, [.text: .message(lastTrouble)]))
    }
    return digress([.text(Message(member == nil ? .humanSignIn : .human)), .list(summary)])
  }

  func answer(_ topic: Topic, about reading: Reading?) -> Turn {
    if topic == .stepsOverview { return steps() }
    let days = reading?.days ?? []
    if let why = reason(topic, about: days) { return digress([why]) }
    if topic == .fixEntry, let at = part?.submitted?.submittedAt {
      return digress([refusing(.alreadySubmitted(at: at))])
    }
    if topic == .howManyCredits, reading?.amounts == [.zero] {
      return answer(.zeroRule, about: nil)
    }
    if topic == .howManyCredits, let said = judge(reading?.amounts ?? [], on: days) {
      return digress([said])
    }
    if topic == .registeredDays, let said = dayFact(days) { return digress([said]) }
    if topic == .claimDeadline, part?.submitted != nil {
      return digress([.text(Message(.caseNothingToClaim))])
    }
    return digress([.text(Message(.answer(topic)))] + facts(for: topic, about: days.first))
  }

  /// The refusal that answers "why can I not enter this day", from this member's own case.
  private func reason(_ topic: Topic, about days: [Day]) -> Say? {
    let asksWhy: Set<Topic> = [.registeredDays, .onsiteHold, .notConcluded, .zeroRule]
    guard asksWhy.contains(topic) else { return nil }
    if let said = unregistered(among: days) { return said }
    guard let part, let day = days.first,
      let refusal = ClaimRules.refusal(opening: day, of: part, at: now)
    else { return nil }
    return refusing(refusal)
  }

  /// Why a day is not among those of a submitted claim.
  func unregistered(among days: [Day]) -> Say? {
    guard let part, part.submitted != nil else { return nil }
    let registered = part.registeredDays.map(\.day)
    let other = days.first { part.eventDay(on: $0) != nil && !registered.contains($0) }
    guard let other else { return nil }
    let status = part.registration(for: other)?.status
    return refusing(.dayNotRegistered(day: other, status: status, registered: registered))
  }

  /// What stands for a day that is open, where it was asked why it is not.
  private func dayFact(_ days: [Day]) -> Say? {
    guard let part, let day = days.first,
      ClaimRules.refusal(opening: day, of: part, at: now) == nil
    else { return nil }
    guard let figure = part.figures[day] else {
      return .text(Message(.caseDayOpen, [.day: name(day)]))
    }
    return .text(Message(.caseDaySaved, [.day: name(day), .figure: .figure(figure)]))
  }

  /// Whether a figure that was only asked about could be entered; nothing is recorded.
  private func judge(_ amounts: [Credits], on days: [Day]) -> Say? {
    guard let part, let day = days.first ?? askedDay, let amount = amounts.first,
      amounts.count == 1, WishWords.asksAboutFigure(line)
    else { return nil }
    if let refusal = ClaimRules.refusal(entering: amount, on: day, in: part, at: now) {
      return refusing(refusal)
    }
    guard !WishWords.isOpenQuestion(line) else { return nil }
    guard part.figures[day] != amount else {
      return .text(Message(.caseSaved, [.entries: .all([entryFact(day, amount)])]))
    }
    return .text(Message(.caseAllowed, [.day: name(day), .figure: .figure(amount)]))
  }
}
