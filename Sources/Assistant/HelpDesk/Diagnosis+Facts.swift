import CMECore

/// The facts for the colleague: the rule, the rows that it was read from, and what to ask.
extension Diagnosis {
  /// The lines of the list, the rule first where one stands in the way.
  public var facts: [Message] {
    (cause == .nothing ? [contradiction] : rules) + rows + checks + neverHere
  }

  /// What the records say against what the caller reports, and what that may mean.
  private var contradiction: Message {
    guard let part else { return Message(.checkNothing) }
    switch trouble {
    case .dayClosed: return Message(.checkPencil, [.days: openNames])
    case .eventMissing: return Message(.checkEventShown, [.event: .text(part.event.title)])
    default: return Message(.checkNothing)
    }
  }

  // MARK: The rule

  private var rules: [Message] {
    switch cause {
    case .locked: [lockRule]
    case .noPassword: [Message(.rulePassword)]
    case .mail: [Message(.ruleMail, [.number: .number(ResetRules.lifetime / 60)])]
    case .noEvents: [Message(.ruleListed)]
    case .whichEvent: [Message(trouble == .eventMissing ? .ruleListed : .checkWhichEvent)]
    case .refused(let refusals): unique(refusals.map { Message($0.rule) })
    case .notSubmitted(let refusal):
      [Message(.ruleCertificate)] + (refusal.map { [Message($0.rule)] } ?? [])
    case .nothing: []
    }
  }

  private var lockRule: Message {
    Message(
      .ruleLock,
      [
        .count: .number(SignInRules.failuresBeforeLock),
        .first: .number(SignInRules.shortestWait), .last: .number(SignInRules.longestWait),
      ])
  }

  private func unique(_ messages: [Message]) -> [Message] {
    messages.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  // MARK: The rows

  private var rows: [Message] {
    switch trouble {
    case .signIn: return signInRows + [mailRow]
    case .noMail: return [mailRow, addressRow] + signInRows
    case .eventMissing, .dayClosed, .saving, .submitting, .wrongFigure, .certificate: break
    }
    return (part.map(rows) ?? file.participations.map(standing)) + lockRow
  }

  private func rows(of part: Participation) -> [Message] {
    let rows = DiagnosisRows(part: part, now: now)
    switch trouble {
    case .eventMissing: return [rows.event] + rows.registrations(refusedDays) + others(than: part)
    case .dayClosed: return [rows.event] + rows.registrations(shown(in: part)) + rows.claim
    case .saving:
      return rows.registrations(shown(in: part)) + rows.limits(days) + rows.claim
    case .certificate: return rows.claim + [memberRow]
    case .submitting: return rows.claim + rows.registrations(held(in: part))
    default: return rows.claim + rows.registrations(refusedDays)
    }
  }

  /// The days named, else those that are refused, else all that can be entered or not.
  private func shown(in part: Participation) -> [Day] {
    if !days.isEmpty { return days.sorted() }
    return refusedDays.isEmpty ? part.event.days.map(\.day) : refusedDays
  }

  private var refusedDays: [Day] {
    guard case .refused(let refusals) = cause else { return [] }
    return refusals.flatMap(\.days)
  }

  private func others(than part: Participation) -> [Message] {
    file.participations.filter { $0.event.id != part.event.id }.map(standing)
  }

  private func standing(of part: Participation) -> Message {
    Message(
      .rowEventStanding,
      [
        .event: .text(part.event.title),
        .standing: .message(ParticipationWords(part, at: now).standing),
      ])
  }

  var memberRow: Message {
    Message(
      .rowMember, [.name: .text(file.member.fullName), .number: .text(file.member.number)])
  }

  /// Whoever is inside a portal, with an account that nobody ever signed in to, may be in another.
  private var neverHere: [Message] {
    guard file.signIn.record.lastSignIn == nil, ![.signIn, .noMail].contains(trouble) else {
      return []
    }
    return [Message(.checkNeverHere)]
  }

  // MARK: What only the caller sees

  private var checks: [Message] {
    switch cause {
    case .locked, .noPassword: return [Message(.checkSignIn)]
    case .mail: return [Message(.checkMail)]
    case .noEvents: return [Message(.checkEvent)]
    case .whichEvent: return trouble == .eventMissing ? [Message(.checkEvent)] : []
    case .refused where trouble == .wrongFigure && part?.submitted != nil:
      return [Message(.checkCorrection)]
    case .refused, .notSubmitted: return []
    case .nothing: break
    }
    switch trouble {
    case .signIn, .noMail: return [Message(isFailing ? .checkResetMail : .checkSignIn)]
    case .eventMissing: return [Message(.checkEvent)]
    case .dayClosed: return []
    case .saving: return [Message(.ruleFigures), Message(.checkSaving)]
    case .submitting: return [Message(.checkSubmit)]
    case .wrongFigure: return [Message(.checkFigure)]
    case .certificate: return [Message(.checkCertificate)]
    }
  }
}

extension Refusal {
  /// The rule by its name.
  fileprivate var rule: MessageID {
    switch self {
    case .eventNotConcluded: .ruleNotConcluded
    case .claimPeriodOver: .ruleClosed
    case .alreadySubmitted, .changedElsewhere: .ruleSubmitted
    case .noRegisteredDay, .notADayOfTheEvent, .dayNotRegistered: .ruleRegistered
    case .heldAfterOnsiteChange, .daysHeld: .ruleHeld
    case .overMaximum, .belowZero, .notAStep: .ruleFigures
    case .daysWithoutFigure: .ruleEmpty
    }
  }

  /// The days that it is about.
  fileprivate var days: [Day] {
    switch self {
    case .notADayOfTheEvent(let day), .dayNotRegistered(let day, _, _),
      .heldAfterOnsiteChange(let day, _), .overMaximum(let day, _, _), .belowZero(let day, _),
      .notAStep(let day, _, _):
      [day]
    case .daysWithoutFigure(let days): days
    case .daysHeld(let held): held.map(\.day)
    case .changedElsewhere(let changes): changes.map(\.day)
    case .eventNotConcluded, .claimPeriodOver, .alreadySubmitted, .noRegisteredDay: []
    }
  }
}
