import CMECore
import Foundation
import Testing

@testable import CMEServices

@Suite("Giving pages to people")
struct PageTests {
  let sample: Sample
  let number: CertificateNumber

  init() throws {
    sample = try Sample()
    try sample.submitWhole()
    number = try #require(try sample.certificates().first).facts.number
  }

  private var year: CertificatePage {
    get throws {
      .transcript(
        from: try #require(Day(iso: "2026-01-01")), to: try #require(Day(iso: "2026-12-31")))
    }
  }

  @Test("saved: a file, and a row of the journal without its path")
  func saved() throws {
    for (page, name) in [
      (CertificatePage.certificate(number), number.text),
      (try year, "transcript 2026-01-01 to 2026-12-31"),
    ] {
      let reply = try sample.deliver(page, .save(into: sample.folder.path))
      guard case .delivered(.saved(let path)) = reply else {
        Issue.record("\(reply)")
        continue
      }
      #expect(path.hasPrefix(sample.folder.path + "/"))
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.contains(number.text) && text.contains("Jane Okafor, MD"))
      #expect(try sample.journal().last == "member 10021 member 10021 page-saved - \(name)")
    }
    #expect(try sample.lines("SELECT * FROM journal").allSatisfy { !$0.contains("/") })
  }

  @Test("mailed: queued with the page, and drawn anew for the mail")
  func mailed() throws {
    #expect(
      try sample.deliver(.certificate(number), .email)
        == .delivered(.mailed(address: "jane@example.org")))
    #expect(
      try sample.journal().last == "member 10021 member 10021 page-mailed - \(number.text)")
    let mail = try #require(try sample.services.takeMail(at: after))
    #expect(mail.page == .certificate(number))
    let member = try #require(mail.recipient.member)
    let page = try sample.services.page(.certificate(number), for: member, at: after).get()
    #expect(String(decoding: page.pdf, as: UTF8.self).contains(number.text))
  }

  @Test("not given: another number, a replaced one, no event between the dates, no printer")
  func refused() throws {
    let other = try #require(CertificateNumber(year: 2026, random: Array(repeating: 1, count: 10)))
    #expect(
      try sample.deliver(.certificate(other), .email) == .notDelivered(.noCertificate))
    #expect(
      try sample.deliver(.certificate(number), .print) == .notDelivered(.noPrinter))
    let (from, to) = (try october(18), try october(15))
    #expect(
      try sample.deliver(.transcript(from: from, to: to), .email)
        == .notDelivered(.nothingToTell(from: from, to: to)))
    let new = try sample.services.reissue(number, reason: "name", at: after).facts.number
    let before = try sample.journal()
    #expect(try sample.deliver(.certificate(number), .email) == .notDelivered(.noCertificate))
    #expect(try sample.journal() == before)
    #expect(
      try sample.deliver(.certificate(new), .email)
        == .delivered(.mailed(address: "jane@example.org")))
  }
}
