extension MessageID {
  /// The facts that an answer of the help desk may use.
  var answeringPlaceholders: Set<Placeholder> {
    switch self {
    case .sayMailWaiting, .sayMailSent, .sayMailFailed, .sayCodeWaiting:
      [.sent]
    case .sayMailOver, .sayCodeGood:
      [.sent, .until]
    case .noteMailLimit:
      [.count, .most]
    case .sayCodeNone:
      [.number]
    case .sayCodeOver, .saySavedNone:
      [.until]
    case .saySubmitWhen:
      [.days, .until]
    case .saySubmitWhenHeld:
      [.days, .moment, .until]
    case .saySubmitWhenComplete:
      [.until]
    case .noteCode:
      [.number, .tries]
    case .noteContactBlank, .sayZeroNone, .sayZeroSubmitted, .sayHowMany:
      [.entries]
    case .sayAddDay, .sayAddDayOnly, .sayAddDaySubmitted, .sayAddDayOpen, .sayZero,
      .sayZeroNotRegistered,
      .sayFigureGone, .checkPencil, .deskChoiceDid, .noteSubmitMissing,
      .walkSubmitUnseen:
      [.days]
    case .sayAddDayNone, .noteExceptionClaim, .sayWhereEntered, .sayDeadlineNone,
      .sayDeadlineSubmitted, .sayNotSubmitted, .noteEvent, .checkEventShown:
      [.event]
    case .noteException:
      [.days, .event]
    case .sayHold, .sayZeroHeld:
      [.days, .moment]
    case .sayTotalSubmitted, .sayTotalComplete:
      [.entries, .total]
    case .sayTotal:
      [.days, .entries, .total]
    case .sayWhereSubmitted:
      [.event, .total]
    case .sayFigureThere:
      [.entries, .event]
    case .saySaved:
      [.entries, .until]
    case .saySavedSubmitted:
      [.total]
    case .untilCloses:
      [.moment]
    case .sayDeadline:
      [.event, .moment]
    case .sayIsSubmitted:
      [.moment, .total]
    case .sayCreditKind, .sayCreditKindRecord:
      [.event, .kind]
    case .noteNumbers:
      [.number]
    case .noteProfession:
      [.kind]
    case .sayName:
      [.name]
    case .sayNameSubmitted:
      [.event, .name]
    case .summaryAskedOf:
      [.event, .item]
    case .walkDayDone:
      [.day, .maximum]
    default: []
    }
  }
}
