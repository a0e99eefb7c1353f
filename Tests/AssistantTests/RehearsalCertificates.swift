import CMECore

@testable import Assistant

/// Certificates in memory, of what is submitted and of earlier years, and a stand-in for delivery.
struct RehearsalCertificates {
  /// Those of events that are not in the list any more, the latest first.
  var earlier: [IssuedCertificate] = []
  /// What keeps pages from being delivered.
  var refusal: DeliveryRefusal?
  private(set) var delivered: [Delivered] = []

  struct Delivered: Equatable {
    let page: CertificatePage
    let way: CertificateWay
  }

  func of(_ parts: [Participation]) -> [IssuedCertificate] {
    let submitted = parts.filter { $0.submitted != nil }
    return zip(1..., submitted).compactMap(issued) + earlier
  }

  /// The certificate of a participation, of which the words are none of the prompts'.
  private func issued(_ index: Int, _ part: Participation) -> IssuedCertificate? {
    guard let claim = part.submitted else { return nil }
    let facts = CertificateFacts(
      number: Certificates.number(index), record: claim.record, entries: claim.entries,
      provider: "The Society", submittedAt: claim.submittedAt, issuedAt: claim.submittedAt)
    return Certificates.issued(facts, in: part.event.id)
  }

  mutating func deliver(_ page: CertificatePage, _ way: CertificateWay) -> Reply {
    delivered.append(Delivered(page: page, way: way))
    if let refusal { return .notDelivered(refusal) }
    switch way {
    case .save(let folder):
      return .delivered(.saved(path: (folder ?? "/home/jane/Downloads") + "/page.pdf"))
    case .print: return .delivered(.printing(printer: "office"))
    case .email: return .delivered(.mailed(address: "j@example.org"))
    }
  }
}
