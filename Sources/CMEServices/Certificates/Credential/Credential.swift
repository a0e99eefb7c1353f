import CMECore

/// A certificate as a Verifiable Credential (W3C Verifiable Credentials Data Model 2.0).
public enum Credential {
  /// The credential with its proof, in canonical JSON.
  ///
  /// - Parameters:
  ///   - certificate: What it says, with its signed line.
  ///   - key: The key of the issuer.
  ///   - now: When the proof is made.
  public static func text(
    of certificate: IssuedCertificate, with key: Ed25519.SigningKey, at now: Instant
  ) -> String {
    let document = document(of: certificate, issuer: key.publicKey)
    return JSONValue.object(DataIntegrityProof.added(to: document, with: key, at: now)).canonical
  }

  private static func document(
    of certificate: IssuedCertificate, issuer: Ed25519.PublicKey
  ) -> [String: JSONValue] {
    let facts = certificate.facts
    return [
      // The second context names no meaning for our own terms, but allows for them.
      "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://www.w3.org/ns/credentials/undefined-terms/v2",
      ],
      "type": ["VerifiableCredential", "ContinuingEducationRecord"],
      "issuer": ["id": .string(issuer.did), "name": .string(facts.provider)],
      "validFrom": .string(facts.issuedAt.description),
      "name": .string(certificate.text.title),
      "credentialSubject": .object(subject(facts, line: certificate.line)),
    ]
  }

  private static func subject(
    _ facts: CertificateFacts, line: String
  ) -> [String: JSONValue] {
    let kind = Certificate.Kind(total: facts.total, profession: facts.record.profession)
    var subject: [String: JSONValue] = [
      "name": .string(facts.record.holder), "certificateNumber": .string(facts.number.text),
      "recordKind": .string(kind.rawValue), "event": .object(event(facts.record)),
      "creditType": .string(facts.record.creditType),
      "creditsClaimed": .string(facts.total.description),
      "creditsByDay": .array(facts.entries.map(entry)), "signedLine": .string(line),
    ]
    if let replaced = facts.replaces { subject["replaces"] = .string(replaced.text) }
    return subject
  }

  private static func event(_ record: RecordFacts) -> [String: JSONValue] {
    [
      "name": .string(record.title), "format": .string(record.format),
      "location": .string(record.location), "firstDay": .string(record.firstDay.iso),
      "lastDay": .string(record.lastDay.iso),
      "creditsDesignated": .string(record.designated.description),
    ]
  }

  private static func entry(_ entry: Entry) -> JSONValue {
    ["day": .string(entry.day.iso), "credits": .string(entry.credits.description)]
  }
}
