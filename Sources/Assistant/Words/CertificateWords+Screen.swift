import CMECore

/// A page in the words and lines of a screen: a title, then sections.
public struct ShownPage: Hashable, Sendable {
  /// The title.
  public let title: String
  /// The sections, each of some lines.
  public let sections: [[String]]
}

extension CertificateWords {
  /// A page for a screen: its lines as on paper, or for a screen reader as sentences.
  ///
  /// What is in italics on paper is upright here.
  public func shown(_ page: Page, isPlain: Bool) -> ShownPage {
    switch page {
    case .certificate(let text):
      return ShownPage(title: text.title, sections: sections(of: text, isPlain))
    case .preview(let certificate, _):
      let text = preview(of: certificate)
      return ShownPage(
        title: words(.certificatePreview, [.title: .text(text.title)]),
        sections: sections(of: text, isPlain))
    case .transcript(let facts, _):
      let text = transcript(of: facts)
      return ShownPage(title: text.title, sections: sections(of: text, isPlain))
    }
  }

  private func sections(of text: CertificateText, _ isPlain: Bool) -> [[String]] {
    let lead =
      isPlain
      ? [provider(text.provider), sentence(of: text)]
      : [text.provider, "", text.before, text.holder, text.after, text.event, text.place]
    let claimed = (text.days + [text.total]).map(line)
    return ([lead, claimed] + text.statements.map { [upright($0)] } + [text.foot])
      .filter { !$0.isEmpty }
  }

  private func sentence(of text: CertificateText) -> String {
    words(
      .plainCertificate,
      [
        .first: .text(text.before), .name: .text(text.holder), .last: .text(text.after),
        .event: .text(text.event), .place: .text(text.place),
      ])
  }

  private func provider(_ provider: String) -> String {
    words(.plainProvider, [.provider: .text(provider)])
  }

  private func sections(of text: TranscriptText, _ isPlain: Bool) -> [[String]] {
    let lead =
      isPlain
      ? [
        provider(text.provider), words(.plainHolder, [.name: .text(text.holder)]),
        words(.plainSpan, [.span: .text(text.span)]),
      ] : [text.provider, "", text.holder, text.span]
    let events = text.events.map { event in
      let credits = words(
        .transcriptEvent,
        [.credits: .text(upright(event.credits)), .number: .text(event.number)])
      return isPlain
        ? ["\(event.title), \(event.place): \(credits)"] : [event.title, event.place, credits]
    }
    return [lead] + events + [text.totals.map(line), text.foot]
  }

  private func line(_ line: CertificateText.Line) -> String {
    "\(upright(line.label)): \(upright(line.value))"
  }

  private func upright(_ text: String) -> String { text.filter { $0 != "*" } }
}
