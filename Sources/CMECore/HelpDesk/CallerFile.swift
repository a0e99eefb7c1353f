/// What a colleague sees of the member of a call, as of one moment.
public struct CallerFile: Hashable, Sendable {
  /// Who it is.
  public let member: Member
  /// How their sign-in stands.
  public let signIn: CallerSignIn
  /// Their events, most recent first (instruction 4).
  public let participations: [Participation]
  /// What was done last by them, for them and to them, the latest first.
  public let deeds: [CallerDeed]
  /// The notes about them, the latest first.
  public let notes: [CallerNote]

  /// Gathers the facts.
  public init(
    member: Member, signIn: CallerSignIn, participations: [Participation], deeds: [CallerDeed],
    notes: [CallerNote]
  ) {
    self.member = member
    self.signIn = signIn
    self.participations = ClaimRules.trackerOrder(participations)
    self.deeds = deeds
    self.notes = notes
  }
}

/// How the sign-in of a member stands.
public struct CallerSignIn: Hashable, Sendable {
  /// Whether there is a password; without one a reset mail is what lets them in.
  public let hasPassword: Bool
  /// What is counted about their attempts.
  public let record: SignInRecord
  /// The last mail with a code.
  public let resetMail: SentMail?

  /// Makes the facts.
  public init(hasPassword: Bool, record: SignInRecord, resetMail: SentMail?) {
    self.hasPassword = hasPassword
    self.record = record
    self.resetMail = resetMail
  }
}

/// A mail and what came of it.
public struct SentMail: Hashable, Sendable {
  /// What came of it.
  public enum State: Hashable, Sendable {
    /// It waits for its courier; after attempts that failed, what the server said last.
    case waiting(trouble: String?)
    /// The server took it.
    case sent(at: Instant?)
    /// It will not be sent; what the server said.
    case failed(reason: String?)
  }

  /// When it was asked for.
  public let askedAt: Instant
  /// What came of it.
  public let state: State

  /// Makes the facts.
  public init(askedAt: Instant, state: State) {
    self.askedAt = askedAt
    self.state = state
  }
}

/// Something that was done about a member, out of the journal.
public struct CallerDeed: Hashable, Sendable {
  /// Who did it.
  public enum Doer: Hashable, Sendable {
    case themselves
    /// A colleague, by their username.
    case staff(String)
    case office, visitor, program
  }

  /// What it was.
  public enum What: Hashable, Sendable {
    case signedIn, signInFailed, locked(until: Instant?), unlocked
    case resetAsked, resetMailSent, resetMailFailed(reason: String), codeWrong, passwordSet
    case saved(Event.ID, Day, from: Credits?, to: Credits?)
    case submitted(Event.ID)
    case certificateIssued(Event.ID), certificateMailed
    case callBegun, noted
    /// Anything else, by the word of the journal.
    case other(String)
  }

  /// When.
  public let at: Instant
  /// Who.
  public let by: Doer
  /// What.
  public let what: What

  /// Makes the facts.
  public init(at: Instant, by: Doer, what: What) {
    self.at = at
    self.by = by
    self.what = what
  }
}
