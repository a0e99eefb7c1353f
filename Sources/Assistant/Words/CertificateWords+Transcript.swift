import CMECore

extension CertificateWords {
  /// The words of a transcript.
  public func transcript(of facts: TranscriptFacts) -> TranscriptText {
    TranscriptText(
      language: language, title: title(.transcriptTitle), provider: facts.provider,
      holder: clean(facts.holder),
      span: words(.transcriptSpan, [.from: .date(facts.from), .to: .date(facts.to)]),
      events: facts.certificates.map(event),
      totals: totals(of: facts.certificates.map { Certificate($0) }),
      foot: [words(.transcriptMade, [.date: date(facts.madeAt)])])
  }

  private func event(_ facts: CertificateFacts) -> TranscriptText.Event {
    TranscriptText.Event(
      title: clean(facts.record.title), place: place(of: facts.record),
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
