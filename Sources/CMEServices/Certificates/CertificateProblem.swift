import CMECore

/// Why the office cannot do something with a certificate.
public enum CertificateProblem: Error, Hashable, Sendable {
  /// There is no certificate of that number.
  case unknown(CertificateNumber)
  /// Another one has taken its place.
  case replaced(CertificateNumber, by: CertificateNumber)
  /// It was revoked.
  case revoked(CertificateNumber, at: Instant)
  /// The reason is empty or too long.
  case reason(most: Int)
  /// The store could not do it.
  case failed(ServiceFailure)

  /// The most characters of a reason.
  static let longestReason = 200

  /// A reason in one line without what could act on a screen.
  static func checked(reason: String) throws(CertificateProblem) -> String {
    let words = Cleaned.text(reason).split(separator: " ").joined(separator: " ")
    guard !words.isEmpty, words.unicodeScalars.count <= longestReason else {
      throw .reason(most: longestReason)
    }
    return words
  }

  /// A certificate that no other one has replaced.
  static func found(
    _ number: CertificateNumber, in rows: any AccountRows
  ) throws -> IssuedCertificate {
    guard let found = try rows.certificate(number) else { throw CertificateProblem.unknown(number) }
    if let other = try rows.replacement(of: number) {
      throw CertificateProblem.replaced(number, by: other)
    }
    return found
  }
}
