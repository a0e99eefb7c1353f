import CMECore

/// The mails that wait to be delivered.
public struct WaitingMails: Hashable, Sendable {
  /// How many.
  public let count: Int
  /// When the next of them is due; nil where none waits.
  public let nextAt: Instant?
}
