import CMECore
import Foundation
import GRDB
import Synchronization
import Testing

@testable import CMEServices

@Suite("Issuing certificates")
struct IssueTests {
  let sample: Sample

  init() throws {
    sample = try Sample()
    sample.services.save([
      try change(16, from: nil, to: 775), try change(17, from: nil, to: 0),
      try change(18, from: nil, to: 450),
    ])
  }

  @Test("with the submission: number, facts, words, a line that verifies, the journal")
  func issued() throws {
    sample.services.submitAll(at: after + 30)
    let certificate = try #require(try sample.certificates().first)
    let facts = certificate.facts
    #expect(facts.number.text.hasPrefix("26-"))
    #expect(facts.record.holder == "Jane Okafor, MD" && facts.total == Credits(hundredths: 1_225))
    #expect(facts.submittedAt == after + 30 && facts.issuedAt == after + 30)
    #expect(certificate.text.title == "Certificate" && certificate.state == .valid)
    #expect(certificate.text.foot == [facts.number.text])
    #expect(try sample.isSigned(certificate))
    let key = try #require(try sample.keys.publicKeys().first).key.id
    #expect(
      try sample.journal().suffix(3) == [
        "member 10021 member 10021 event CONV26 submit - 12.25",
        "program certificates key - \(key)",
        "member 10021 member 10021 event CONV26 certificate - \(facts.number.text)",
      ])
  }

  @Test("frozen: what the office and the prompts change afterwards alters no byte of it")
  func frozen() throws {
    sample.services.submitAll()
    let before = try sample.certificates()
    let rows = try sample.lines("SELECT * FROM certificate")
    try sample.store.write { db in
      try db.execute(sql: "UPDATE member SET family_name = 'Else', profession = 'nurse'")
      try db.execute(sql: "UPDATE event SET title = 'Another', location = 'Elsewhere'")
      try db.execute(sql: "UPDATE event_day SET maximum = 1000")
    }
    let later = Services(
      store: sample.store, passwords: .throwaway,
      certificates: .ofTests(sample.store, title: "Reworded"))
    #expect(try sample.certificates(by: later) == before)
    #expect(try sample.lines("SELECT * FROM certificate") == rows)
  }

  @Test(
    "names read back byte for byte",
    arguments: ["Zoë", "Zoe\u{308}", "李", "أحمد", "\"\\", "a\nb", "\u{202E}x", "𝒳"])
  func exact(_ name: String) throws {
    try sample.store.write {
      try $0.execute(sql: "UPDATE event SET location = ?", arguments: [name])
    }
    sample.services.submitAll()
    let certificate = try #require(try sample.certificates().first)
    #expect(Array(certificate.facts.record.location.utf8) == Array(name.utf8))
    #expect(Array(certificate.text.place.utf8) == Array(name.utf8))
  }

  @Test("one for a claim, of many terminals that submit it at once")
  func concurrent() throws {
    let terminals = try (0..<8).map { _ in try sample.secondTerminal() }
    let done = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: terminals.count) { index in
      if case .submitted = terminals[index].submitAll() { done.withLock { $0 += 1 } }
    }
    #expect(done.withLock { $0 } == 1)
    #expect(try sample.certificates().count == 1)
    #expect(try sample.keys.publicKeys().count == 1)
  }

  @Test("a key that cannot be used leaves the claim a draft, and says why")
  func withoutKey() throws {
    _ = try sample.keys.make()
    chmod(sample.keys.path, 0o755)
    let reply = sample.services.submitAll()
    let problem = KeyProblem.openToOthers(path: sample.keys.path, mode: "755")
    #expect(reply == .failed(.storage(reason: problem.description)))
    #expect(try sample.lines("SELECT count(*) FROM submitted_claim") == ["0"])
    chmod(sample.keys.path, 0o700)
    #expect(sample.services.submitAll().refusal == nil)
    #expect(try sample.certificates().count == 1)
  }

  @Test("what was submitted before there were certificates gets one when it is asked for, once")
  func earlier() throws {
    sample.services.submitAll()
    let store = try sample.beforeCertificates()
    let services = Services(
      store: store, passwords: .throwaway, certificates: .ofTests(sample.store))
    try store.write { try $0.execute(sql: "UPDATE member SET family_name = 'Else'") }
    let later = after + 86_400
    let first = try sample.certificates(by: services, at: later)
    let facts = try #require(first.first).facts
    #expect(first.count == 1 && facts.record.holder == "Jane Okafor, MD")
    #expect(facts.submittedAt == after && facts.issuedAt == later)
    #expect(try sample.certificates(by: services, at: later + 60) == first)
    #expect(
      try sample.lines("SELECT actor, to_value FROM journal WHERE what = 'certificate'").last
        == "program \(facts.number.text)")
  }

  @Test("each sees their own only, and only while the session goes on")
  func own() throws {
    sample.services.submitAll()
    let number = try #require(try sample.certificates().first).facts.number
    #expect(try sample.certificates(of: Sample.avi) == [])
    let avis = try sample.services.openSession(of: Sample.avi, at: after)
    let page = CertificatePage.certificate(number)
    #expect(
      sample.services.perform(.certificates(of: Sample.jane, by: avis), at: after)
        == .sessionEnded(.signedOut))
    #expect(
      sample.services.perform(
        .deliver(page, .save(into: nil), of: Sample.avi, by: avis), at: after)
        == .notDelivered(.noCertificate))
    #expect(
      sample.services.perform(
        .deliver(page, .save(into: nil), of: Sample.jane, by: avis), at: after)
        == .sessionEnded(.signedOut))
  }
}
