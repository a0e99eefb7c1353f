/// What a transcript says in facts: the good certificates of a person for all events that ended
/// between two dates.
public struct TranscriptFacts: Hashable, Sendable {
  /// The person, with the credentials behind the name, as they are stored now.
  public let holder: String
  /// Who provides the activities.
  public let provider: String
  /// The two dates, both included.
  public let from, to: Day
  /// The certificates, the earliest event first; never none.
  public let certificates: [CertificateFacts]
  /// When the transcript was made.
  public let madeAt: Instant

  /// Makes facts of what was stored.
  public init(
    holder: String, provider: String, from: Day, to: Day, certificates: [CertificateFacts],
    madeAt: Instant
  ) {
    self.holder = holder
    self.provider = provider
    self.from = from
    self.to = to
    self.certificates = certificates
    self.madeAt = madeAt
  }
}
