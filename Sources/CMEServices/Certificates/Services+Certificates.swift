import CMECore

/// What a person asks for of their certificates.
extension Services {
  /// The good certificates of a person; what was submitted before there were certificates gets
  /// them now.
  func certificates(
    of member: Member.ID, by session: SignInSession, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    let office = try office()
    return try store.inTransaction { rows in
      if let end = try rows.end(of: session, for: member, at: now) { return .sessionEnded(end) }
      return .certificates(try office.goodCertificates(of: member, in: rows, at: now))
    }
  }

  /// Draws a page and hands it over; the journal tells how, and never where to.
  func deliver(
    _ page: CertificatePage, _ way: CertificateWay, of member: Member.ID,
    by session: SignInSession, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    let office = try office()
    let sheet: DeliverySheet
    switch try find(page, of: member, by: session, at: now) {
    case .over(let end): return .sessionEnded(end)
    case .refused(let refusal): return .notDelivered(refusal)
    case .found(let found): sheet = found
    }
    let delivery: CertificateDelivery?
    do throws(DeliveryRefusal) {
      delivery = try office.deliver(sheet, way)
    } catch {
      return .notDelivered(error)
    }
    return try store.inTransaction { rows in
      if let end = try rows.end(of: session, for: member, at: now), delivery == nil {
        return .sessionEnded(end)
      }
      guard let person = try rows.member(member) else { throw ServiceFailure.gone }
      let reply =
        try delivery.map(Reply.delivered) ?? rows.queueMail(with: page, to: person, at: now)
      guard case .delivered = reply else { return reply }
      try rows.journal(
        Stamp(at: now, actor: .member(member)), AccountOwner.member(person).subject, way.step,
        from: nil, to: page.journalled)
      return reply
    }
  }

  /// A page for a mail that is sent now; whose it is decides the mail.
  public func page(
    _ page: CertificatePage, for member: Member, at now: Instant
  ) -> Result<DeliveryPage, DeliveryRefusal> {
    do throws(ServiceFailure) {
      let office = try office()
      let found = try store.inTransaction { rows in
        try office.find(page, of: member.id, in: rows, at: now)
      }
      return Result { () throws(DeliveryRefusal) in
        switch found {
        case .found(let sheet): try office.drawn(sheet)
        case .refused(let refusal): throw refusal
        case .over: throw .noCertificate
        }
      }
    } catch {
      return .failure(.notDrawn(reason: String(describing: error)))
    }
  }

  private func find(
    _ page: CertificatePage, of member: Member.ID, by session: SignInSession, at now: Instant
  ) throws(ServiceFailure) -> FoundPage {
    let office = try office()
    return try store.inTransaction { rows in
      if let end = try rows.end(of: session, for: member, at: now) { return .over(end) }
      return try office.find(page, of: member, in: rows, at: now)
    }
  }

  /// What certificates need; an error where these services were made without.
  func office() throws(ServiceFailure) -> CertificateOffice {
    guard let certificates else { throw .storage(reason: "no words for certificates were given") }
    return certificates
  }
}

extension CertificateWay {
  /// The word of the journal.
  fileprivate var step: String {
    switch self {
    case .save: "page-saved"
    case .print: "page-printed"
    case .email: "page-mailed"
    }
  }
}

extension CertificatePage {
  /// How the journal names a page.
  fileprivate var journalled: String {
    switch self {
    case .certificate(let number): number.text
    case .transcript(let from, let to): "transcript \(from.iso) to \(to.iso)"
    }
  }
}
