import CMECore

extension Dialogue {
  /// What makes sense to type at this moment: a list of commands, then days or events.
  public var suggestions: (commands: Message, names: [Fact]) {
    switch scene {
    case .signInName: (Message(.suggestSignIn), [])
    case .signInPassword, .newPassword, .newPasswordAgain: (Message(.suggestHidden), [])
    case .locked: (Message(.suggestLocked), [])
    case .resetName: (Message(.suggestResetName), [])
    case .resetCode: (Message(.suggestResetCode), [])
    case .tracker: (Message(.suggestEvent), tracker.map { .text($0.event.title) })
    case .credits: (Message(.suggestCredits), dayNames)
    case .review: (Message(.suggestReview), dayNames)
    case .done: (Message(isKiosk ? .suggestDoneKiosk : .suggestDone), [])
    }
  }

  /// Whether the line asked for now may be called up again later; who signs in is not kept.
  public var isRemembered: Bool { member != nil }

  /// Whether the screen has something that must not stay there while nobody is about.
  public var hidesWhenIdle: Bool { isBegun && scene != .locked }

  /// The label in front of the line.
  public var prompt: Message {
    if case .practice = mode { Message(.promptPractice) } else { Message(.prompt) }
  }

  private var dayNames: [Fact] {
    part.map { ClaimRules.openDays(of: $0, at: now).map { name($0.day) } } ?? []
  }
}
