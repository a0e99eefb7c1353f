import CMECore

/// An account, or nobody's, on which an attempt is counted already and its password not tried yet.
struct CountedAccount {
  /// The account; nil where it only stands for the work.
  let account: NameMatch.Account?
  /// What was counted before the attempt, and with it.
  let before, counted: SignInRecord
  /// Whether its password may be tried.
  let isLocked: Bool

  /// Until when the account is locked by this attempt, unless the password is right.
  var lock: Instant? { isLocked ? nil : counted.lockedUntil }
}
