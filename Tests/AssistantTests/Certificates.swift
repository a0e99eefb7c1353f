import CMECore
import TestSupport

@testable import Assistant

/// Certificates as the services would issue them, with numbers that are the same each time.
enum Certificates {
  /// The number of the n-th certificate of a year.
  static func number(_ index: Int, year: Int = 2026) -> CertificateNumber {
    let digits = Array(repeating: 0, count: 8) + [index / 32 % 32, index % 32]
    guard let number = CertificateNumber(year: year, random: digits) else {
      preconditionFailure("no number of \(index)")
    }
    return number
  }

  static func words(isPractice: Bool = false) throws -> CertificateWords {
    let (book, _) = Phrasebook.read(try PhrasebookTests.files())
    return CertificateWords(book, isPractice: isPractice)
  }

  static func record(
    _ event: Event = convention, profession: String = "physician",
    holder: String = "Jane Okafor, MD"
  ) -> RecordFacts {
    RecordFacts(
      holder: holder, profession: profession, title: event.title, format: event.format,
      location: event.location, firstDay: event.days[0].day,
      lastDay: event.days[event.days.count - 1].day, creditType: event.creditType,
      designated: event.days.map(\.maximum).total)
  }

  static func facts(
    _ record: RecordFacts = Certificates.record(), _ hundredths: [Int] = [750, 0, 450],
    index: Int = 1,
    replaces: CertificateNumber? = nil, issued: Instant = at("2026-10-20T12:00:00Z")
  ) -> CertificateFacts {
    let entries = zip([friday, saturday, sunday], hundredths).map {
      Entry(day: $0, credits: Credits(hundredths: $1))
    }
    return CertificateFacts(
      number: number(index), record: record, entries: entries, provider: "The Society",
      submittedAt: at("2026-10-20T12:00:00Z"), issuedAt: issued, replaces: replaces)
  }

  /// A certificate of which the words do not matter.
  static func issued(_ facts: CertificateFacts, in event: Event.ID) -> IssuedCertificate {
    let text = CertificateText(
      language: "en", version: 1, title: "Title", provider: facts.provider, before: "",
      holder: facts.record.holder, after: "", event: facts.record.title, place: "", days: [],
      total: .init(label: "", value: "\(facts.total)"), statements: [], foot: [facts.number.text])
    return IssuedCertificate(
      member: Rehearsal.member.id, event: event, facts: facts, text: text, line: "", state: .valid)
  }

  static func transcript(of facts: [CertificateFacts]) -> TranscriptFacts {
    TranscriptFacts(
      holder: "Jane Okafor, MD", provider: "The Society", from: day("2025-01-01"),
      to: day("2026-12-31"), certificates: facts, madeAt: at("2026-10-20T12:00:00Z"))
  }
}
