/// What a certificate says in facts, which are signed.
public struct CertificateFacts: Hashable, Sendable {
  /// Its number.
  public let number: CertificateNumber
  /// What the record of the claim says: the person, the profession, the event.
  public let record: RecordFacts
  /// The credits claimed for each day, earliest first; never the maximum.
  public let entries: [Entry]
  /// Who provides the activity, and answers for it with a signature.
  public let provider: String
  /// When the claim was submitted.
  public let submittedAt: Instant
  /// When the certificate was issued: with the submission, or later where it replaces another.
  public let issuedAt: Instant
  /// The certificate that it replaces.
  public let replaces: CertificateNumber?

  /// Makes facts of what was stored.
  public init(
    number: CertificateNumber, record: RecordFacts, entries: [Entry], provider: String,
    submittedAt: Instant, issuedAt: Instant, replaces: CertificateNumber? = nil
  ) {
    self.number = number
    self.record = record
    self.entries = entries
    self.provider = provider
    self.submittedAt = submittedAt
    self.issuedAt = issuedAt
    self.replaces = replaces
  }

  /// The total claimed.
  public var total: Credits { entries.map(\.credits).total }
}
