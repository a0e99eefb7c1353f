import CMECore

extension CertificateWords {
  /// The words of a transcript of certificates, whatever their order; `holder` is the person's name
  /// with the credentials, as it is now.
  public func transcript(
    of certificates: [IssuedCertificate], for holder: String, from: Day, to: Day, at made: Instant
  ) -> TranscriptText {
    let records = certificates.sorted { $0.isBefore($1) }.map(\.facts)
    return TranscriptText(
      language: language, title: title(.transcriptTitle),
      provider: records.last?.provider ?? phrasebook.provider, holder: holder,
      span: words(.transcriptSpan, [.from: .date(from), .to: .date(to)]),
      events: records.map(event), totals: totals(of: records.map { Certificate($0) }),
      foot: [words(.transcriptMade, [.date: date(made)])])
  }

  private func event(_ facts: CertificateFacts) -> TranscriptText.Event {
    TranscriptText.Event(
      title: facts.record.title, place: place(of: facts.record),
      credits: claimed(in: Certificate(facts)), number: facts.number.text)
  }

  /// The totals of each kind of credits, physicians' first; what was without credit adds nothing.
  private func totals(of certificates: [Certificate]) -> [CertificateText.Line] {
    let awarded = certificates.filter { $0.kind == .physician }
    let byKind = Dictionary(grouping: awarded, by: \.creditName)
    let credits = byKind.keys.sorted().compactMap { name -> CertificateText.Line? in
      guard let first = byKind[name]?.first else { return nil }
      return total(of: byKind[name, default: []], words(kind(of: first)))
    }
    let participated = certificates.filter { $0.kind == .participation }
    let participation =
      participated.isEmpty
      ? [] : [total(of: participated, words(.transcriptTotalParticipation))]
    let totals = credits + participation
    return totals.isEmpty ? [total(of: [], words(.transcriptTotalWithoutCredit))] : totals
  }

  private func total(of certificates: [Certificate], _ label: String) -> CertificateText.Line {
    CertificateText.Line(
      label: label, value: words(.credits(certificates.map(\.total).total)))
  }
}

extension IssuedCertificate {
  /// Whether it stands before another in a transcript.
  fileprivate func isBefore(_ other: IssuedCertificate) -> Bool {
    let (mine, its) = (facts.record, other.facts.record)
    return (mine.lastDay, mine.firstDay, mine.title) < (its.lastDay, its.firstDay, its.title)
  }
}
