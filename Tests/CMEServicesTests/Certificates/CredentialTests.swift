import CMECore
import Foundation
import TestSupport
import Testing

@testable import CMEServices

@Suite("Canonical JSON")
struct CanonicalJSONTests {
  /// RFC 8785, section 3.2.3, and the test data of its author (cyberphone/json-canonicalization,
  /// testdata: weird, structures, values, french, unicode).
  @Test("orders names by UTF-16")
  func order() {
    let value: JSONValue = [
      "\u{20AC}": "Euro Sign", "1": "One", "\u{80}": "Control\u{7F}", "\u{1F602}": "Smiley",
      "\u{F6}": "Latin Small Letter O With Diaeresis",
      "\u{FB33}": "Hebrew Letter Dalet With Dagesh", "</script>": "Browser Challenge",
    ]
    #expect(
      value.canonical.unicodeScalars.elementsEqual(
        ("{\"1\":\"One\",\"</script>\":\"Browser Challenge\",\"\u{80}\":\"Control\u{7F}\","
          + "\"\u{F6}\":\"Latin Small Letter O With Diaeresis\",\"\u{20AC}\":\"Euro Sign\","
          + "\"\u{1F602}\":\"Smiley\",\"\u{FB33}\":\"Hebrew Letter Dalet With Dagesh\"}")
          .unicodeScalars))
  }

  @Test("writes structures without blanks")
  func structures() {
    let value: JSONValue = [
      "1": ["f": ["f": "hi", "F": .number(5)], "\n": .number(56)], "10": [:], "": "empty",
      "a": [:], "111": [[:]], "A": [:],
    ]
    #expect(
      value.canonical
        == #"{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{}],"A":{},"a":{}}"#)
  }

  @Test("escapes what JSON forbids, the short way where there is one, and nothing else")
  func escapes() {
    let value: JSONValue = [
      "escaping": "\u{20AC}$\u{F}\nA'B\"\\\\\"/\u{8}\t\u{C}\r\u{1F}",
      "literals": [.null, .bool(true), .bool(false)],
    ]
    #expect(
      value.canonical == #"{"escaping":"€$\u000f\nA'B\"\\\\\"/\b\t\f\r\u001f","#
        + #""literals":[null,true,false]}"#)
  }

  @Test("neither sorts by a language nor composes letters")
  func unicode() {
    let french: JSONValue = [
      "p\u{EA}che": "2", "peach": "0", "p\u{E9}ch\u{E9}": "1", "sin": "3",
    ]
    #expect(
      french.canonical
        == "{\"peach\":\"0\",\"p\u{E9}ch\u{E9}\":\"1\",\"p\u{EA}che\":\"2\",\"sin\":\"3\"}")
    let decomposed: JSONValue = ["Unnormalized Unicode": "\u{1E0D}\u{307}"]
    #expect(decomposed.canonical.unicodeScalars.contains("\u{307}"))
  }
}

@Suite("Base 58")
struct Base58Tests {
  /// draft-msporny-base58-03, section 5.
  @Test(
    "is that of the draft",
    arguments: [
      (Array("Hello World!".utf8), "2NEpo7TZRRrLZSi2U"),
      (
        Array("The quick brown fox jumps over the lazy dog.".utf8),
        "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z"
      ), ([0x00, 0x00, 0x28, 0x7F, 0xB4, 0xCD], "11233QC4"), ([], ""), ([0, 0, 0], "111"),
    ])
  func draft(bytes: [UInt8], text: String) {
    #expect(Base58.text(bytes) == text)
  }
}

@Suite("A credential")
struct CredentialTests {
  /// Data Integrity EdDSA Cryptosuites v1.0 (W3C Recommendation, https://www.w3.org/TR/vc-di-eddsa/),
  /// B.2 "Representation: eddsa-jcs-2022": the key pair, the document, its hashes, the proof.
  enum Published {
    static let seed = "c96ef9ea10c5e414c471723aff9de72c35fa5b70fae97e8832ecac7d2e2b8ed6"
    static let key = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
    static let document: [String: JSONValue] = [
      "@context": [
        "https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2",
      ],
      "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
      "type": ["VerifiableCredential", "AlumniCredential"], "name": "Alumni Credential",
      "description": "A minimum viable example of an Alumni Credential.",
      "issuer": "https://vc.example/issuers/5678", "validFrom": "2023-01-01T00:00:00Z",
      "credentialSubject": [
        "id": "did:example:abcdefgh", "alumniOf": "The School of Examples",
      ],
    ]
    static let options =
      #"{"@context":["https://www.w3.org/ns/credentials/v2","#
      + #""https://www.w3.org/ns/credentials/examples/v2"],"created":"2023-02-24T23:36:38Z","#
      + #""cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","#
      + #""type":"DataIntegrityProof","verificationMethod":"did:key:\#(key)#\#(key)"}"#
    static let hashes =
      "66ab154f5c2890a140cb8388a22a160454f80575f6eae09e5a097cabe539a1db"
      + "59b7cb6251b8991add1ce0bc83107e3db9dbbab5bd2c28f687db1a03abc92f19"
    static let proofValue =
      "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX"
    static let created = at("2023-02-24T23:36:38Z")
  }

  private func publishedKey() throws -> Ed25519.SigningKey {
    try #require(Ed25519.SigningKey(seed: Secret(bytes(hex: Published.seed))))
  }

  @Test("gets the hashes and the proof of the published vectors of its suite")
  func published() throws {
    let key = try publishedKey()
    #expect(key.publicKey.verificationMethod == "did:key:\(Published.key)#\(Published.key)")
    let options = DataIntegrityProof.options(
      of: Published.document, created: Published.created,
      method: key.publicKey.verificationMethod)
    #expect(JSONValue.object(options).canonical == Published.options)
    #expect(
      DataIntegrityProof.hashes(Published.document, options: options)
        == bytes(hex: Published.hashes))
    let signed = DataIntegrityProof.added(
      to: Published.document, with: key, at: Published.created)
    guard case .object(let proof) = signed["proof"] else {
      Issue.record("no proof")
      return
    }
    #expect(proof["proofValue"] == .string(Published.proofValue))
    #expect(proof.filter { $0.key != "proofValue" } == options)
    #expect(signed.filter { $0.key != "proof" } == Published.document)
  }

  private func certificate(_ facts: CertificateFacts = .sample()) throws -> IssuedCertificate {
    let text = CertificateText(
      language: "en", version: 1, title: "Certificate", provider: "", before: "", holder: "",
      after: "", event: "", place: "", days: [], total: .init(label: "", value: ""),
      statements: [], foot: [])
    return IssuedCertificate(
      member: Member.ID(1), event: "CONV26", facts: facts, text: text,
      line: SignedLine.signed(facts, with: try signingKey(1)), state: .valid)
  }

  @Test("says what the certificate says, with its line")
  func subject() throws {
    let text = Credential.text(
      of: try certificate(), with: try signingKey(1), at: at("2026-10-21T00:00:00Z"))
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let subject = try #require(read["credentialSubject"] as? [String: Any])
    #expect(subject["name"] as? String == "Jane Okafor, MD")
    #expect(subject["creditsClaimed"] as? String == "12")
    #expect(subject["signedLine"] as? String == (try certificate().line))
    #expect(read["validFrom"] as? String == "2026-10-20T12:00:01Z")
    #expect((read["proof"] as? [String: Any])?["created"] as? String == "2026-10-21T00:00:00Z")
    #expect(
      (read["issuer"] as? [String: String])?["id"] == (try signingKey(1).publicKey.did))
  }

  @Suite(
    "checked by Python's cryptography",
    .enabled(if: SignatureChecker.isInstalled, Comment(rawValue: SignatureChecker.missing)))
  struct ByPython {
    private static let facts = [
      CertificateFacts.sample(), .sample(holder: "李 明 | 100 % \u{E9}", title: "Zoë\nדוד"),
    ]

    @Test("a line is good, and bad with a letter changed", arguments: [0, 1])
    func line(index: Int) throws {
      let key = try signingKey(1)
      let line = SignedLine.signed(ByPython.facts[index], with: key)
      let row = ["line": line, "key": key.publicKey.base64]
      #expect(try SignatureChecker.answer(to: row) == "good")
      let changed = ["line": line.replacing("|12|", with: "|13|"), "key": key.publicKey.base64]
      #expect(try SignatureChecker.answer(to: changed) == "bad")
    }

    @Test("a credential is good, and bad with a letter changed", arguments: [0, 1])
    func credential(index: Int) throws {
      let certificate = try CredentialTests().certificate(ByPython.facts[index])
      let text = Credential.text(
        of: certificate, with: try signingKey(1), at: at("2026-10-21T00:00:00Z"))
      #expect(try SignatureChecker.answer(to: ["credential": text]) == "good")
      let changed = text.replacing("\"creditsClaimed\":\"12\"", with: "\"creditsClaimed\":\"13\"")
      #expect(try SignatureChecker.answer(to: ["credential": changed]) == "bad")
    }
  }
}
