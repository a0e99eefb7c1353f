import CMECore
import Understanding

/// What a colleague may want, put into words.
enum DeskWords {
  /// An act as a choice by number.
  static func choice(_ act: DeskAct) -> Message {
    switch act {
    case .at(let step): Message(.deskChoiceStep, [.item: .message(name(of: step))])
    case .trouble(let trouble, let days): name(of: trouble, days)
    case .enterForCaller, .figures: Message(.deskChoiceEnter)
    case .resetMail: Message(.deskChoiceResetMail)
    case .unlock: Message(.deskChoiceUnlock)
    case .nextCaller, .find: Message(.deskChoiceNextCaller)
    case .handOver: Message(.deskChoiceHandOver)
    case .summary: Message(.deskChoiceSummary)
    case .card, .event: Message(.deskChoiceCard)
    case .next: Message(.deskChoiceNext)
    case .back: Message(.deskChoiceBack)
    case .simpler: Message(.deskChoiceSimpler)
    case .why: Message(.deskChoiceWhy)
    case .stuck: Message(.deskChoiceStuck)
    case .followUps, .done: Message(.deskChoiceFollowUps)
    case .note, .followUp: Message(.deskChoiceNote)
    case .help: Message(.deskChoiceHelp)
    case .quit: Message(.deskChoiceQuit)
    case .ask(let question, _, _): Message(.asked(question))
    case .didSubmit: Message(.deskChoiceDidSubmit)
    case .did([]): Message(.deskChoiceDidDay)
    case .did(let days): Message(.deskChoiceDid, [.days: .all(days.map(Fact.day))])
    case .none: Message(.choiceNone)
    }
  }

  /// A trouble, with the days that it is about.
  static func name(of trouble: Trouble, _ days: [Day]) -> Message {
    let name = Message(name(of: trouble))
    guard !days.isEmpty else { return name }
    return Message(
      .deskAboutDays, [.item: .message(name), .days: .all(days.map(Fact.day))])
  }

  private static func name(of trouble: Trouble) -> MessageID {
    switch trouble {
    case .signIn: .troubleSignIn
    case .noMail: .troubleNoMail
    case .eventMissing: .troubleEventMissing
    case .dayClosed: .troubleDayClosed
    case .saving: .troubleSaving
    case .submitting: .troubleSubmitting
    case .wrongFigure: .troubleWrongFigure
    case .certificate: .troubleCertificate
    }
  }

  /// An instruction of the portal by its number and what is there.
  static func name(of step: PortalStep) -> Message {
    let id: MessageID =
      switch step {
      case .site: .portalSite
      case .myAccount: .portalMyAccount
      case .signIn: .portalSignIn
      case .tracker: .portalTracker
      case .enterCredits: .portalEnterCredits
      case .pencil: .portalPencil
      case .figure: .portalFigure
      case .disc: .portalDisc
      case .otherDays: .portalOtherDays
      case .submit: .portalSubmit
      }
    return Message(id)
  }
}
