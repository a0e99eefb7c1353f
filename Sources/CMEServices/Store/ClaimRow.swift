import CMECore

/// A figure as the office sees it.
public struct ClaimRow: Hashable, Sendable {
  /// Whether the claim that the figure belongs to can still be changed.
  public enum State: String, Sendable {
    case draft, submitted
  }

  /// The event.
  public let event: Event.ID
  /// The member number or E-associate number.
  public let number: String
  /// The given name and the family name.
  public let name: String
  /// The day and its credits.
  public let entry: Entry
  /// Whether the claim is submitted.
  public let state: State
  /// When the figure was saved or, where the claim is submitted, when it was submitted.
  public let at: Instant
  /// Who saved or submitted it, as the journal names them: "member 10021", "office".
  public let by: String
}
