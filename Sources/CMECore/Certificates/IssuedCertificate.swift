/// A certificate that was issued: it has no way to change.
public struct IssuedCertificate: Hashable, Sendable {
  /// Whose it is.
  public let member: Member.ID
  /// The event that it is for.
  public let event: Event.ID
  /// What it says.
  public let facts: CertificateFacts
  /// What it says, word for word.
  public let text: CertificateText
  /// The signed line of its facts, which its QR code holds.
  public let line: String
  /// What has become of it.
  public let state: State

  /// What can become of a certificate.
  public enum State: Hashable, Sendable {
    /// It is good.
    case valid
    /// Another one took its place, as a name was mended.
    case replaced(by: CertificateNumber, at: Instant)
    /// The society took it back.
    case revoked(at: Instant)
  }

  /// Makes a certificate of what was stored.
  public init(
    member: Member.ID, event: Event.ID, facts: CertificateFacts, text: CertificateText,
    line: String, state: State
  ) {
    self.member = member
    self.event = event
    self.facts = facts
    self.text = text
    self.line = line
    self.state = state
  }
}
