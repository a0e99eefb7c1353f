import CMECore
import TestSupport
import Testing

@testable import CMEServices

@Suite("What a database knows of a certificate that is genuine")
struct StandingTests {
  let sample: Sample
  let first: IssuedCertificate

  init() throws {
    sample = try Sample()
    try sample.submitWhole()
    first = try #require(try sample.certificates().first)
  }

  private func standing(_ line: String) throws -> CertificateStanding {
    try sample.services.standing(of: SignedLine(parsing: line).facts)
  }

  @Test("good, then replaced by which and when; the other one revoked when")
  func states() throws {
    #expect(try standing(first.line) == .known(.valid))
    let new = try sample.services.reissue(first.facts.number, reason: "name", at: after)
    #expect(try standing(first.line) == .known(.replaced(by: new.facts.number, at: after)))
    #expect(try standing(new.line) == .known(.valid))
    try sample.services.revoke(new.facts.number, reason: "a mistake", at: after + 60)
    #expect(try standing(new.line) == .known(.revoked(at: after + 60)))
  }

  @Test("nothing of another number, and other facts under the same number contradict it")
  func others() throws {
    let key = try signingKey(9)
    #expect(try standing(SignedLine.signed(.sample(), with: key)) == .unknown)
    let forged = CertificateFacts(
      number: first.facts.number, record: CertificateFacts.sample(holder: "A friend").record,
      entries: first.facts.entries, provider: first.facts.provider,
      submittedAt: first.facts.submittedAt, issuedAt: first.facts.issuedAt)
    #expect(try standing(SignedLine.signed(forged, with: key)) == .contradicted)
  }

  @Test("only a good one is exported, with the key that signs now, and only that is journalled")
  func exported() throws {
    let (number, services, keys) = (first.facts.number, sample.services, sample.keys)
    let unknown = CertificateFacts.sample().number
    let text = try services.credential(number, keys: keys, at: after)
    #expect(text.contains(try #require(try keys.active()).publicKey.did))
    #expect(
      try sample.journal().last
        == "office member 10021 event CONV26 certificate-exported - \(number.text)")
    let new = try services.reissue(number, reason: "name", at: after).facts.number
    let other = try services.reissue(new, reason: "name", at: after).facts.number
    try services.revoke(other, reason: "a mistake", at: after)
    let before = try sample.journal()
    for (number, refusal) in [
      (unknown, CredentialRefusal.unknownNumber), (number, .replaced(by: new)),
      (other, .revoked(at: after)),
    ] {
      #expect(throws: refusal) { try services.credential(number, keys: keys, at: after) }
    }
    #expect(try sample.journal() == before)
  }

  @Test("without the key nothing is exported, nor journalled")
  func noKey() throws {
    let (before, keys) = (try sample.journal(), KeyFolder(database: sample.folder.file("a/b")))
    #expect(throws: CredentialRefusal.key(.missing(path: keys.path))) {
      try sample.services.credential(first.facts.number, keys: keys, at: after)
    }
    #expect(try sample.journal() == before)
  }
}
