import Assistant
import CMECore
import CMEServices

extension CertificateOffice {
  /// The office of a database, with the words of the prompts.
  static func office(keys: KeyFolder, phrasebook: Phrasebook) -> CertificateOffice {
    CertificateOffice(words: words(phrasebook), keys: keys, pages: pages)
  }

  /// The office of a practice: what it issues says that it is practice.
  static func practice(keys: KeyFolder, phrasebook: Phrasebook) -> CertificateOffice {
    office(keys: keys, phrasebook: phrasebook)
  }

  private static func words(_ phrasebook: Phrasebook) -> Words {
    Words(
      provider: phrasebook.societyNames.first ?? "", certificate: provisional,
      transcript: provisional)
  }

  private static let pages = Pages(paper: .letter, logo: nil) {
    _ throws(DeliveryRefusal) in throw DeliveryRefusal.notDrawn(reason: "")
  }

  private static func provisional(_ facts: CertificateFacts) -> CertificateText {
    CertificateText(
      language: "en", version: 0, title: "", provider: facts.provider, before: "",
      holder: facts.record.holder, after: "", event: facts.record.title,
      place: facts.record.location,
      days: facts.entries.map { .init(label: $0.day.iso, value: "\($0.credits)") },
      total: .init(label: "", value: "\(facts.total)"), statements: [],
      foot: [facts.number.text])
  }

  private static func provisional(_ facts: TranscriptFacts) -> TranscriptText {
    TranscriptText(
      language: "en", title: "", provider: facts.provider, holder: facts.holder, span: "",
      events: [], totals: [], foot: [])
  }
}
