import CMECore

/// A certificate as the office sees it.
public struct CertificateRow: Hashable, Sendable {
  /// The certificate.
  public let certificate: IssuedCertificate
  /// The member number or E-associate number of the person.
  public let member: String
  /// Why it replaces another one; nil where it does not.
  public let reason: String?
  /// Why it was revoked; nil where it was not.
  public let reasonRevoked: String?
}
