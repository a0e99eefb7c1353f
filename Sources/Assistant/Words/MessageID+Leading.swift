import CMECore

extension MessageID {
  /// The facts that a prompt of the walk or of a diagnosis may use.
  var leadingPlaceholders: Set<Placeholder> {
    switch self {
    case .readOut:
      [.text]
    case .walkStep, .ruleMail, .tellMoreEvents:
      [.number]
    case .walkSignInLocked, .tellLocked:
      [.count, .time]
    case .walkTrackerEvents, .walkOtherDaysComplete, .tellEvents:
      [.entries]
    case .walkEnterCreditsRead, .walkEnterCreditsSimple, .tellEventClear, .tellSubmitClear,
      .tellCertificateThere, .tellCertificateLater, .rowClaimEmpty:
      [.event]
    case .walkPencilRead, .walkPencilSimple, .walkDayNotRegistered, .walkDayCancelled,
      .walkDayWaitlisted, .rowRegistrationNone, .rowNoDay:
      [.day]
    case .walkFigureRead, .walkFigureSimple:
      [.day, .most]
    case .walkUpTo:
      [.maximum]
    case .walkOtherDaysRead, .walkOtherDaysSimple, .walkSubmitReadEmpty, .walkSubmitStopEmpty,
      .tellDayClear, .tellOthersOpen, .tellNoDayClosed, .tellSavingClear, .rowClaimMissing:
      [.days]
    case .walkSubmitTotal:
      [.entries, .total]
    case .walkSubmitReadHeld, .walkSubmitStopHeld:
      [.days, .moment]
    case .walkDayOpen, .rowLimitEmpty:
      [.day, .maximum]
    case .walkDayEntered, .rowLimit:
      [.day, .figure, .maximum]
    case .walkDayHeld:
      [.day, .moment]
    case .tellMailWaiting, .tellMailTrouble, .tellMailSent, .rowMailWaiting:
      [.sent]
    case .tellMailOld:
      [.until]
    case .ruleLock:
      [.count, .first, .last]
    case .rowRegistration:
      [.day, .first, .kind, .last, .standing]
    case .rowEvent:
      [.event, .moment, .span, .until]
    case .rowEventUnlimited:
      [.event, .moment, .span]
    case .rowEventStanding:
      [.event, .standing]
    case .rowClaim:
      [.entries, .event, .moment]
    case .rowSubmitted:
      [.entries, .event, .item, .moment, .total]
    case .tellSignInFailing:
      [.count]
    case .rowSignIn:
      [.item, .sent, .tries]
    case .rowLocked:
      [.time]
    case .rowMailTrouble, .rowMailFailed:
      [.reason, .sent]
    case .rowMailSent:
      [.sent, .time, .until]
    case .rowAddress:
      [.address]
    case .rowMember:
      [.name, .number]
    case .rowRecordName:
      [.name]
    default: answeringPlaceholders
    }
  }

  /// What of an instruction is read out or said.
  enum WalkPart: String {
    case read, simple, then, why
  }

  /// The words for an instruction of the portal.
  static func walk(_ step: PortalStep, _ part: WalkPart) -> MessageID {
    MessageID(rawValue: "walk-\(name(of: step))-\(part.rawValue)") ?? .walkStop
  }

  private static func name(of step: PortalStep) -> String {
    switch step {
    case .site: "site"
    case .myAccount: "my-account"
    case .signIn: "sign-in"
    case .tracker: "tracker"
    case .enterCredits: "enter-credits"
    case .pencil: "pencil"
    case .figure: "figure"
    case .disc: "disc"
    case .otherDays: "other-days"
    case .submit: "submit"
    }
  }
}
