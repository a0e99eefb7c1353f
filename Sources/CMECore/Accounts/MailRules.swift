/// What a mail tells.
public enum MailKind: String, Hashable, Sendable, CaseIterable {
  /// A code to set a new password with.
  case resetCode = "reset-code"
  /// The password was changed.
  case passwordChanged = "password-changed"
  /// A certificate, as a PDF.
  case certificate
  /// A transcript, as a PDF.
  case transcript
  /// What the help desk entered for a member.
  case enteredByDesk = "entered-by-desk"
  /// The password of a colleague was changed.
  case staffPasswordChanged = "staff-password-changed"
}

/// When a mail that could not be delivered is tried again (RFC 5321, 4.5.4.1, in spirit).
public enum MailRules {
  /// The first wait, in seconds; each further one is twice as long.
  public static let shortestWait = 60
  /// The longest wait, in seconds.
  public static let longestWait = 6 * 3_600
  /// After so many seconds a mail is given up.
  public static let givenUpAfter = 24 * 3_600
  /// What the help desk enters is told after so many seconds, where the call goes on so long.
  public static let deskEntryWait = 15 * 60

  /// When a mail is tried again after so many attempts; nil: it is given up.
  public static func nextAttempt(after attempts: Int, queuedAt: Instant, at now: Instant)
    -> Instant?
  {
    let wait = min(shortestWait << min(max(attempts - 1, 0), 16), longestWait)
    let next = now.advanced(bySeconds: wait)
    return next < queuedAt.advanced(bySeconds: givenUpAfter) ? next : nil
  }
}
