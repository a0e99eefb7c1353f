/// The facts of a participation record; a preview where nothing is submitted yet.
public struct Certificate: Hashable, Sendable {
  /// Whose it is.
  public let holder: Member
  /// The event.
  public let event: Event
  /// The credits claimed for each day, earliest first; never the maximum.
  public let entries: [Entry]
  /// When the claim was submitted; nil on a preview.
  public let submittedAt: Instant?

  /// Makes the certificate of a participation as it stands.
  public init(of part: Participation, for holder: Member) {
    self.holder = holder
    event = part.event
    entries = part.entries
    submittedAt = part.submitted?.submittedAt
  }

  /// The total claimed.
  public var total: Credits { entries.map(\.credits).total }

  /// The most that the activity was designated for: the maxima of all its days.
  public var designated: Credits { event.days.map(\.maximum).total }

  /// What the credits are called: the trademark stands behind the AMA's own, and only there.
  public var creditName: String {
    let name = event.creditType.filter { $0 != "\u{2122}" }
    return name == "AMA PRA Category 1 Credits" ? name + "\u{2122}" : event.creditType
  }

  /// Which wording the record takes (AMA PRA: credits are awarded to physicians only).
  public var kind: Kind {
    if total == .zero { return .attendanceWithoutCredit }
    return holder.isPhysician ? .physician : .participation
  }

  /// The wordings of a record.
  public enum Kind: Hashable, Sendable {
    case physician, participation, attendanceWithoutCredit
  }
}
