import CMECore

/// What is known of the caller who is led, as of one moment.
public struct WalkFacts: Hashable, Sendable {
  /// What there is to see of the caller; nil where nobody was found yet.
  public let file: CallerFile?
  /// The event in question; nil where none is.
  public let part: Participation?
  /// The moment.
  public let now: Instant
  /// The days that were done while the caller was led.
  private(set) var done: Set<Day> = []
  /// The day that was spoken of.
  private var spokenOf: Day?

  /// Makes the facts; those of nobody where nothing is given.
  public init(file: CallerFile? = nil, part: Participation? = nil, now: Instant) {
    self.file = file
    self.part = part
    self.now = now
  }

  /// The same for a caller who was led so far.
  func after(_ walk: Walk?) -> WalkFacts {
    var facts = self
    facts.done = walk?.done ?? []
    facts.spokenOf = walk?.day
    return facts
  }

  // MARK: The sentence

  /// The sentence to read out.
  func sentence(_ step: PortalStep, isSimple: Bool) -> Message {
    let words = MessageID.walk(step, isSimple ? .simple : .read)
    switch step {
    case .site, .myAccount, .signIn, .tracker, .disc, .submit: return Message(words)
    case .enterCredits:
      let event = part.map { Fact.text($0.event.title) } ?? .message(Message(.walkYourEvent))
      return Message(words, [.event: event])
    case .pencil: return Message(words, [.day: dayName(or: .walkFirstDay)])
    case .figure: return Message(words, [.day: dayName(or: .walkThatDay), .most: most])
    case .otherDays:
      if let missing, missing.isEmpty { return Message(.walkOtherDaysReadNone) }
      return Message(words, [.days: missingNames])
    }
  }

  /// The day to enter now: the open one that was spoken of, else the first that is still missing,
  /// else the first open one.
  var day: EventDay? {
    guard let part, let missing else { return nil }
    let open = ClaimRules.openDays(of: part, at: now)
    return open.first { $0.day == spokenOf } ?? open.first { missing.contains($0.day) }
      ?? open.first
  }

  private func dayName(or id: MessageID) -> Fact {
    guard let day, let part else { return .message(Message(id)) }
    return part.event.name(of: day.day)
  }

  private var most: Fact {
    guard let day else { return .message(Message(.walkUpToUnknown)) }
    return .message(Message(.walkUpTo, [.maximum: .figure(day.maximum)]))
  }

  /// The open days without a figure that were not done either; nil where no event is known.
  var missing: [Day]? {
    guard let part else { return nil }
    return ClaimRules.openDays(of: part, at: now).map(\.day).filter {
      part.figures[$0] == nil && !done.contains($0)
    }
  }

  private var missingNames: Fact {
    guard let part, let missing else { return .message(Message(.walkOtherDays)) }
    return .all(missing.map(part.event.name))
  }

  // MARK: Beside it

  /// What the colleague has to know before anything is read out.
  func before(_ step: PortalStep) -> [Say] {
    if step == .submit { return unseen }
    guard step == .signIn, let signIn = file?.signIn else { return [] }
    if let until = signIn.record.lockedUntil, SignInRules.isLocked(signIn.record, at: now) {
      let count = Fact.number(signIn.record.failuresInARow)
      let facts: [Placeholder: Fact] = [.time: .time(until, asOf: now), .count: count]
      return [.refusal(Message(.walkSignInLocked, facts))]
    }
    return signIn.hasPassword ? [] : [.refusal(Message(.walkSignInNoPassword))]
  }

  /// What the records say about the instruction.
  func after(_ step: PortalStep) -> [Say] {
    switch step {
    case .site, .myAccount, .signIn, .enterCredits, .figure, .disc: []
    case .tracker: events
    case .pencil: days
    case .otherDays: (complete.map { [.text($0)] } ?? []) + days
    case .submit: total.map { [.text($0)] } ?? []
    }
  }

  private var events: [Say] {
    guard let file else { return [] }
    let titles = file.participations.prefix(3).map { Fact.text($0.event.title) }
    if titles.isEmpty { return [.text(Message(.walkTrackerNone))] }
    return [.text(Message(.walkTrackerEvents, [.entries: .all(titles)]))]
  }

  private var days: [Say] {
    guard let part else { return [] }
    return [.text(Message(.walkDays)), .list(part.event.days.map { state(of: $0, in: part) })]
  }

  private func state(of day: EventDay, in part: Participation) -> Message {
    let name = Fact.day(day.day)
    switch part.registration(for: day.day)?.status {
    case .cancelled: return Message(.walkDayCancelled, [.day: name])
    case .waitlisted: return Message(.walkDayWaitlisted, [.day: name])
    case nil: return Message(.walkDayNotRegistered, [.day: name])
    case .confirmed: break
    }
    if let held = ClaimRules.heldDays(of: part, at: now).first(where: { $0.day == day.day }) {
      return Message(
        .walkDayHeld, [.day: name, .moment: .moment(held.until, part.event.zone)])
    }
    let facts: [Placeholder: Fact] = [.day: name, .maximum: .figure(day.maximum)]
    guard let figure = part.figures[day.day] else {
      return Message(done.contains(day.day) ? .walkDayDone : .walkDayOpen, facts)
    }
    return Message(.walkDayEntered, facts.merging([.figure: .figure(figure)]) { $1 })
  }

  /// Whether everything is in, held days too.
  private var complete: Message? {
    guard let part, part.daysWithoutFigure.isEmpty else { return nil }
    let entries = ParticipationWords(part, at: now).entries
    return Message(.walkOtherDaysComplete, [.entries: entries])
  }

  /// Days that were done on the call and that the records have no figure for.
  private var unseen: [Say] {
    guard let part else { return [] }
    let days = part.daysWithoutFigure.filter(done.contains).map(part.event.name)
    return days.isEmpty ? [] : [.refusal(Message(.walkSubmitUnseen, [.days: .all(days)]))]
  }

  /// That the records have no submission so far.
  var unseenSubmission: [Say] {
    guard let part, part.submitted == nil else { return [] }
    return [.text(Message(.walkSubmittedUnseen, [.event: .text(part.event.title)]))]
  }

  private var total: Message? {
    guard let part, part.daysWithoutFigure.isEmpty else { return nil }
    return Message(
      .walkSubmitTotal,
      [
        .entries: ParticipationWords(part, at: now).entries,
        .total: .credits(part.entries.map(\.credits).total),
      ])
  }
}
