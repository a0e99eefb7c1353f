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
  /// A good certificate as a credential that is signed with the key that signs now.
  public func credential(
    _ number: CertificateNumber, keys: KeyFolder, at now: Instant
  ) throws(CredentialRefusal) -> String {
    let certificate = try exportable(number)
    let key: Ed25519.SigningKey?
    do throws(KeyProblem) {
      key = try keys.active()
    } catch {
      throw .key(error)
    }
    guard let key else { throw .key(.missing(path: keys.path)) }
    return Credential.text(of: certificate, with: key, at: now)
  }

  private func exportable(
    _ number: CertificateNumber
  ) throws(CredentialRefusal) -> IssuedCertificate {
    let stored: IssuedCertificate?
    do throws(ServiceFailure) {
      stored = try certificate(number)
    } catch {
      throw .failed(error)
    }
    guard let stored else { throw .unknownNumber }
    switch stored.state {
    case .valid: return stored
    case .replaced(let number, _): throw .replaced(by: number)
    case .revoked(let instant): throw .revoked(at: instant)
    }
  }
}
