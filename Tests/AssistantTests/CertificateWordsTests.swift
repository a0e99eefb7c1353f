import CMECore
import TestSupport
import Testing

@testable import Assistant

/// The words of certificates and of transcripts.
struct CertificateWordsTests {
  static let ama = "*AMA PRA Category 1 Credits*\u{2122}"

  @Test("A physician is certified the credits claimed, by the AMA's wording")
  func physician() throws {
    let text = try Certificates.words().text(of: Certificates.facts())
    #expect(
      text
        == CertificateText(
          language: "en", version: 1, title: "Certificate of credit", provider: "The Society",
          before: "This is to certify that", holder: "Jane Okafor, MD",
          after: "has participated in the live activity", event: "Annual Ultrasound Convention",
          place: "Orlando, October 15 to 18, 2026",
          days: [
            .init(label: "Friday, October 16", value: "7.5 credits"),
            .init(label: "Saturday, October 17", value: "0 credits"),
            .init(label: "Sunday, October 18", value: "4.5 credits"),
          ],
          total: .init(label: "Credits claimed", value: "12 \(Self.ama)"),
          statements: [
            """
            The The Society designates this live activity for a maximum of 31 \(Self.ama). \
            Physicians should claim only the credit commensurate with the extent of their \
            participation in the activity.
            """
          ],
          foot: ["Certificate number \(Certificates.number(1).text)", "Issued October 20, 2026"]))
  }

  @Test("Everybody else gets a record of participation, which awards nothing of the AMA's")
  func participation() throws {
    let record = Certificates.record(profession: "sonographer")
    let text = try Certificates.words().text(of: Certificates.facts(record))
    #expect(text.title == "Record of participation")
    #expect(text.total == .init(label: "Participation claimed", value: "12 credits"))
    #expect(text.statements[0].contains("designated this live activity for a maximum of 31"))
    #expect(text.statements[0].contains("awarded to physicians only"))
  }

  @Test("A total of 0 is no award, whoever has it", arguments: ["physician", "sonographer"])
  func withoutCredit(profession: String) throws {
    let record = Certificates.record(profession: profession)
    let text = try Certificates.words().text(of: Certificates.facts(record, [0, 0, 0]))
    #expect(text.title == "Record without credit")
    #expect(text.after == "has claimed no credits for the live activity")
    #expect(text.total == .init(label: "Credits claimed", value: "0 credits"))
    #expect(
      text.statements == [
        "No credits were claimed for this event. This record is not an award of credit."
      ])
  }

  @Test("Credits that are not the AMA's have their own name, upright")
  func otherCredits() throws {
    let record = RecordFacts(
      holder: "J*ne", profession: "physician", title: "5* Course", format: "course",
      location: "Rome", firstDay: friday, lastDay: friday, creditType: "*ECMEC*", designated: .one)
    let text = try Certificates.words().text(of: Certificates.facts(record))
    #expect(text.total.value == "12 ECMEC")
    #expect(text.holder == "J*ne" && text.event == "5* Course")
  }

  @Test("A new certificate says which one it is in place of, and when the credits were submitted")
  func replaces() throws {
    let facts = Certificates.facts(
      index: 2, replaces: Certificates.number(1), issued: at("2026-11-02T03:00:00Z"))
    #expect(
      try Certificates.words().text(of: facts).foot == [
        "Certificate number \(Certificates.number(2).text)", "Issued November 1, 2026",
        """
        In place of number \(Certificates.number(1).text); the credits were submitted \
        October 20, 2026
        """,
      ])
  }

  @Test(
    "A preview has the very words of what is issued then, and no number",
    arguments: ["physician", "sonographer"], [[friday: 750], [friday: 0]])
  func preview(profession: String, figures: [Day: Int]) throws {
    let member = Member(
      id: Member.ID(1), number: "1", username: "j", email: "j@example.org", givenName: "Jane",
      familyName: "Okafor", credentials: "MD", profession: profession)
    let draft = try #require(Certificate(of: part(convention, figures), for: member))
    let words = try Certificates.words()
    let facts = CertificateFacts(
      number: Certificates.number(1), record: draft.facts, entries: draft.entries,
      provider: words.phrasebook.provider, submittedAt: convention.concludesAt,
      issuedAt: convention.concludesAt)
    let issued = words.text(of: facts)
    let preview = words.preview(of: draft)
    #expect(preview.foot.isEmpty && !issued.foot.isEmpty)
    #expect(preview.with(foot: issued.foot) == issued)
  }

  @Test("A practice says so in the title of each page")
  func practice() throws {
    let words = try Certificates.words(isPractice: true)
    #expect(
      words.text(of: Certificates.facts()).title == "PRACTICE, not real: Certificate of credit")
    let transcript = words.transcript(of: Certificates.transcript(of: []))
    #expect(transcript.title.hasPrefix("PRACTICE, not real: Transcript"))
  }

  @Test("A transcript lists the events in their order, with a total for each kind of credits")
  func transcript() throws {
    let words = try Certificates.words()
    let earlier = event("OLD", "Course of Before", days: [day("2025-03-01"), day("2025-03-02")])
    let nurse = Certificates.record(earlier, profession: "nurse")
    let facts = [
      Certificates.facts(nurse, [100], index: 2),
      Certificates.facts(Certificates.record(earlier), [250], index: 1),
      Certificates.facts(Certificates.record(earlier), [0], index: 4),
      Certificates.facts(index: 3),
    ]
    let transcript = words.transcript(of: Certificates.transcript(of: facts))
    #expect(transcript.title == "Transcript of continuing medical education")
    #expect(transcript.span == "January 1, 2025 to December 31, 2026")
    #expect(transcript.events.last?.title == "Annual Ultrasound Convention")
    #expect(transcript.events.last?.place == "Orlando, October 15 to 18, 2026")
    #expect(
      Set(transcript.events.map(\.credits))
        == ["12 \(Self.ama)", "1 credit", "2.5 \(Self.ama)", "0 credits"])
    #expect(transcript.events.last?.number == Certificates.number(3).text)
    #expect(
      transcript.totals == [
        .init(label: Self.ama, value: "14.5 credits"),
        .init(label: "Participation", value: "1 credit"),
      ])
    #expect(transcript.foot == ["Made October 20, 2026"])
  }

  @Test("Only events without credit come to a total of 0")
  func transcriptWithoutCredit() throws {
    let words = try Certificates.words()
    let none = Certificates.facts(Certificates.record(), [0])
    let transcript = words.transcript(of: Certificates.transcript(of: [none]))
    #expect(transcript.totals == [.init(label: "Credits claimed", value: "0 credits")])
  }
}

extension CertificateText {
  fileprivate func with(foot: [String]) -> CertificateText {
    CertificateText(
      language: language, version: version, title: title, provider: provider, before: before,
      holder: holder, after: after, event: event, place: place, days: days, total: total,
      statements: statements, foot: foot)
  }
}
