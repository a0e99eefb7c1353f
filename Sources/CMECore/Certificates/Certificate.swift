/// A participation record; a preview where nothing is submitted yet.
public struct Certificate: Hashable, Sendable {
  /// Whose it is and what for.
  public let facts: RecordFacts
  /// The credits claimed for each day, earliest first; never the maximum.
  public let entries: [Entry]
  /// When the claim was submitted; nil on a preview.
  public let submittedAt: Instant?

  /// Makes the certificate of a participation as it stands; nil for an event without days.
  public init?(of part: Participation, for holder: Member) {
    guard let facts = part.submitted?.record ?? RecordFacts(of: part.event, for: holder) else {
      return nil
    }
    self.facts = facts
    entries = part.entries
    submittedAt = part.submitted?.submittedAt
  }

  /// Makes the record that a certificate stands for.
  public init(_ facts: CertificateFacts) {
    self.facts = facts.record
    entries = facts.entries
    submittedAt = facts.submittedAt
  }

  /// The total claimed.
  public var total: Credits { entries.map(\.credits).total }

  /// What the credits are called: the trademark stands behind the AMA's own, and only there.
  public var creditName: String {
    isAMA ? "AMA PRA Category 1 Credits\u{2122}" : facts.creditType
  }

  /// Whether the credits are the AMA's, with or without the trademark.
  public var isAMA: Bool {
    facts.creditType.filter { $0 != "\u{2122}" } == "AMA PRA Category 1 Credits"
  }

  /// Which wording the record takes.
  public var kind: Kind { Kind(total: total, profession: facts.profession) }

  /// The wordings of a record, by their names in signed lines.
  public enum Kind: String, Hashable, Sendable {
    case physician, participation
    case attendanceWithoutCredit = "attendance"

    /// The wording for a total and a profession (AMA PRA: credits are awarded to physicians only).
    public init(total: Credits, profession: String) {
      if total == .zero {
        self = .attendanceWithoutCredit
      } else {
        self = profession == Member.physician ? .physician : .participation
      }
    }
  }
}
