import CMECore
import Understanding

/// Transcripts: all that was submitted for events between two dates.
extension Dialogue {
  mutating func give(
    transcriptOf certificates: [IssuedCertificate], _ span: TranscriptSpan, by delivery: Delivery
  ) -> Turn {
    guard let (from, to) = dates(of: span, in: certificates) else {
      return digress([.text(Message(.noCertificates))])
    }
    let within = certificates.map(\.facts).filter {
      from <= $0.record.lastDay && $0.record.lastDay <= to
    }
    guard let latest = within.first, let member else {
      return digress([refusing(.nothingToTell(from: from, to: to))])
    }
    let page = CertificatePage.transcript(from: from, to: to)
    guard delivery == .view else { return deliver(page, by: delivery) }
    let facts = TranscriptFacts(
      holder: member.fullName, provider: latest.provider, from: from, to: to,
      certificates: within.sorted { $0.record.lastDay < $1.record.lastDay }, madeAt: now)
    return show(.transcript(facts, isPractice: isPractice), as: page)
  }

  /// Where no dates were said, the whole years from the first event on, until today.
  private func dates(
    of span: TranscriptSpan, in certificates: [IssuedCertificate]
  ) -> (from: Day, to: Day)? {
    let ends = certificates.map(\.facts.record.lastDay)
    guard let first = ends.min(), let last = ends.max() else { return nil }
    let today = EventZone.utc.localTime(at: now).day
    return (
      span.from ?? Day(year: first.year, month: 1, number: 1) ?? first,
      span.to ?? max(last, today)
    )
  }
}
