import CMECore

/// A call as it is kept.
public struct CallRow: Hashable, Sendable {
  /// When it began.
  public let beganAt: Instant
  /// When it ended; nil while it goes on.
  public let endedAt: Instant?
  /// The username of the colleague.
  public let staff: String
  /// The number of the member.
  public let number: String
  /// How the caller spoke, and what showed who they are.
  public let channel, identifiedBy: String
  /// What was asked and done, as it was shown; nil where it ended without one.
  public let summary: String?
}
