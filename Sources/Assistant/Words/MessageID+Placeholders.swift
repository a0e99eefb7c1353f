extension MessageID {
  /// The facts that a prompt may use.
  public var placeholders: Set<Placeholder> {
    switch self {
    case .practiceSignIn: [.name, .text]
    case .askPassword, .signedIn, .caseName, .caseUsername, .askResetNameKnown,
      .caseResetName, .askUnlock:
      [.name]
    case .resetSent, .resetSentAgain, .resetExpired, .leaveReset: [.until]
    case .resetSentBefore: [.sent, .until]
    case .caseCode: [.sent, .until, .tries]
    case .resetWrongCode: [.name, .tries]
    case .resetTooMany, .askCodeLater, .caseNewCodeLater: [.next]
    case .lastSignIn: [.sent]
    case .failedSignIns: [.count]
    case .passwordRules, .newPasswordEmpty: [.least]
    case .passwordTooShort: [.count, .least]
    case .passwordTooLong: [.most]
    case .passwordOwn: [.item]
    case .sessionEndedOld: [.number]
    case .notSavedEnded: [.entries]
    case .formTry, .formTries: [.count]
    case .formTime: [.time, .city]
    case .formClockAndDate: [.month, .number, .time]
    case .formTimeAndDate: [.date, .time, .city]
    case .trackerLine: [.event, .span, .standing]
    case .standingNotOver, .standingHeld, .standingClosed, .refuseSubmitted,
      .caseSubmitted:
      [.moment]
    case .noSuchNumber: [.count]
    case .standingStarted: [.count, .days]
    case .dayEnteredHeld: [.day, .credits, .moment]
    case .helpEverywhere, .helpHidden: [.item]
    case .standingSubmitted, .totalSoFar, .totalSubmitted: [.total]
    case .eventChosen, .eventOpened, .caseNoDeadline, .leaveNothing, .refuseNoDay, .summaryEvent,
      .choiceEvent:
      [.event]
    case .dayWithLabel: [.day, .label]
    case .askDayFirst, .askDayNext, .askDayShort, .dayEmpty, .helpCredits, .caseMaximum:
      [.day, .maximum]
    case .askDayAgain: [.day, .figure, .maximum]
    case .savedEarlier: [.moment, .entries]
    case .caseMaxima: [.event, .entries]
    case .caseEventDetails: [.event, .place, .span, .entries, .total]
    case .savedByDesk: [.moment, .entries, .days]
    case .dayEnteredByDesk: [.day, .credits, .moment]
    case .caseSubmittedByDesk: [.moment]
    case .enteredByDesk: [.sent, .event, .entries]
    case .submittedByDeskSince: [.sent, .event, .total]
    case .saved, .alreadySaved, .leftAsItWas, .changedMeanwhile, .askSaveOver,
      .refuseChangedElsewhere,
      .failedSaving, .caseSaved, .choiceEnter, .notEntered:
      [.entries]
    case .changed, .undone, .redone: [.change]
    case .entry, .caseAllowed, .caseDaySaved: [.day, .figure]
    case .caseDayOpen, .entryEmpty, .dayNotEntered, .dayNotRegistered, .dayCancelled,
      .dayWaitlisted, .skipped,
      .skipLast,
      .exampleCredits, .choiceDay:
      [.day]
    case .entryCleared: [.day, .from]
    case .entryChange: [.day, .from, .to]
    case .standingComplete, .whichDay, .reviewWaiting, .leaveEmpty, .refuseEmptyDays,
      .refuseHeldDays, .caseEmptyDays,
      .caseRegisteredDays:
      [.days]
    case .whichAmount: [.nearest]
    case .dayEntered, .dayClaimed: [.day, .credits]
    case .dayHeld, .refuseHeld: [.day, .moment]
    case .caseHeld, .leaveHeld: [.days, .moment]
    case .submitted, .submittedByDesk: [.event, .total, .moment]
    case .certificateTitlePractice, .certificatePreview: [.title]
    case .transcriptEvent: [.credits, .number]
    case .plainProvider: [.provider]
    case .plainCertificate: [.first, .name, .last, .event, .place]
    case .plainHolder: [.name]
    case .plainSpan: [.span]
    case .choiceOneCertificate: [.number, .event, .span, .total]
    case .pageSaved, .refuseNotAFolder: [.path]
    case .pagePrinting: [.printer]
    case .pageMailed, .mailOnlyHere: [.address]
    case .refuseNothingToTell: [.from, .to]
    case .refuseNotWritten: [.path, .reason]
    case .refuseNotPrinted, .refuseNotDrawn: [.reason]
    case .refuseMissingLetters: [.letters, .package]
    case .certificateAfter, .certificateAfterWithoutCredit: [.format]
    case .certificatePlace: [.location, .span]
    case .certificateTotal: [.figure, .kind]
    case .certificateStatement, .certificateStatementParticipation:
      [.provider, .format, .designated, .kind]
    case .certificateNumber: [.number]
    case .certificateIssued, .transcriptMade: [.date]
    case .certificateReplaces: [.number, .date]
    case .transcriptSpan: [.from, .to]
    case .formDateAlone: [.month, .number, .year]
    case .returning: [.question]
    case .leaveSaved: [.event, .entries]
    case .cutOff: [.step]
    case .refuseNotConcluded, .refuseClosed, .caseOpens, .caseCloses: [.event, .moment]
    case .refuseNoSuchDay: [.day, .span]
    case .refuseNotRegistered, .refuseCancelled, .refuseWaitlisted: [.day, .days]
    case .refuseOverMaximum: [.day, .typed, .maximum]
    case .refuseBelowZero: [.day, .typed]
    case .refuseNotAStep: [.day, .typed, .nearest]
    case .plainRefusal, .summaryTrouble: [.text]
    case .summaryMiss: [.typed]
    case .failureStorage: [.reason]
    case .whereYouAre, .summaryStep: [.step, .place]
    case .stepDone, .stepNow, .stepToCome: [.item]
    case .summaryMember, .caseNumber: [.number]
    case .formCredit, .formCredits: [.figure]
    case .formDay: [.weekday, .month, .number]
    case .formDate: [.day, .year]
    case .formSpan, .formSpanOfDays: [.from, .to, .year]
    case .formMoment: [.date, .time, .city]
    case .formAnd, .formOr: [.first, .last]
    case .noDatabase, .databaseEmpty: [.place]
    case .waitingForAll: [.moment]
    case .mailResetText: [.name, .username, .code, .time, .until]
    case .mailChangedText: [.name, .username, .time]
    case .mailStaffChangedText: [.name, .username, .time]
    case .mailEnteredText: [.name, .username, .time, .channel, .known]
    case .mailEnteredEvent: [.event]
    case .mailEnteredSubmitted: [.total]
    case .mailCertificateSubject: [.event]
    case .mailCertificateText: [.name, .event, .number]
    case .mailTranscriptSubject: [.span]
    case .mailTranscriptText: [.name, .span]
    case .reportSummary: [.span, .count, .total, .number]
    case .reportNone: [.span]
    case .reportMissedLine: [.typed, .step]
    case .reportMore: [.count]
    default: deskPlaceholders
    }
  }

  static let steps: [MessageID] = [
    .step1, .step2, .step3, .step4, .step5, .step6, .step7, .step8, .step9, .step10,
  ]
}
