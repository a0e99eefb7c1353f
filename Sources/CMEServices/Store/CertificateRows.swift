import CMECore

/// Certificates, inside a transaction.
protocol CertificateRows {
  /// Why a session does not go on for a person; nil: it does.
  func end(of session: SignInSession, for member: Member.ID, at now: Instant) throws -> SessionEnd?
  /// One person's part in one event; nil where the person or the event is not stored.
  func participation(of member: Member.ID, in event: Event.ID) throws -> Participation?
  /// The events that a person has submitted and that have no certificate.
  func eventsWithoutCertificate(of member: Member.ID) throws -> [Event.ID]
  /// The certificate of a number, whatever became of it.
  func certificate(_ number: CertificateNumber) throws -> IssuedCertificate?
  /// All certificates of a person, whatever became of them, the latest event first.
  func certificates(of member: Member.ID) throws -> [IssuedCertificate]
  /// The certificates of one event or all and of one person or all, as they were issued.
  func certificates(of member: Member.ID?, for event: Event.ID?) throws -> [CertificateRow]
  /// The certificate that names another one as replaced.
  func replacement(of number: CertificateNumber) throws -> CertificateNumber?
  /// Adds a certificate, with the reason where it replaces another one.
  func add(_ certificate: IssuedCertificate, reason: String?) throws
  /// Revokes a certificate.
  func revoke(_ number: CertificateNumber, reason: String, at now: Instant) throws
}
