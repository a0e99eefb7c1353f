import CMECore

/// Issuing, always inside a transaction that writes.
extension CertificateOffice {
  /// Issues the certificate of a claim that is submitted, and journals it.
  func issue(_ part: Participation, in rows: any AccountRows, _ stamp: Stamp) throws {
    guard let claim = part.submitted, let member = try rows.member(part.member) else {
      throw ServiceFailure.gone
    }
    let facts = CertificateFacts(
      number: try newNumber(in: rows, at: stamp.at), record: claim.record, entries: claim.entries,
      provider: words.provider, submittedAt: claim.submittedAt, issuedAt: stamp.at)
    try rows.add(try issued(facts, of: part.member, in: part.event.id, rows), reason: nil)
    try rows.journal(
      stamp, JournalledClaim.subject(of: member, in: part.event.id), "certificate", from: nil,
      to: facts.number.text)
  }

  /// Issues what was submitted before there were certificates.
  func issueMissing(of member: Member.ID, in rows: any AccountRows, at now: Instant) throws {
    for event in try rows.eventsWithoutCertificate(of: member) {
      guard let part = try rows.participation(of: member, in: event) else { continue }
      try issue(part, in: rows, Stamp(at: now, actor: .program))
    }
  }

  /// The certificate of facts, in words and signed; the first one makes the key.
  func issued(
    _ facts: CertificateFacts, of member: Member.ID, in event: Event.ID, _ rows: any AccountRows
  ) throws -> IssuedCertificate {
    let key = try keys.active() ?? newKey(in: rows, Stamp(at: facts.issuedAt, actor: .program))
    return IssuedCertificate(
      member: member, event: event, facts: facts, text: words.certificate(facts),
      line: SignedLine.signed(facts, with: key), state: .valid)
  }

  /// Makes the first key, and journals it.
  func newKey(in rows: any AccountRows, _ stamp: Stamp) throws -> Ed25519.SigningKey {
    let key = try keys.make()
    try rows.journal(stamp, "certificates", "key", from: nil, to: key.publicKey.id)
    return key
  }

  /// A number of this year that no certificate has.
  func newNumber(in rows: any AccountRows, at now: Instant) throws -> CertificateNumber {
    guard Sodium.isReady else { throw KeyProblem.noLibrary }
    let year = LocalTime(now, offsetSeconds: 0).day.year
    while true {
      let symbols = (0..<CertificateNumber.randomSymbols).map { _ in random() }
      guard let number = CertificateNumber(year: year, random: symbols) else {
        throw StoredValueError("year", "\(year)")
      }
      if try rows.certificate(number) == nil { return number }
    }
  }
}
