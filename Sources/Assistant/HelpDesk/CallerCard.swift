import CMECore

/// One screen of a caller: who, how the sign-in stands, each event with its days and what stands in
/// the way, and what happened last.
struct CallerCard {
  /// The most rows between the title and the question on a screen of 24.
  static let mostRows = 18

  let file: CallerFile
  let event: Event.ID?
  let now: Instant

  var title: Message {
    Message(
      .cardTitle,
      [
        .name: .text(file.member.fullName), .number: .text(file.member.number),
        .kind: .text(file.member.profession),
      ])
  }

  /// The rows; where there are too many, the other events and the past give way.
  var rows: [Message] {
    let first = signIn + spoken
    let last = notes.prefix(2) + deeds.prefix(3)
    let room = CallerCard.mostRows - first.count - last.count
    return Array((first + others(atMost: room) + last).prefix(CallerCard.mostRows))
  }

  // MARK: The sign-in

  private var signIn: [Message] {
    let record = file.signIn.record
    let mail = file.signIn.resetMail.map { CallerCard.line(of: $0, asOf: now) }
    if let until = record.lockedUntil, SignInRules.isLocked(record, at: now) {
      return [Message(.cardLocked, [.time: .clock(until, asOf: now)])] + [mail].compactMap { $0 }
    }
    guard file.signIn.hasPassword else {
      return [Message(.cardNoPassword)] + [mail].compactMap { $0 }
    }
    let last = record.lastSignIn.map { Message(.cardLastSignIn, [.time: .clock($0, asOf: now)]) }
    let failed =
      record.failuresSince > 0
      ? Message(.cardFailures, [.count: .number(record.failuresSince)]) : nil
    return [last ?? Message(.cardNeverSignedIn), failed, mail].compactMap { $0 }
  }

  /// A mail with a code and what came of it.
  static func line(of mail: SentMail, asOf now: Instant) -> Message {
    let asked: [Placeholder: Fact] = [.time: .clock(mail.askedAt, asOf: now)]
    switch mail.state {
    case .waiting(let trouble?):
      return Message(.cardMailTrouble, asked.merging([.reason: .text(trouble)]) { $1 })
    case .waiting: return Message(.cardMailWaiting, asked)
    case .sent: return Message(.cardMailSent, asked)
    case .failed(let reason):
      return Message(.cardMailFailed, asked.merging([.reason: .text(reason ?? "")]) { $1 })
    }
  }

  // MARK: The events

  private var spoken: [Message] {
    guard let part = file.participations.first(where: { $0.event.id == event }) else {
      return [Message(.cardNoEvents)]
    }
    let days = part.event.days.map { state(of: $0.day, in: part) }
    let obstacles = Obstacle.messages(of: part, at: now).map {
      Message(.cardObstacle, [.text: .message($0)])
    }
    let title = Message(
      .cardEvent, [.event: .text(part.event.title), .span: part.event.span])
    return [title] + days + (obstacles.isEmpty ? [Message(.cardDone)] : obstacles)
  }

  /// A day with its figure, or with why it has none.
  private func state(of day: Day, in part: Participation) -> Message {
    let name: [Placeholder: Fact] = [.day: .day(day)]
    if let figure = part.figures[day] {
      let facts = name.merging([.credits: .credits(figure)]) { $1 }
      return Message(part.submitted == nil ? .cardDaySaved : .cardDaySubmitted, facts)
    }
    switch ClaimRules.refusal(opening: day, of: part, at: now) {
    case .dayNotRegistered(_, .cancelled, _): return Message(.cardDayCancelled, name)
    case .dayNotRegistered(_, .waitlisted, _): return Message(.cardDayWaitlisted, name)
    case .dayNotRegistered: return Message(.cardDayNotRegistered, name)
    case .heldAfterOnsiteChange(_, let until):
      let opens: [Placeholder: Fact] = [.moment: .shortMoment(until, part.event.zone, asOf: now)]
      return Message(.cardDayHeld, name.merging(opens) { $1 })
    case nil:
      let most: [Placeholder: Fact] = [.maximum: .figure(part.maximum(of: day))]
      return Message(.cardDayEmpty, name.merging(most) { $1 })
    default: return registered(day, in: part)
    }
  }

  /// A day of an event that is closed as a whole.
  private func registered(_ day: Day, in part: Participation) -> Message {
    let isRegistered = part.registration(for: day)?.status == .confirmed
    return Message(isRegistered ? .cardDayNone : .cardDayNotRegistered, [.day: .day(day)])
  }

  /// Where another event stands, before its title: a title may be cut.
  private func line(of part: Participation) -> Message {
    Message(
      .cardOther, [.standing: .message(standing(of: part)), .event: .text(part.event.title)])
  }

  private func standing(of part: Participation) -> Message {
    let zone = part.event.zone
    switch ClaimRules.standing(of: part, at: now) {
    case .notOver(let opens):
      return Message(.cardNotOver, [.moment: .shortMoment(opens, zone, asOf: now)])
    case .held(let until):
      return Message(.cardHeld, [.moment: .shortMoment(until, zone, asOf: now)])
    case .closed(let at): return Message(.cardClosed, [.moment: .shortMoment(at, zone, asOf: now)])
    default: return ParticipationWords(part, at: now).standing
    }
  }

  private func others(atMost room: Int) -> [Message] {
    let others = file.participations.filter { $0.event.id != event }
    guard others.count > room else { return others.map(line) }
    guard room > 0 else { return [] }
    let shown = others.prefix(room - 1)
    return shown.map(line)
      + [Message(.cardMoreEvents, [.count: .number(others.count - shown.count)])]
  }

  // MARK: What happened

  private var notes: [Message] {
    let open = file.notes.filter { $0.state == .open }
    let others = file.notes.filter { $0.state != .open }
    return (open + others).map {
      Message(
        $0.state == .open ? .cardFollowUp : .cardNote,
        [.time: .clock($0.at, asOf: now), .from: .text($0.author), .text: .text($0.text)])
    }
  }

  private var deeds: [Message] {
    file.deeds.filter { $0.what != .other("call-ended") }.map { deed in
      Message(
        .cardDeed,
        [
          .time: .clock(deed.at, asOf: now), .from: .message(words(of: deed.by)),
          .text: .message(words(of: deed.what)),
        ])
    }
  }

  private func words(of doer: CallerDeed.Doer) -> Message {
    switch doer {
    case .themselves: Message(.doerThemselves)
    case .staff(let name): Message(.doerStaff, [.name: .text(name)])
    case .office: Message(.doerOffice)
    case .visitor: Message(.doerVisitor)
    case .program: Message(.doerProgram)
    }
  }

  private func words(of what: CallerDeed.What) -> Message {
    switch what {
    case .signedIn: Message(.deedSignedIn)
    case .signInFailed: Message(.deedSignInFailed)
    case .locked: Message(.deedLocked)
    case .unlocked: Message(.deedUnlocked)
    case .resetAsked: Message(.deedResetAsked)
    case .resetMailSent: Message(.deedResetMailSent)
    case .resetMailFailed: Message(.deedResetMailFailed)
    case .codeWrong: Message(.deedCodeWrong)
    case .passwordSet: Message(.deedPasswordSet)
    case .saved(_, let day, _, let to?):
      Message(.deedSaved, [.day: .day(day), .figure: .figure(to)])
    case .saved(_, let day, _, nil): Message(.deedCleared, [.day: .day(day)])
    case .submitted: Message(.deedSubmitted)
    case .certificateIssued: Message(.deedCertificateIssued)
    case .certificateMailed: Message(.deedCertificateMailed)
    case .callBegun: Message(.deedCallBegun)
    case .noted: Message(.deedNoted)
    case .other(let word):
      Message(.deedOther, [.text: .text(word.replacing("-", with: " "))])
    }
  }
}
