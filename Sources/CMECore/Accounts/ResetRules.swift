/// The limits of reset codes (OWASP's cheat sheet on forgotten passwords, NIST SP 800-63B-4).
public enum ResetRules {
  /// A code can be used for so many seconds.
  public static let lifetime = 30 * 60
  /// Until when a code can be used that was asked for at an instant.
  public static func expiry(askedAt: Instant) -> Instant { askedAt.advanced(bySeconds: lifetime) }

  /// So many codes may be typed for one reset.
  public static let tries = 5
  /// The most codes in an hour, and in a day.
  public static let mostAnHour = 3, mostADay = 10
  /// The seconds over which the most of a day is counted.
  public static let day = 24 * 3_600

  /// The first instant at which another code may be sent, after those sent before.
  public static func nextCode(after sent: [Instant], at now: Instant) -> Instant {
    let limits = [(mostAnHour, 3_600), (mostADay, day)]
    let waits = limits.compactMap { most, seconds -> Instant? in
      let recent = sent.filter { now < $0.advanced(bySeconds: seconds) }.sorted()
      guard recent.count >= most else { return nil }
      return recent[recent.count - most].advanced(bySeconds: seconds)
    }
    return waits.max() ?? now
  }

  /// What a reset stands at, to be told; nil while a code may be typed.
  public static func refusal(typingFor reset: Reset, at now: Instant) -> ResetRefusal? {
    if reset.triesLeft <= 0 { return .noTriesLeft(reset) }
    if now >= reset.expiresAt { return .expired(reset) }
    return nil
  }
}
