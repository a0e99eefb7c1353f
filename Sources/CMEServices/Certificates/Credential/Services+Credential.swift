import CMECore

/// Why a certificate is not exported.
public enum CredentialRefusal: Error, Hashable, Sendable {
  /// No certificate has the number.
  case unknownNumber
  /// Another one took its place.
  case replaced(by: CertificateNumber)
  /// The society took it back.
  case revoked(at: Instant)
  /// The key that signs cannot be used.
  case key(KeyProblem)
  /// The database did not answer.
  case failed(ServiceFailure)
}

extension Services {
  /// A good certificate as a credential that is signed with the key that signs now; the journal
  /// tells of it.
  public func credential(
    _ number: CertificateNumber, keys: KeyFolder, at now: Instant
  ) throws(CredentialRefusal) -> String {
    let outcome: Result<String, CredentialRefusal>
    do throws(ServiceFailure) {
      outcome = try store.inTransaction { rows in
        guard let certificate = try rows.certificate(number) else {
          return .failure(.unknownNumber)
        }
        if let refusal = certificate.state.refusal { return .failure(refusal) }
        return try credential(of: certificate, keys: keys, rows, at: now)
      }
    } catch {
      throw .failed(error)
    }
    return try outcome.get()
  }

  private func credential(
    of certificate: IssuedCertificate, keys: KeyFolder, _ rows: any AccountRows, at now: Instant
  ) throws -> Result<String, CredentialRefusal> {
    let key: Ed25519.SigningKey?
    do throws(KeyProblem) {
      key = try keys.active()
    } catch {
      return .failure(.key(error))
    }
    guard let key else { return .failure(.key(.missing(path: keys.path))) }
    guard let member = try rows.member(certificate.member) else { throw ServiceFailure.gone }
    try rows.journal(
      Stamp(at: now, actor: .office),
      JournalledClaim.subject(of: member, in: certificate.event), "certificate-exported", from: nil,
      to: certificate.facts.number.text)
    return .success(Credential.text(of: certificate, with: key, at: now))
  }
}

extension IssuedCertificate.State {
  /// Why a certificate in this state is not exported; nil: it is good.
  fileprivate var refusal: CredentialRefusal? {
    switch self {
    case .valid: nil
    case .replaced(let number, _): .replaced(by: number)
    case .revoked(let instant): .revoked(at: instant)
    }
  }
}
