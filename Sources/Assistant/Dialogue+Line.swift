import CMECore
import Understanding

extension Dialogue {
  /// Reads a line in the light of the scene and does what it means.
  mutating func hear(_ line: String) -> Turn {
    self.line = line
    isFresh = false
    if line.allSatisfy(\.isWhitespace) { return askShort() }
    if let choice = listChoice(in: line) { return offer(choice).map { take($0) } ?? askShort() }
    if let turn = hearFolder(line) ?? hearWay(line) { return turn }
    if case .resetCode(let reset) = scene, let turn = hear(line, for: reset) { return turn }
    if let turn = hearCodeBeforeName(line) { return turn }
    let reading = reader.read(line, in: context)
    if case .resetCode = scene, reading.act.isVague, ResetLine.isAboutTheCode(line) {
      return answer(.passwordReset, about: nil)
    }
    if reading.alternatives.isEmpty, ![.none, .outside].contains(reading.act) { misses = 0 }
    if let turn = settleFolder(by: reading.act) { return turn }
    if let saveOver, let turn = settle(saveOver, by: reading.act) { return turn }
    if isConfirming, let offer = answerToConfirming(reading.act) { return take(offer) }
    if isConfirming, reading.act == .submit || reading.alternatives.contains(.submit) {
      return ask([.refusal(Message(.settleFirst))])
    }
    guard let dropped = droppedEntries(by: reading.act) else { return hear(reading) }
    let turn = hear(reading)
    let left = Say.text(Message(.notEntered, [.entries: dropped]))
    return Turn(says: [left] + turn.says, next: turn.next)
  }

  /// The figures that were only shown, where a line leaves them without a yes or a no.
  private func droppedEntries(by act: Act) -> Fact? {
    guard isConfirming, !act.leavesOffersOpen, case .act(.enter(let entries)) = offers[0] else {
      return nil
    }
    if case .enter = act { return nil }
    return .all(entries.map { entryFact($0.day, $0.credits) })
  }

  private mutating func hear(_ reading: Reading) -> Turn {
    if !reading.act.leavesOffersOpen { offers = [] }
    if reading.act == .ask(.howManyCredits), reading.alternatives.isEmpty,
      reading.amounts.count == 1
    {
      return answer(.howManyCredits, about: reading)
    }
    if let turn = mailElsewhere(reading) ?? firstSignIn(reading) { return turn }
    keepFigures(of: reading)
    if case .enter = reading.alternatives.first {
      return offer(
        reading.alternatives.map(Offer.act) + [.carryOn], introducing: Message(.workedOut))
    }
    guard reading.alternatives.isEmpty else { return offer([reading.act] + reading.alternatives) }
    if scene == .done, reading.act == .none, !reading.amounts.isEmpty {
      let isAsked = line.contains("?") || WishWords.asksAboutFigure(line)
      if isAsked, reading.days.isEmpty { return showStatus() }
      return unregistered(among: reading.days).map { digress([$0]) } ?? undo()
    }
    return take(reading.act, about: reading)
  }

  mutating func take(_ act: Act, about reading: Reading? = nil) -> Turn {
    if isForCaller, act.isForMembersOnly { return digress([.text(Message(.notForCaller))]) }
    if act.movesOn { page = nil }
    return switch act {
    case .enter(let entries):
      confirm(entries, about: reading) ?? enter(entries)
    case .pickEvent(let id): pick(event: id)
    case .pickDay(let day): pick(day: day)
    case .submit: submit()
    case .certificate(let delivery): wantCertificate(delivery)
    case .certificates: readCertificates(for: .all)
    case .transcript(let delivery, let span): readCertificates(for: .transcript(delivery, span))
    case .signIn(let name): named(name)
    case .clarify(let clarification):
      confirm(clarification.kept, about: reading) ?? clarify(clarification)
    case .ask(let topic): answer(topic, about: reading)
    case .undo: undo(asked: reading?.days ?? [])
    case .none: misplaced(reading) ?? notUnderstood()
    case .outside: outside()
    default: move(act)
    }
  }

  private mutating func move(_ act: Act) -> Turn {
    switch act {
    case .affirm: affirmed()
    case .deny: denied()
    case .review: showStatus()
    case .redo: redo()
    case .back: back()
    case .repeat: Turn(says: lastSaid, next: .askLine)
    case .skip: skip()
    case .restart: restart()
    case .help: help()
    case .forgotPassword: forgotPassword()
    case .human: human()
    case .quit: leave()
    default: digress([.text(Message(.social))])
    }
  }

  /// Where the conversation stands, for whoever reads the line.
  var context: Context {
    Context(
      step: step, asked: askedDay, days: contextDays,
      events: tracker.compactMap(contextEvent), today: today)
  }

  private var step: Context.Step {
    switch scene {
    case .signInName, .signInPassword, .resetName, .resetCode, .newPassword, .newPasswordAgain,
      .locked:
      .signIn
    case .tracker: .event
    case .credits: .credits
    case .review: .review
    case .done: .done
    }
  }

  private var today: Day? {
    (part ?? tracker.first)?.event.zone.localTime(at: now).day
  }

  private var contextDays: [Context.EventDay] {
    guard let part else { return [] }
    let open = Set(ClaimRules.openDays(of: part, at: now).map(\.day))
    return part.event.days.map {
      Context.EventDay(
        day: $0.day, maximum: $0.maximum, entered: part.figures[$0.day],
        isOpen: open.contains($0.day),
        number: $0.label.split(separator: " ").last.flatMap { Int($0) })
    }
  }

  private func contextEvent(_ part: Participation) -> Context.Event? {
    guard let first = part.event.days.first, let last = part.event.days.last else { return nil }
    return Context.Event(
      id: part.event.id, title: "\(part.event.title), \(part.event.location)", start: first.day,
      end: last.day)
  }
}

extension Act {
  /// Whether the place where it is said may give it another sense.
  fileprivate var isVague: Bool {
    switch self {
    case .none, .outside, .affirm, .deny, .clarify: true
    case .ask(let topic): topic != .username && topic != .privacy
    default: false
    }
  }

  /// Whether it leaves behind what stands on the screen.
  fileprivate var movesOn: Bool {
    switch self {
    case .enter, .pickEvent, .pickDay, .submit, .undo, .redo, .back, .skip, .restart: true
    default: false
    }
  }

  /// Whether what is offered by number stays open.
  var leavesOffersOpen: Bool {
    switch self {
    case .repeat, .none, .outside: true
    default: false
    }
  }
}
