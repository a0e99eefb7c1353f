import CMECore

/// The open question of each scene, and what makes sense to type there.
extension HelpDesk {
  /// The label in front of what must not be seen; nil where a line is asked for.
  var secretPrompt: Message? {
    switch scene {
    case .signInPassword, .locked: Message(.promptPassword)
    default: nil
    }
  }

  var question: Message {
    switch scene {
    case .signInName, .signInPassword, .locked: Message(.deskAskName)
    case .free:
      nextName.map { Message(.deskAskNextName, [.name: .text($0)]) } ?? Message(.deskAskCaller)
    case .choosing: Message(.deskAskWhich)
    case .identifying: Message(.deskAskIdentity)
    case .caller: callerQuestion
    case .entering(let dialogue): dialogue.shortQuestion
    }
  }

  private var callerQuestion: Message {
    if caller?.walk != nil { return Message(.deskAskWalk) }
    return Message(caller?.isBegun == true ? .deskAskElse : .deskAskTrouble)
  }

  /// What makes sense to type at this moment.
  public var suggestions: (commands: Message, names: [Fact]) {
    switch scene {
    case .signInName, .signInPassword, .locked: (Message(.suggestHidden), [])
    case .free, .choosing: (Message(.suggestDeskFree), [])
    case .identifying: (Message(.suggestDeskIdentity), [])
    case .caller: (Message(.suggestDeskCaller), [])
    case .entering(let dialogue): dialogue.suggestions
    }
  }

  /// Lines about a caller can be called up again until the call ends.
  public var isRemembered: Bool { caller != nil }

  /// Whether the screen has something that must not stay there while nobody is about.
  public var hidesWhenIdle: Bool {
    if case .locked = scene { false } else { signedIn != nil }
  }

  /// The label in front of the line: whose call it is.
  public var prompt: Message {
    guard let caller else { return Message(.promptDesk) }
    let name = Fact.text(caller.file.member.familyName)
    if case .entering = scene { return Message(.promptDeskFigures, [.name: name]) }
    return Message(.promptDeskCaller, [.name: name])
  }
}
