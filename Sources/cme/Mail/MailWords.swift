import Assistant
import CMECore
import CMEServices

/// Puts a mail into the words of the prompts.
struct MailWords {
  let phrasebook: Phrasebook

  func text(_ facts: MailFacts) -> MailText {
    let messages = MailWords.messages(facts)
    return MailText(
      sender: phrasebook.societyNames.first ?? "", subject: words(messages.subject),
      text: words(messages.text))
  }

  private func words(_ message: Message) -> String {
    phrasebook.words(for: message, clean: Cleaned.text)
  }

  private static func messages(_ facts: MailFacts) -> (subject: Message, text: Message) {
    let member = facts.member
    if let page = facts.page { return messages(page, for: member) }
    var known: [Placeholder: Fact] = [
      .name: .text(member.name), .username: .text(member.username),
    ]
    if facts.kind == .passwordChanged {
      // With its date: the mail may be read on another day.
      known[.time] = .time(facts.at, asOf: Instant(secondsSince1970: 0))
      return (Message(.mailChangedSubject), Message(.mailChangedText, known))
    }
    known[.time] = .time(facts.at, asOf: facts.at)
    known[.code] = .text(facts.code?.shown ?? "")
    known[.until] = .time(facts.expiresAt ?? facts.at, asOf: facts.at)
    return (Message(.mailResetSubject), Message(.mailResetText, known))
  }

  private static func messages(
    _ page: DeliveryPage.Subject, for member: Member
  ) -> (subject: Message, text: Message) {
    let name = Fact.text(member.name)
    switch page {
    case .certificate(let facts):
      let event = Fact.text(facts.record.title)
      return (
        Message(.mailCertificateSubject, [.event: event]),
        Message(
          .mailCertificateText,
          [.name: name, .event: event, .number: .text(facts.number.text)])
      )
    case .transcript(let facts):
      let span = Fact.span(facts.from, facts.to)
      return (
        Message(.mailTranscriptSubject, [.span: span]),
        Message(.mailTranscriptText, [.name: name, .span: span])
      )
    }
  }
}
