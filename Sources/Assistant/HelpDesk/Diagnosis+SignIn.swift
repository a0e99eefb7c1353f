import CMECore

/// The rows of the sign-in and of its mail.
extension Diagnosis {
  var signInRows: [Message] {
    let record = file.signIn.record
    let password = Message(file.signIn.hasPassword ? .rowPasswordSet : .rowPasswordNone)
    let last = record.lastSignIn.map { Fact.time($0, asOf: now) } ?? .message(Message(.rowNever))
    let row = Message(
      .rowSignIn,
      [
        .item: .message(password), .tries: .number(record.failuresSince), .sent: last,
      ])
    return [row] + lockRow
  }

  /// That the sign-in is locked, whatever the trouble is.
  var lockRow: [Message] {
    let record = file.signIn.record
    guard SignInRules.isLocked(record, at: now), let until = record.lockedUntil else { return [] }
    return [Message(.rowLocked, [.time: .time(until, asOf: now)])]
  }

  var addressRow: Message {
    Message(.rowAddress, [.address: .text(file.member.email)])
  }

  var mailRow: Message {
    guard let mail = file.signIn.resetMail else { return Message(.rowMailNone) }
    let asked: [Placeholder: Fact] = [.sent: .time(mail.askedAt, asOf: now)]
    switch mail.state {
    case .waiting(nil): return Message(.rowMailWaiting, asked)
    case .waiting(let trouble?):
      return Message(.rowMailTrouble, asked.merging([.reason: .text(trouble)]) { $1 })
    case .failed(let reason):
      let said = reason.map(Fact.text) ?? .message(Message(.rowNoReason))
      return Message(.rowMailFailed, asked.merging([.reason: said]) { $1 })
    case .sent(let at):
      let time = at.map { Fact.time($0, asOf: now) } ?? .message(Message(.rowNoTime))
      let until = Fact.time(ResetRules.expiry(askedAt: mail.askedAt), asOf: now)
      return Message(.rowMailSent, asked.merging([.time: time, .until: until]) { $1 })
    }
  }
}
