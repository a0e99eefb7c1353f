import CMECore

/// What the database knows of a certificate whose signature is good.
public enum CertificateStanding: Hashable, Sendable {
  /// It has no certificate of the number.
  case unknown
  /// Under the number it has other facts: whoever signed these is not this office.
  case contradicted
  /// It has the certificate, and this has become of it.
  case known(IssuedCertificate.State)
}

extension Services {
  /// What the database knows of a certificate with these facts.
  public func standing(of facts: SignedFacts) throws(ServiceFailure) -> CertificateStanding {
    guard let stored = try certificate(facts.number) else {
      return .unknown
    }
    guard SignedFacts(stored.facts, keyID: facts.keyID) == facts else { return .contradicted }
    return .known(stored.state)
  }
}
