import CMECore

/// What is told to the caller.
extension Diagnosis {
  /// The sentences to read out, to the caller as "you".
  public var tell: [Message] {
    switch cause {
    case .locked(let until):
      let count = Fact.number(file.signIn.record.failuresInARow)
      return [Message(.tellLocked, [.time: .time(until, asOf: now), .count: count])]
    case .noPassword: return [noPassword]
    case .mail(let mail): return [mail.map(told) ?? Message(.tellMailNone)]
    case .noEvents: return [Message(.tellNoEvents)]
    case .whichEvent: return [whichEvent]
    case .refused(let refusals):
      return (words.map { merged(refusals.map($0.refusal)) } ?? []) + othersOpen
    case .notSubmitted(let refusal): return notSubmitted(refusal)
    case .nothing: return [clear] + freshMail
    }
  }

  /// Whether somebody goes on guessing a password.
  var isFailing: Bool {
    trouble == .signIn && file.signIn.record.failuresSince >= SignInRules.failuresBeforeLock
  }

  /// Whoever speaks of no day in particular learns of the open ones too.
  private var othersOpen: [Message] {
    guard trouble == .dayClosed, days.isEmpty, let part,
      !ClaimRules.openDays(of: part, at: now).isEmpty
    else { return [] }
    return [Message(.tellOthersOpen, [.days: openNames])]
  }

  var words: ParticipationWords? { part.map { ParticipationWords($0, at: now) } }

  private var title: Fact { part.map { .text($0.event.title) } ?? .text("") }

  /// Days without a registration of the same kind are told in one sentence.
  private func merged(_ messages: [Message]) -> [Message] {
    let ofDays: Set<MessageID> = [.refuseNotRegistered, .refuseCancelled, .refuseWaitlisted]
    return messages.reduce(into: []) { merged, message in
      guard ofDays.contains(message.id), let day = message.facts[.day],
        let place = merged.firstIndex(where: { $0.id == message.id })
      else { return merged.append(message) }
      let days = merged[place].facts[.day].map { Fact.all($0.several + [day]) } ?? day
      merged[place] = Message(message.id, message.facts.merging([.day: days]) { $1 })
    }
  }

  /// Whoever cannot sign in has the code of a mail that is still good.
  private var freshMail: [Message] {
    guard trouble == .signIn, let mail = file.signIn.resetMail, case .sent = mail.state,
      !isOld(mail)
    else { return [] }
    return [told(mail)]
  }

  /// A first password comes with the mail that is under way, or with one that is still to ask for.
  private var noPassword: Message {
    guard let mail = file.signIn.resetMail, !isOld(mail) else { return Message(.tellNoPassword) }
    return told(mail)
  }

  func isOld(_ mail: SentMail) -> Bool {
    guard case .sent = mail.state else { return false }
    return now >= ResetRules.expiry(askedAt: mail.askedAt)
  }

  private func told(_ mail: SentMail) -> Message {
    let sent = Fact.time(mail.askedAt, asOf: now)
    switch mail.state {
    case .waiting(nil): return Message(.tellMailWaiting, [.sent: sent])
    case .waiting: return Message(.tellMailTrouble, [.sent: sent])
    case .failed: return Message(.tellMailFailed)
    case .sent where isOld(mail):
      let until = Fact.time(ResetRules.expiry(askedAt: mail.askedAt), asOf: now)
      return Message(.tellMailOld, [.until: until])
    case .sent(let at?): return Message(.tellMailSent, [.sent: .time(at, asOf: now)])
    case .sent: return Message(.tellMailGone)
    }
  }

  /// The most events that are read out.
  private static let mostTitles = 3

  private var whichEvent: Message {
    guard trouble == .eventMissing else { return Message(.tellWhichEvent) }
    let titles = file.participations.prefix(Diagnosis.mostTitles).map {
      Fact.text($0.event.title)
    }
    let others = file.participations.count - titles.count
    let more = Fact.message(Message(.tellMoreEvents, [.number: .number(max(0, others))]))
    return Message(.tellEvents, [.entries: .all(titles + (others > 0 ? [more] : []))])
  }

  private func notSubmitted(_ refusal: Refusal?) -> [Message] {
    let why = refusal.flatMap { words?.refusal($0) } ?? Message(.tellCertificateReady)
    return [Message(.tellCertificateLater, [.event: title]), why]
  }

  /// What the caller can look at where nothing stands in the way by the data.
  private var clear: Message {
    switch trouble {
    case .signIn where isFailing:
      Message(.tellSignInFailing, [.count: .number(file.signIn.record.failuresSince)])
    case .signIn, .noMail: Message(.tellSignInClear)
    case .eventMissing: Message(.tellEventClear, [.event: title])
    case .dayClosed:
      Message(days.isEmpty ? .tellNoDayClosed : .tellDayClear, [.days: openNames])
    case .saving: Message(.tellSavingClear, [.days: openNames])
    case .submitting: Message(.tellSubmitClear, [.event: title])
    case .wrongFigure: Message(.tellCanChange)
    case .certificate: Message(.tellCertificateThere, [.event: title])
    }
  }

  /// The days named, or all that can be entered.
  var openNames: Fact {
    guard let part else { return .text("") }
    let open = ClaimRules.openDays(of: part, at: now).map(\.day)
    return .all((days.isEmpty ? open : days.sorted()).map(part.event.name))
  }
}

extension Fact {
  /// The facts of a list, or the one that it is.
  fileprivate var several: [Fact] {
    if case .all(let facts) = self { facts } else { [self] }
  }
}
