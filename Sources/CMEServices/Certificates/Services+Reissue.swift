import CMECore

/// What the office does with certificates.
extension Services {
  /// Issues another certificate in the place of one: the name and the profession as they are stored
  /// now, the event and the credits as they were submitted, in the words of today.
  public func reissue(
    _ number: CertificateNumber, reason: String, at now: Instant
  ) throws(CertificateProblem) -> IssuedCertificate {
    let reason = try CertificateProblem.checked(reason: reason)
    return try telling { rows in
      let office = try office()
      let old = try CertificateProblem.found(number, in: rows)
      guard let member = try rows.member(old.member) else { throw ServiceFailure.gone }
      let facts = CertificateFacts(
        number: try office.newNumber(in: rows, at: now),
        record: old.facts.record.renewed(for: member), entries: old.facts.entries,
        provider: office.words.provider, submittedAt: old.facts.submittedAt, issuedAt: now,
        replaces: number)
      let new = try office.issued(facts, of: old.member, in: old.event, rows)
      try rows.add(new, reason: reason)
      try rows.journal(
        Stamp(at: now, actor: .office), JournalledClaim.subject(of: member, in: old.event),
        "certificate-reissued", from: number.text, to: "\(facts.number.text): \(reason)")
      return new
    }
  }

  /// Takes a certificate back.
  public func revoke(
    _ number: CertificateNumber, reason: String, at now: Instant
  ) throws(CertificateProblem) {
    let reason = try CertificateProblem.checked(reason: reason)
    try telling { rows in
      let old = try CertificateProblem.found(number, in: rows)
      if case .revoked(let at) = old.state { throw CertificateProblem.revoked(number, at: at) }
      guard let member = try rows.member(old.member) else { throw ServiceFailure.gone }
      try rows.revoke(number, reason: reason, at: now)
      try rows.journal(
        Stamp(at: now, actor: .office), JournalledClaim.subject(of: member, in: old.event),
        "certificate-revoked", from: number.text, to: reason)
    }
  }

  /// The certificate of a number, whatever became of it; nil: there is none.
  public func certificate(
    _ number: CertificateNumber
  ) throws(ServiceFailure) -> IssuedCertificate? {
    try store.inTransaction { try $0.certificate(number) }
  }

  /// All certificates of one event or all, in the order they were issued.
  ///
  /// Of one person by their username, e-mail address or number, or of all. Nil where nobody has that
  /// name, or several people do.
  public func certificates(
    of name: String?, for event: Event.ID?
  ) throws(ServiceFailure) -> [CertificateRow]? {
    try store.inTransaction { rows in
      guard let name else { return try rows.certificates(of: nil, for: event) }
      guard let person = try rows.onePerson(named: name) else { return nil }
      return try rows.certificates(of: person.id, for: event)
    }
  }

  /// Runs a transaction whose problems are told as what they are, not as ones of the database.
  private func telling<Value>(
    _ body: (any AccountRows) throws -> Value
  ) throws(CertificateProblem) -> Value {
    var problem: CertificateProblem?
    do throws(ServiceFailure) {
      return try store.inTransaction { rows in
        do {
          return try body(rows)
        } catch {
          problem = error as? CertificateProblem
          throw error
        }
      }
    } catch {
      throw problem ?? .failed(error)
    }
  }
}

extension RecordFacts {
  /// The same with the name and the profession of a person as they are stored now.
  fileprivate func renewed(for member: Member) -> RecordFacts {
    RecordFacts(
      holder: member.fullName, profession: member.profession, title: title, format: format,
      location: location, firstDay: firstDay, lastDay: lastDay, creditType: creditType,
      designated: designated)
  }
}
