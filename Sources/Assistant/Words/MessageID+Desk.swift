extension MessageID {
  /// The facts that a prompt of the help desk may use.
  var deskPlaceholders: Set<Placeholder> {
    switch self {
    case .deskSignedIn, .deskLocked, .promptDeskCaller, .promptDeskFigures, .doerStaff: [.name]
    case .deskNobody: [.typed]
    case .deskIdentityNumber: [.item, .number]
    case .deskHandOver, .deskHandOverMember: [.name]
    case .deskFound: [.entries, .name, .number]
    case .deskFoundEvent: [.city, .event]
    case .deskFoundNoEvent, .summaryCaller: [.name, .number]
    case .deskChoiceEvent: [.event]
    case .deskAboutDays: [.days, .item]
    case .deskChoiceStep, .summaryItem: [.item]
    case .deskNoted, .deskFollowUpKept, .deskSettled, .summaryNoted, .summaryFollowUp,
      .summarySettled, .cardObstacle, .deedOther:
      [.text]
    case .deskFollowUps, .deskMoreFollowUps, .cardFailures, .cardMoreEvents: [.count]
    case .deskFollowUp: [.from, .name, .number, .text, .time]
    case .deskResetTooMany, .summaryResetMail, .cardLastSignIn, .cardLocked, .cardMailWaiting,
      .cardMailSent:
      [.time]
    case .summaryHow: [.count, .from, .item, .kind, .name]
    case .summarySaved: [.entries, .event]
    case .summaryTold: [.days, .event, .time]
    case .summaryToldSubmitted: [.event, .time]
    case .walkSubmittedUnseen: [.event]
    case .summarySubmitted: [.event, .total]
    case .summaryUnlocked: [.reason]
    case .summaryEventRemains: [.event, .text]
    case .cardTitle: [.kind, .name, .number]
    case .cardMailTrouble, .cardMailFailed: [.reason, .time]
    case .cardOther: [.event, .standing]
    case .cardDaySaved, .cardDaySubmitted: [.credits, .day]
    case .cardDayEmpty: [.day, .maximum]
    case .cardDayNone, .cardDayCancelled, .cardDayWaitlisted, .cardDayNotRegistered,
      .obstacleFigure, .deedCleared:
      [.day]
    case .cardDayHeld: [.day, .moment]
    case .obstacleEmpty: [.days]
    case .obstacleHeld: [.days, .moment]
    case .obstacleNotConcluded, .obstacleClosed: [.moment]
    case .cardFollowUp, .cardNote, .cardDeed: [.from, .text, .time]
    case .deedSaved: [.day, .figure]
    case .deskNoteTooLong: [.count, .most]
    case .submittedForCaller: [.event, .total, .moment]
    case .cardEvent: [.event, .span]
    case .cardNotOver, .cardHeld, .cardClosed: [.moment]
    case .reviewForCaller: [.event, .entries, .total, .name]
    case .deskAskNextName: [.name]
    case .deskTakenFor: [.item]
    case .deskResetMailBefore: [.time]
    case .summaryLed: [.from, .to]
    default: leadingPlaceholders
    }
  }
}
