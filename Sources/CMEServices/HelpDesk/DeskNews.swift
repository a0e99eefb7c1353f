import CMECore

/// What a mail about a call tells the member.
public struct DeskNews: Hashable, Sendable {
  /// How the caller spoke.
  public let channel: Call.Channel
  /// What showed who the caller is.
  public let identifiedBy: Call.Identification
  /// What was entered, event by event.
  public let entries: [DeskEntry]

  /// Makes the facts.
  public init(
    channel: Call.Channel, identifiedBy: Call.Identification, entries: [DeskEntry]
  ) {
    self.channel = channel
    self.identifiedBy = identifiedBy
    self.entries = entries
  }
}
