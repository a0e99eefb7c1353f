import CMECore

/// Puts certificates into words; a preview goes the same way as what is issued, so that the two
/// cannot differ.
public struct CertificateWords: Sendable {
  let phrasebook: Phrasebook
  let isPractice: Bool

  /// Makes words of certificates that are real, or of a practice.
  public init(_ phrasebook: Phrasebook, isPractice: Bool) {
    self.phrasebook = phrasebook
    self.isPractice = isPractice
  }

  /// The words of a certificate that is issued.
  public func text(of facts: CertificateFacts) -> CertificateText {
    text(of: Certificate(facts), by: facts.provider, foot: foot(of: facts))
  }

  /// The words of the certificate that submitting would make; its foot is still empty.
  public func preview(of certificate: Certificate) -> CertificateText {
    text(of: certificate, by: phrasebook.provider, foot: [])
  }

  private func text(
    of certificate: Certificate, by provider: String, foot: [String]
  ) -> CertificateText {
    let facts = certificate.facts
    let lead = lead(of: certificate)
    return CertificateText(
      language: language, version: phrasebook.certificateVersion,
      title: title(titleID(of: certificate)), provider: provider, before: lead.before,
      holder: clean(facts.holder), after: lead.after, event: clean(facts.title),
      place: place(of: facts),
      days: certificate.entries.map(line), total: total(of: certificate),
      statements: [statement(of: certificate, by: provider)], foot: foot)
  }

  var language: String { phrasebook.settings[.language] ?? "" }

  /// The title of a page, which says so where it is none of a real one.
  func title(_ id: MessageID) -> String {
    guard isPractice else { return words(id) }
    return words(.certificateTitlePractice, [.title: .message(Message(id))])
  }

  private func titleID(of certificate: Certificate) -> MessageID {
    switch certificate.kind {
    case .physician: .certificateTitle
    case .participation: .certificateTitleParticipation
    case .attendanceWithoutCredit: .certificateTitleWithoutCredit
    }
  }

  private func lead(of certificate: Certificate) -> (before: String, after: String) {
    let isCredit = certificate.kind == .physician
    let isWithout = certificate.kind == .attendanceWithoutCredit
    return (
      words(isCredit ? .certificateBefore : .certificateBeforeParticipation),
      words(
        isWithout ? .certificateAfterWithoutCredit : .certificateAfter,
        [.format: .text(certificate.facts.format)])
    )
  }

  func place(of facts: RecordFacts) -> String {
    words(
      .certificatePlace,
      [.location: .text(facts.location), .span: .span(facts.firstDay, facts.lastDay)])
  }

  private func line(_ entry: Entry) -> CertificateText.Line {
    CertificateText.Line(label: words(.day(entry.day)), value: words(.credits(entry.credits)))
  }

  private func total(of certificate: Certificate) -> CertificateText.Line {
    let isParticipation = certificate.kind == .participation
    return CertificateText.Line(
      label: words(
        isParticipation ? .certificateTotalLabelParticipation : .certificateTotalLabel),
      value: claimed(in: certificate))
  }

  /// The total with the name of the credits, which only physicians are awarded (AMA PRA rules).
  func claimed(in certificate: Certificate) -> String {
    guard certificate.kind == .physician else { return words(.credits(certificate.total)) }
    return words(
      .certificateTotal,
      [.figure: .figure(certificate.total), .kind: kind(of: certificate)])
  }

  /// The name of the credits; that of the AMA's stands in italics, with the sign of a trademark.
  func kind(of certificate: Certificate) -> Fact {
    certificate.isAMA
      ? .message(Message(.certificateAMACredits)) : .text(certificate.facts.creditType)
  }

  private func statement(of certificate: Certificate, by provider: String) -> String {
    let designated: [Placeholder: Fact] = [
      .provider: .text(provider), .format: .text(certificate.facts.format),
      .designated: .figure(certificate.facts.designated), .kind: kind(of: certificate),
    ]
    switch certificate.kind {
    case .physician: return words(.certificateStatement, designated)
    case .participation: return words(.certificateStatementParticipation, designated)
    case .attendanceWithoutCredit: return words(.certificateStatementWithoutCredit)
    }
  }

  private func foot(of facts: CertificateFacts) -> [String] {
    let number = words(.certificateNumber, [.number: .text(facts.number.text)])
    let issued = words(.certificateIssued, [.date: date(facts.issuedAt)])
    guard let replaced = facts.replaces else { return [number, issued] }
    let replaces = words(
      .certificateReplaces, [.number: .text(replaced.text), .date: date(facts.submittedAt)])
    return [number, issued, replaces]
  }

  /// The day of an instant where the society is.
  func date(_ instant: Instant) -> Fact { .date(phrasebook.zone.localTime(at: instant).day) }

  func words(_ id: MessageID, _ facts: [Placeholder: Fact] = [:]) -> String {
    words(.message(Message(id, facts)))
  }

  /// Words in which only the prompts have asterisks.
  func words(_ fact: Fact) -> String {
    phrasebook.words(for: fact) { clean($0).filter { $0 != "*" } }
  }

  func clean(_ text: String) -> String { Cleaned.text(text) }
}
