/// What is counted about the sign-ins of one account.
public struct SignInRecord: Hashable, Sendable {
  /// Failures since the last success, which decide how long the account is locked.
  public var failuresInARow: Int
  /// Until when no password is tried; nil where none was locked yet.
  public var lockedUntil: Instant?
  /// The last success.
  public var lastSignIn: Instant?
  /// Attempts that failed since the last success, those during a lock too.
  public var failuresSince: Int

  /// Makes a record; one of an account that nobody tried yet where nothing is given.
  public init(
    failuresInARow: Int = 0, lockedUntil: Instant? = nil, lastSignIn: Instant? = nil,
    failuresSince: Int = 0
  ) {
    self.failuresInARow = failuresInARow
    self.lockedUntil = lockedUntil
    self.lastSignIn = lastSignIn
    self.failuresSince = failuresSince
  }
}
