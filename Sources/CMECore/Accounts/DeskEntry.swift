/// What the help desk entered for a member in one event.
public struct DeskEntry: Hashable, Sendable {
  /// The event.
  public let event: Event.ID
  /// Its title.
  public let title: String
  /// When the last of it was entered.
  public let at: Instant
  /// What each day had before and has since, earliest day first.
  public let changes: [FigureChange]
  /// The total, where the claim was submitted too.
  public let submitted: Credits?

  /// Makes the facts.
  public init(
    event: Event.ID, title: String, at: Instant, changes: [FigureChange],
    submitted: Credits? = nil
  ) {
    self.event = event
    self.title = title
    self.at = at
    self.changes = changes.sorted { $0.day < $1.day }
    self.submitted = submitted
  }
}
