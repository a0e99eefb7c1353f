import CMECore
import Foundation

/// What stands on a page, before it is drawn.
struct DeliverySheet {
  let subject: DeliveryPage.Subject
  let page: PressJob.Page
  /// When the certificate was issued, or the transcript made.
  let at: Instant
}

/// What came of looking for a page.
enum FoundPage {
  case found(DeliverySheet)
  case refused(DeliveryRefusal)
  case over(SessionEnd)
}

/// Finding and drawing pages.
extension CertificateOffice {
  /// The good certificates of a person, the latest event first; what is missing is issued.
  func goodCertificates(
    of member: Member.ID, in rows: any AccountRows, at now: Instant
  ) throws -> [IssuedCertificate] {
    try issueMissing(of: member, in: rows, at: now)
    return try rows.certificates(of: member).filter { $0.state == .valid }
  }

  /// What stands on a page of a person.
  func find(
    _ page: CertificatePage, of member: Member.ID, in rows: any AccountRows, at now: Instant
  ) throws -> FoundPage {
    let good = try goodCertificates(of: member, in: rows, at: now)
    switch page {
    case .certificate(let number):
      guard let found = good.first(where: { $0.facts.number == number }) else {
        return .refused(.noCertificate)
      }
      return .found(
        DeliverySheet(
          subject: .certificate(found.facts), page: .certificate(found.text, line: found.line),
          at: found.facts.issuedAt))
    case .transcript(let from, let to):
      guard let person = try rows.member(member) else { throw ServiceFailure.gone }
      let within = good.reversed().map(\.facts).filter {
        from <= $0.record.lastDay && $0.record.lastDay <= to
      }
      guard !within.isEmpty else { return .refused(.nothingToTell(from: from, to: to)) }
      let facts = TranscriptFacts(
        holder: person.fullName, provider: words.provider, from: from, to: to,
        certificates: within, madeAt: now)
      return .found(
        DeliverySheet(
          subject: .transcript(facts), page: .transcript(words.transcript(facts)), at: now))
    }
  }

  /// A page as a PDF.
  func drawn(_ sheet: DeliverySheet) throws(DeliveryRefusal) -> DeliveryPage {
    DeliveryPage(sheet.subject, pdf: try pages.draw(sheet.page, sheet.at))
  }

  /// Hands a page over; nil: it goes by mail, and could be drawn.
  func deliver(
    _ sheet: DeliverySheet, _ way: CertificateWay
  ) throws(DeliveryRefusal) -> CertificateDelivery? {
    let page = try drawn(sheet)
    switch way {
    case .save(let folder): return try pages.delivery.save(page, into: folder)
    case .print: return try pages.delivery.print(page)
    case .email: return nil
    }
  }
}
