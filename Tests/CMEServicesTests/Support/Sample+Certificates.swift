import CMECore
import Foundation
import Testing

@testable import CMEServices

extension CertificateOffice {
  /// An office with words of the tests, which tell when they change.
  static func ofTests(_ keys: KeyFolder, title: String = "Certificate") -> CertificateOffice {
    CertificateOffice(
      words: Words(
        provider: "American Institute of Ultrasound in Medicine",
        certificate: { $0.text(title: title) }, transcript: { $0.text }),
      keys: keys,
      pages: Pages(paper: .letter, logo: nil) { job throws(DeliveryRefusal) in
        Data((try? StoredJSON.text(of: job))?.utf8 ?? "".utf8)
      })
  }

  /// As above, beside a database.
  static func ofTests(_ store: AppStore, title: String = "Certificate") -> CertificateOffice {
    ofTests(KeyFolder(database: store.path), title: title)
  }
}

extension CertificateFacts {
  fileprivate func text(title: String) -> CertificateText {
    CertificateText(
      language: "en", version: 1, title: title, provider: provider, before: "for",
      holder: record.holder, after: "at", event: record.title, place: record.location,
      days: entries.map { .init(label: $0.day.iso, value: "\($0.credits)") },
      total: .init(label: "total", value: "\(total)"), statements: ["up to \(record.designated)"],
      foot: [number.text] + [replaces?.text].compactMap { $0 })
  }
}

extension TranscriptFacts {
  fileprivate var text: TranscriptText {
    TranscriptText(
      language: "en", title: "Transcript", provider: provider, holder: holder,
      span: "\(from.iso) to \(to.iso)",
      events: certificates.map(\.facts).map {
        .init(
          title: $0.record.title, place: $0.record.location, credits: "\($0.total)",
          number: $0.number.text)
      }, totals: [], foot: ["\(madeAt)"])
  }
}
