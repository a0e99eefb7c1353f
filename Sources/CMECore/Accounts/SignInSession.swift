/// A sign-in that lasts: every write names the one it belongs to.
public struct SignInSession: Hashable, Sendable {
  /// The key in the store.
  public let id: Int64
  /// Who signed in.
  public let member: Member.ID
  /// When.
  public let startedAt: Instant

  /// Makes a session.
  public init(id: Int64, member: Member.ID, startedAt: Instant) {
    self.id = id
    self.member = member
    self.startedAt = startedAt
  }

  /// After so many seconds without a key the screen is locked, unless the settings say otherwise.
  public static let idleSeconds = 600
  /// After so many seconds the password is asked again, whatever was done meanwhile.
  public static let longestSeconds = 12 * 3_600

  /// Whether it is over at an instant, by its age.
  public func isTooOld(at now: Instant) -> Bool {
    SignInSession.isTooOld(startedAt, at: now)
  }

  /// Whether a session of that beginning is over at an instant.
  public static func isTooOld(_ startedAt: Instant, at now: Instant) -> Bool {
    now >= startedAt.advanced(bySeconds: longestSeconds)
  }
}

/// Why a session does not go on.
public enum SessionEnd: Hashable, Sendable {
  /// The password was changed from somewhere else.
  case passwordChanged
  /// It is older than sessions may be.
  case tooOld
  /// It was signed out, or is not stored.
  case signedOut
}

/// A successful sign-in and what there is to tell about the time before it.
public struct SignedIn: Hashable, Sendable {
  /// Who signed in.
  public let member: Member
  /// The session that began.
  public let session: SignInSession
  /// The sign-in before this one.
  public let lastSignIn: Instant?
  /// Attempts that failed since then.
  public let failuresSince: Int
  /// What the help desk entered since then.
  public let enteredByDesk: [DeskEntry]

  /// Makes the facts of a sign-in.
  public init(
    member: Member, session: SignInSession, lastSignIn: Instant?, failuresSince: Int,
    enteredByDesk: [DeskEntry] = []
  ) {
    self.member = member
    self.session = session
    self.lastSignIn = lastSignIn
    self.failuresSince = failuresSince
    self.enteredByDesk = enteredByDesk
  }
}
