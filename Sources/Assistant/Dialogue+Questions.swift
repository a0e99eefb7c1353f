import CMECore

/// The open question of each scene, in full, short, and with an example.
extension Dialogue {
  /// The label in front of what must not be seen; nil where a line is asked for.
  var secretPrompt: Message? {
    switch scene {
    case .signInPassword, .locked: Message(.promptPassword)
    case .newPassword: Message(.promptNewPassword)
    case .newPasswordAgain: Message(.promptNewPasswordAgain)
    default: nil
    }
  }

  var question: Message {
    if let openChoice { return openChoice }
    return switch scene {
    case .signInName, .signInPassword, .newPassword, .newPasswordAgain, .locked: Message(.askName)
    case .resetName: resetNameQuestion
    case .resetCode(let reset): question(for: reset, Message(.askCode))
    case .tracker: Message(tracker.isEmpty ? .askNothing : canClaim ? .askEvent : .askEventNone)
    case .credits(let day): question(for: day)
    case .review: canSubmit ? submitQuestion ?? Message(.askSubmit) : waitQuestion
    case .done: Message(isKiosk ? .askDoneKiosk : .askDone)
    }
  }

  private func question(for day: Day) -> Message {
    let maximum = Fact.figure(maximum(of: day))
    if let saved = part?.figures[day] {
      return Message(.askDayAgain, [.day: .day(day), .figure: .figure(saved), .maximum: maximum])
    }
    let isFirst = part?.figures.isEmpty ?? true
    return Message(
      isFirst ? .askDayFirst : .askDayNext, [.day: labelled(day), .maximum: maximum])
  }

  /// What a colleague does next who submits for a caller.
  private var submitQuestion: Message? {
    guard isForCaller else { return nil }
    return Message(agreedTo == part?.entries ? .askSubmitAgreed : .askSubmitForCaller)
  }

  private var waitQuestion: Message {
    if isForCaller { return Message(.askWaitForCaller) }
    return Message(part?.entries.isEmpty ?? true ? .askWaitEmpty : .askWait)
  }

  /// What was asked last instead of the question of the scene.
  private var openChoice: Message? {
    if folderFor != nil { return Message(.askFolder) }
    if let saveOver {
      let entries = saveOver.map { entryFact($0.day, $0.to) }
      return Message(.askSaveOver, [.entries: .all(entries)])
    }
    return offers.isEmpty ? nil : Message(.askChoice)
  }

  var shortQuestion: Message {
    if let openChoice { return openChoice }
    return switch scene {
    case .signInName, .signInPassword, .newPassword, .newPasswordAgain, .locked:
      Message(.askNameShort)
    case .resetName: Message(.askResetNameShort)
    case .resetCode(let reset):
      question(for: reset, Message(now < reset.nextCodeAt ? .askCodeOnly : .askCodeShort))
    case .tracker:
      Message(tracker.isEmpty ? .askNothing : canClaim ? .askEventShort : .askEventNone)
    case .credits(let day):
      Message(.askDayShort, [.day: name(day), .maximum: .figure(maximum(of: day))])
    case .review: canSubmit ? submitQuestion ?? Message(.askSubmitShort) : waitQuestion
    case .done: Message(isKiosk ? .askDoneKioskShort : .askDoneShort)
    }
  }

  var example: Message {
    switch scene {
    case .resetCode: Message(.exampleCode)
    case .signInName, .signInPassword, .resetName, .newPassword, .newPasswordAgain, .locked:
      Message(.exampleSignIn)
    case .tracker: Message(.exampleEvent)
    case .credits(let day): Message(.exampleCredits, [.day: name(day)])
    case .review: Message(.exampleReview)
    case .done: Message(.exampleDone)
    }
  }

  /// The number of the instruction that the conversation has reached.
  var stepNumber: Int { stepNumber(of: scene) }

  private func stepNumber(of scene: Scene) -> Int {
    switch scene {
    case .signInName: 2
    case .signInPassword, .resetName, .resetCode, .newPassword, .newPasswordAgain: 3
    case .locked: lockedScene == .locked ? 3 : stepNumber(of: lockedScene)
    case .tracker: 5
    case .credits: part?.figures.isEmpty ?? true ? 7 : 9
    case .review, .done: 10
    }
  }

  var stepID: MessageID { MessageID.steps[stepNumber - 1] }

  /// Whether any of the events can be claimed now.
  var canClaim: Bool {
    tracker.contains { ClaimRules.standing(of: $0, at: now).isClaimable }
  }

  var canSubmit: Bool {
    part.map { ClaimRules.refusal(submitting: $0, at: now) == nil } ?? false
  }

  var askedDay: Day? {
    if case .credits(let day) = scene { day } else { nil }
  }

  func maximum(of day: Day) -> Credits { part?.maximum(of: day) ?? .zero }
}
