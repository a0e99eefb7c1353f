import CMECore
import Understanding

/// Why a caller cannot do something, by their data and the rules that decide everything.
public struct Diagnosis: Hashable, Sendable {
  /// What the caller cannot do, or sees.
  public let trouble: Trouble
  /// The days named; all that matter where none is.
  public let days: [Day]
  /// What there is to see of the caller.
  public let file: CallerFile
  /// The event in question; nil where nothing says which.
  public let part: Participation?
  /// The moment.
  public let now: Instant

  /// Takes the facts; where no event is named, the only one of the caller is in question.
  public init(
    _ trouble: Trouble, days: [Day] = [], file: CallerFile, part: Participation?,
    at now: Instant
  ) {
    self.trouble = trouble
    self.days = days
    self.file = file
    self.part = part ?? (file.participations.count == 1 ? file.participations.first : nil)
    self.now = now
  }

  /// What stands in the way.
  public enum Cause: Hashable, Sendable {
    /// The sign-in is locked.
    case locked(until: Instant)
    /// There is no password yet.
    case noPassword
    /// What came of the mail with the code; nil where none was asked for.
    case mail(SentMail?)
    /// The member has no event at all.
    case noEvents
    /// It is not known which event is meant.
    case whichEvent
    /// The rules refuse it.
    case refused([Refusal])
    /// The claim is not submitted, so there is no record; why it cannot be yet, where it cannot.
    case notSubmitted(Refusal?)
    /// Nothing by the data.
    case nothing
  }

  /// What stands in the way, by the rules.
  public var cause: Cause {
    switch trouble {
    case .signIn: signInCause
    case .noMail: .mail(file.signIn.resetMail)
    case .eventMissing: file.participations.isEmpty ? .noEvents : claimCause(eventCause)
    case .dayClosed: claimCause { refused(closed(in: $0), $0) }
    case .saving: claimCause { refused(days.isEmpty ? held(in: $0) : days, $0) }
    case .submitting: claimCause(submittingCause)
    case .wrongFigure: claimCause { refused(days.isEmpty ? Array($0.figures.keys) : days, $0) }
    case .certificate: claimCause(certificateCause)
    }
  }

  /// Days without a figure and days that are held keep a claim from being submitted together.
  private func submittingCause(_ part: Participation) -> Cause {
    guard let first = ClaimRules.refusal(submitting: part, at: now) else { return .nothing }
    let held = ClaimRules.heldDays(of: part, at: now)
    guard case .daysWithoutFigure = first, !held.isEmpty else { return .refused([first]) }
    return .refused([first, .daysHeld(held)])
  }

  private var signInCause: Cause {
    let record = file.signIn.record
    if SignInRules.isLocked(record, at: now), let until = record.lockedUntil {
      return .locked(until: until)
    }
    return file.signIn.hasPassword ? .nothing : .noPassword
  }

  private func claimCause(_ cause: (Participation) -> Cause) -> Cause {
    part.map(cause) ?? (file.participations.isEmpty ? .noEvents : .whichEvent)
  }

  /// An event can be opened unless the rules refuse it, or every one of its days.
  private func eventCause(_ part: Participation) -> Cause {
    let first = part.registeredDays.first?.day
    guard ClaimRules.openDays(of: part, at: now).isEmpty, let first else {
      return refused([], part)
    }
    return refused([first], part)
  }

  private func certificateCause(_ part: Participation) -> Cause {
    part.submitted != nil
      ? .nothing : .notSubmitted(ClaimRules.refusal(submitting: part, at: now))
  }

  func held(in part: Participation) -> [Day] {
    ClaimRules.heldDays(of: part, at: now).map(\.day)
  }

  /// The days named, or all of the event where none is.
  private func closed(in part: Participation) -> [Day] {
    days.isEmpty ? part.event.days.map(\.day) : days
  }

  private func refused(_ refusal: Refusal?) -> Cause { refusal.map { .refused([$0]) } ?? .nothing }

  /// What refuses the event, or else any of some days.
  private func refused(_ days: [Day], _ part: Participation) -> Cause {
    if let refusal = ClaimRules.refusal(claiming: part, at: now) { return .refused([refusal]) }
    let refusals = days.sorted().compactMap {
      ClaimRules.refusal(opening: $0, of: part, at: now)
    }
    return refusals.isEmpty ? .nothing : .refused(refusals)
  }

  /// What to tell the caller, then the facts for the colleague.
  public var says: [Say] {
    tell.map(Say.readOut) + [.text(Message(.deskFacts)), .list(facts)]
  }
}
