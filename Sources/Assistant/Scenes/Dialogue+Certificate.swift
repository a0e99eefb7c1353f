import CMECore
import Understanding

/// Certificates: as one will be, as it was issued, and all of a person.
extension Dialogue {
  var isPractice: Bool {
    if case .practice = mode { true } else { false }
  }

  /// What submitting would issue for the open event.
  var preview: [Say] {
    guard let part, let member, let certificate = Certificate(of: part, for: member) else {
      return []
    }
    return [.page(.preview(certificate, isPractice: isPractice))]
  }

  /// Reads what was issued, as it is stored now.
  mutating func readCertificates(for wish: CertificateWish, saying says: [Say] = []) -> Turn {
    guard !isForCaller else { return ask(says) }
    guard let member, let session else { return chooseFirst() }
    return perform(
      .certificates(of: member.id, by: session), for: .certificates(wish), saying: says)
  }

  /// What stands on the screen is meant where it is a certificate, else that of the open event.
  mutating func wantCertificate(_ delivery: Delivery) -> Turn {
    if delivery != .view, case .certificate = page, let page {
      return deliver(page, by: delivery)
    }
    return readCertificates(for: .wanted(delivery))
  }

  mutating func read(_ certificates: [IssuedCertificate], _ errand: Errand?) -> Turn {
    guard case .certificates(let wish) = errand else { return ask() }
    switch wish {
    case .ofOpenEvent: return give(ofOpenEvent: certificates, by: .view)
    case .wanted(let delivery): return give(oneOf: certificates, by: delivery)
    case .all: return list(certificates)
    case .transcript(let delivery, let span):
      return give(transcriptOf: certificates, span, by: delivery)
    }
  }

  private mutating func give(
    oneOf certificates: [IssuedCertificate], by delivery: Delivery
  ) -> Turn {
    if let part {
      guard part.submitted != nil else {
        return digress([.text(Message(.certificateAfterSubmitting))])
      }
      return give(ofOpenEvent: certificates, by: delivery)
    }
    guard let only = certificates.first else { return digress([.text(Message(.noCertificates))]) }
    guard certificates.count > 1 else { return give(only, by: delivery) }
    return offer(
      certificates.map { .certificate($0, delivery) }, introducing: Message(.whichCertificate))
  }

  private mutating func give(
    ofOpenEvent certificates: [IssuedCertificate], by delivery: Delivery
  ) -> Turn {
    guard let mine = certificates.first(where: { $0.event == part?.event.id }) else {
      return ask([.refusal(Message(.certificateMissing))])
    }
    return give(mine, by: delivery)
  }

  mutating func give(_ certificate: IssuedCertificate, by delivery: Delivery) -> Turn {
    let number = CertificatePage.certificate(certificate.facts.number)
    guard delivery == .view else { return deliver(number, by: delivery) }
    return show(.certificate(certificate.text), as: number)
  }

  /// Shows a page, which from then on is the one to save, print or mail.
  mutating func show(_ shown: Page, as page: CertificatePage) -> Turn {
    self.page = page
    if scene == .done { return ask([.page(shown)]) }
    return digress([.page(shown), .text(Message(isKiosk ? .pageWaysKiosk : .pageWays))])
  }

  private mutating func list(_ certificates: [IssuedCertificate]) -> Turn {
    guard !certificates.isEmpty else { return digress([.text(Message(.noCertificates))]) }
    return offer(
      certificates.map { .certificate($0, .view) }, introducing: Message(.yourCertificates))
  }

  /// A certificate as a choice: its number, and what it is for.
  func choice(_ certificate: IssuedCertificate) -> Message {
    let facts = certificate.facts
    return Message(
      .choiceOneCertificate,
      [
        .number: .text(facts.number.text), .event: .text(facts.record.title),
        .span: .span(facts.record.firstDay, facts.record.lastDay), .total: .credits(facts.total),
      ])
  }
}
