import CMECore

/// Answers about the mail with a code.
extension CallerAnswers {
  var mailTime: DeskAnswer {
    DeskAnswer(aboutTime, diagnosis(.noMail).mailRow, mailLimit)
  }

  private var aboutTime: Message {
    guard let mail = file.signIn.resetMail else { return Message(.sayMailNone) }
    let sent: [Placeholder: Fact] = [.sent: .time(mail.askedAt, asOf: now)]
    switch mail.state {
    case .waiting: return Message(.sayMailWaiting, sent)
    case .failed: return Message(.sayMailFailed, sent)
    case .sent where diagnosis(.noMail).isOld(mail):
      return Message(.sayMailOver, sent.merging([.until: end(of: mail)]) { $1 })
    case .sent: return Message(.sayMailSent, sent)
    }
  }

  private var mailLimit: Message {
    Message(
      .noteMailLimit,
      [.count: .number(ResetRules.mostAnHour), .most: .number(ResetRules.mostADay)])
  }

  var mailCode: DeskAnswer {
    DeskAnswer(aboutCode, diagnosis(.noMail).mailRow, codeRule)
  }

  private var aboutCode: Message {
    guard let mail = file.signIn.resetMail else {
      return Message(.sayCodeNone, [.number: .number(ResetRules.lifetime / 60)])
    }
    let sent: [Placeholder: Fact] = [.sent: .time(mail.askedAt, asOf: now)]
    switch mail.state {
    case .waiting: return Message(.sayCodeWaiting, sent)
    case .failed: return Message(.sayCodeFailed)
    case .sent where diagnosis(.noMail).isOld(mail):
      return Message(.sayCodeOver, [.until: end(of: mail)])
    case .sent: return Message(.sayCodeGood, sent.merging([.until: end(of: mail)]) { $1 })
    }
  }

  private var codeRule: Message {
    Message(
      .noteCode,
      [.number: .number(ResetRules.lifetime / 60), .tries: .number(ResetRules.tries)])
  }

  private func end(of mail: SentMail) -> Fact {
    .time(ResetRules.expiry(askedAt: mail.askedAt), asOf: now)
  }
}
