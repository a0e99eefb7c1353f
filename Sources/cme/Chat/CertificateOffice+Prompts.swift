import Assistant
import CMECore
import CMEServices

extension CertificateOffice {
  /// An office with the words of the prompts; in a practice they say that it is one.
  static func office(
    keys: KeyFolder, phrasebook: Phrasebook, isPractice: Bool = false
  ) -> CertificateOffice {
    let words = CertificateWords(phrasebook, isPractice: isPractice)
    return CertificateOffice(
      words: Words(
        provider: phrasebook.provider, certificate: words.text,
        transcript: {
          words.transcript(
            of: $0.certificates, for: $0.holder, from: $0.from, to: $0.to, at: $0.madeAt)
        }),
      keys: keys, pages: pages)
  }

  private static let pages = Pages(paper: .letter, logo: nil) {
    _ throws(DeliveryRefusal) in throw DeliveryRefusal.notDrawn(reason: "")
  }
}
