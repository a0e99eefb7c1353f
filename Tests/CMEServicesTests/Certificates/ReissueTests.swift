import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("Replacing and revoking certificates")
struct ReissueTests {
  let sample: Sample
  let first: IssuedCertificate

  init() throws {
    sample = try Sample()
    try sample.submitWhole()
    first = try #require(try sample.certificates().first)
  }

  @Test("a chain of three: each names the one before, the last one is good, all still verify")
  func chain() throws {
    let numbers = try ["Okafor-Lee", "Lee", "Li"].enumerated().map { index, name in
      try sample.store.write {
        try $0.execute(
          sql: "UPDATE member SET family_name = ? WHERE id = 1", arguments: [name])
        try $0.execute(sql: "UPDATE event SET title = ?", arguments: [name])
      }
      _ = try sample.services.rotateKey(at: after + index)
      let old = try #require(try sample.certificates().first).facts.number
      let new = try sample.services.reissue(
        old, reason: " name\nmended ", at: after + 60 * (index + 1))
      #expect(new.facts.replaces == old && new.facts.record.holder == "Jane \(name), MD")
      #expect(new.facts.record.title == first.facts.record.title)
      #expect(new.facts.entries == first.facts.entries)
      #expect(new.facts.submittedAt == first.facts.submittedAt)
      #expect(try sample.certificates() == [new])
      #expect(
        try sample.journal().last
          == "office member 10021 event CONV26 certificate-reissued \(old.text) "
          + "\(new.facts.number.text): name mended")
      return new.facts.number
    }
    let all = try #require(try sample.services.certificates(of: "jokafor", for: nil))
    #expect(all.map(\.certificate.facts.number) == [first.facts.number] + numbers)
    #expect(try all.map(\.certificate).allSatisfy(sample.isSigned))
    #expect(
      all.map(\.certificate.state) == [
        .replaced(by: numbers[0], at: after + 60),
        .replaced(by: numbers[1], at: after + 120), .replaced(by: numbers[2], at: after + 180),
        .valid,
      ])
    #expect(all.first?.certificate.text == first.text && all.first?.certificate.line == first.line)
    #expect(try sample.keys.publicKeys().count == 4)
  }

  @Test("refused, with what stands in the way, and nothing is written")
  func refused() throws {
    let number = first.facts.number
    let other = try #require(CertificateNumber(year: 2026, random: Array(repeating: 1, count: 10)))
    let new = try sample.services.reissue(number, reason: "name", at: after).facts.number
    let before = try sample.journal()
    let services = sample.services
    #expect(throws: CertificateProblem.replaced(number, by: new)) {
      try services.reissue(number, reason: "again", at: after)
    }
    #expect(throws: CertificateProblem.replaced(number, by: new)) {
      try services.revoke(number, reason: "again", at: after)
    }
    #expect(throws: CertificateProblem.unknown(other)) {
      try services.reissue(other, reason: "name", at: after)
    }
    #expect(throws: CertificateProblem.unknown(other)) {
      try services.revoke(other, reason: "name", at: after)
    }
    for reason in ["", " \n ", String(repeating: "x", count: 201)] {
      #expect(throws: CertificateProblem.reason(most: 200)) {
        try services.reissue(new, reason: reason, at: after)
      }
    }
    #expect(try sample.journal() == before)
    #expect(try sample.certificates().map(\.facts.number) == [new])
  }

  @Test("revoked: kept and marked, not given again, and another may take its place")
  func revoked() throws {
    let number = first.facts.number
    try sample.services.revoke(number, reason: "not attended", at: after + 9)
    #expect(try sample.certificates() == [])
    #expect(try sample.services.certificate(number)?.state == .revoked(at: after + 9))
    #expect(
      try sample.journal().last
        == "office member 10021 event CONV26 certificate-revoked \(number.text) not attended")
    #expect(throws: CertificateProblem.revoked(number, at: after + 9)) {
      try sample.services.revoke(number, reason: "again", at: after + 10)
    }
    let new = try sample.services.reissue(number, reason: "it was attended", at: after + 11)
    #expect(try sample.certificates() == [new])
    #expect(try sample.services.certificate(number)?.state == .revoked(at: after + 9))
  }
}
