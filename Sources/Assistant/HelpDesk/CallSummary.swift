import CMECore

/// The summary of a call: who, what was asked, what was done, what remains.
struct CallSummary {
  private let caller: Caller
  private let staff: Staff
  private let now: Instant

  /// Gathers the facts of a call up to an instant.
  init(of caller: Caller, by staff: Staff, at now: Instant) {
    self.caller = caller
    self.staff = staff
    self.now = now
  }

  /// The lines, the headings among them.
  var lines: [Message] {
    [who, how] + section(.summaryAsked, asked) + section(.summaryDone, done)
      + section(.summaryRemains, remains)
  }

  private var who: Message {
    let member = caller.file.member
    return Message(
      .summaryCaller, [.name: .text(member.fullName), .number: .text(member.number)])
  }

  private var how: Message {
    Message(
      .summaryHow,
      [
        .kind: .message(Message(DeskWords.name(of: caller.call.channel))),
        .item: .message(Message(DeskWords.name(of: caller.call.identifiedBy))),
        .from: .clock(caller.call.beganAt, asOf: now), .count: .number(minutes),
        .name: .text(staff.name),
      ])
  }

  /// How long the call took, a begun minute as a whole one.
  private var minutes: Int {
    (now.secondsSince1970 - caller.call.beganAt.secondsSince1970) / 60 + 1
  }

  private func section(_ heading: MessageID, _ lines: [Message]) -> [Message] {
    let lines = lines.isEmpty ? [Message(.summaryNothing)] : lines
    return [Message(heading)] + lines.map { Message(.summaryItem, [.item: .message($0)]) }
  }

  private var asked: [Message] {
    caller.log.asked.reduce(into: []) { lines, asked in
      let line = name(of: asked)
      if !lines.contains(line) { lines.append(line) }
    }
  }

  /// What was asked; where the caller has several events, with the one it was about.
  private func name(of asked: CallLog.Asked) -> Message {
    let (name, event) =
      if case .step = asked.what { led } else { (name(of: asked.what), asked.event) }
    guard let event, caller.file.participations.count > 1 else { return name }
    return Message(.summaryAskedOf, [.item: .message(name), .event: title(of: event)])
  }

  private func name(of what: CallLog.What) -> Message {
    switch what {
    case .trouble(let trouble, let days): DeskWords.name(of: trouble, days)
    case .step(let step): DeskWords.name(of: step)
    case .question(let question): Message(.asked(question))
    case .entering: Message(.summaryEntering)
    }
  }

  /// From which instruction to which the caller was led, and in which event.
  private var led: (Message, Event.ID?) {
    let steps = caller.log.asked.compactMap { asked -> (step: PortalStep, event: Event.ID?)? in
      if case .step(let step) = asked.what { (step, asked.event) } else { nil }
    }
    let event = steps.last { $0.event != nil }?.event
    let places = steps.map(\.step.rawValue)
    guard let first = places.min(), let last = places.max(), first < last else {
      return (DeskWords.name(of: steps.first?.step ?? .site), event)
    }
    return (Message(.summaryLed, [.from: .number(first), .to: .number(last)]), event)
  }

  /// Without what is still open: that stands under what remains.
  private var done: [Message] {
    caller.log.outcome.filter { done in
      if case .noted(let note) = done { note.state != .open } else { true }
    }.map(line) + doneByCaller
  }

  /// What the caller did on the portal while led, as far as the records do not have it.
  private var doneByCaller: [Message] {
    guard let part = caller.part, let walk = caller.walk else { return [] }
    let facts: [Placeholder: Fact] = [
      .event: .text(part.event.title), .time: .clock(now, asOf: now),
    ]
    if walk.isSubmitted, part.submitted == nil { return [Message(.summaryToldSubmitted, facts)] }
    let days = walk.done.filter { part.figures[$0] == nil }.sorted()
    guard !days.isEmpty else { return [] }
    let names = Fact.all(days.map(part.event.name))
    return [Message(.summaryTold, facts.merging([.days: names]) { $1 })]
  }

  private func line(_ done: CallLog.Done) -> Message {
    switch done {
    case .saved(let changes, let event):
      Message(.summarySaved, [.event: title(of: event), .entries: words(of: changes, in: event)])
    case .submitted(let event, let total):
      Message(.summarySubmitted, [.event: title(of: event), .total: .credits(total)])
    case .resetMail(let at): Message(.summaryResetMail, [.time: .clock(at, asOf: now)])
    case .unlocked(let reason): Message(.summaryUnlocked, [.reason: .text(reason)])
    case .noted(let note):
      Message(
        note.state == .open ? .summaryFollowUp : .summaryNoted, [.text: .text(note.text)])
    case .settled(let note): Message(.summarySettled, [.text: .text(note.text)])
    }
  }

  private func part(_ event: Event.ID) -> Participation? {
    caller.file.participations.first { $0.event.id == event }
  }

  private func title(of event: Event.ID) -> Fact { .text(part(event)?.event.title ?? event) }

  private func words(of changes: [FigureChange], in event: Event.ID) -> Fact {
    let name = part(event).map(\.event)?.name(of:) ?? Fact.day
    return .all(changes.map { .change(name($0.day), from: $0.from, to: $0.to) })
  }

  /// The event spoken about, and whatever else can be claimed now.
  private var toClaim: [Participation] {
    caller.file.participations.filter {
      $0.event.id == caller.part?.event.id || ClaimRules.standing(of: $0, at: now).isClaimable
    }
  }

  /// What remains to be done, by whomever.
  var remains: [Message] {
    let claim = toClaim.flatMap { part in
      Obstacle.messages(of: part, at: now).map {
        Message(
          .summaryEventRemains, [.event: .text(part.event.title), .text: .message($0)])
      }
    }
    let open = caller.file.notes.filter { $0.state == .open }.map {
      Message(.summaryFollowUp, [.text: .text($0.text)])
    }
    return claim + [signIn].compactMap { $0 } + toMend + open
  }

  /// What only somebody else can mend.
  private var toMend: [Message] {
    let isWrong = caller.log.asked.contains {
      if case .trouble(.wrongFigure, _) = $0.what { true } else { false }
    }
    return isWrong && caller.part?.submitted != nil ? [Message(.summaryMend)] : []
  }

  private var signIn: Message? {
    let signIn = caller.file.signIn
    if let until = signIn.record.lockedUntil, SignInRules.isLocked(signIn.record, at: now) {
      return Message(.cardLocked, [.time: .clock(until, asOf: now)])
    }
    guard let mail = signIn.resetMail, mail.askedAt >= caller.call.beganAt else { return nil }
    return CallerCard.line(of: mail, asOf: now)
  }
}

extension DeskWords {
  /// How a caller speaks.
  static func name(of channel: Call.Channel) -> MessageID {
    switch channel {
    case .telephone: .channelTelephone
    case .email: .channelEmail
    case .desk: .channelDesk
    }
  }

  /// What showed who a caller is.
  static func name(of identification: Call.Identification) -> MessageID {
    switch identification {
    case .number: .identifiedNumber
    case .email: .identifiedEmail
    case .registration: .identifiedRegistration
    case .document: .identifiedDocument
    }
  }
}
