import Assistant
import CMECore
import CMEServices

/// Puts a mail into the words of the prompts.
struct MailWords {
  let phrasebook: Phrasebook

  func text(_ facts: MailFacts) -> MailText {
    let messages = MailWords.messages(facts)
    let entered = facts.entered?.entries.map(paragraph) ?? []
    let end = facts.entered == nil ? [] : [words(Message(.mailEnteredAfter))]
    return MailText(
      sender: phrasebook.societyNames.first ?? "", subject: words(messages.subject),
      text: ([words(messages.text)] + entered + end).joined(separator: "\n\n"))
  }

  /// An event and its days, a line each.
  private func paragraph(_ entry: DeskEntry) -> String {
    let event = Message(.mailEnteredEvent, [.event: .text(entry.title)])
    let total = entry.submitted.map {
      Message(.mailEnteredSubmitted, [.total: .credits($0)])
    }
    return ([event] + entry.days + [total].compactMap { $0 }).map(words).joined(separator: "\n")
  }

  private func words(_ message: Message) -> String {
    phrasebook.words(for: message, clean: Cleaned.text)
  }

  private static func messages(_ facts: MailFacts) -> (subject: Message, text: Message) {
    if let page = facts.page { return messages(page, for: facts.recipient) }
    // With its date: the mail may be read on another day.
    var known: [Placeholder: Fact] = [
      .name: .text(facts.recipient.name), .username: .text(facts.recipient.username),
      .time: .time(facts.at, asOf: Instant(secondsSince1970: 0)),
    ]
    switch facts.kind {
    case .passwordChanged:
      return (Message(.mailChangedSubject), Message(.mailChangedText, known))
    case .staffPasswordChanged:
      return (Message(.mailStaffChangedSubject), Message(.mailStaffChangedText, known))
    case .enteredByDesk:
      known[.channel] = (facts.entered?.channel).map { .message(Message($0.message)) }
      known[.known] = (facts.entered?.identifiedBy).map { .message(Message($0.message)) }
      return (Message(.mailEnteredSubject), Message(.mailEnteredText, known))
    case .resetCode, .certificate, .transcript: break
    }
    known[.time] = .time(facts.at, asOf: facts.at)
    known[.code] = .text(facts.code?.shown ?? "")
    known[.until] = .time(facts.expiresAt ?? facts.at, asOf: facts.at)
    return (Message(.mailResetSubject), Message(.mailResetText, known))
  }

  private static func messages(
    _ page: DeliveryPage.Subject, for recipient: AccountOwner
  ) -> (subject: Message, text: Message) {
    let name = Fact.text(recipient.name)
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

extension DeskEntry {
  /// Each day with what it has now.
  fileprivate var days: [Message] {
    changes.map { change in
      guard let credits = change.to else {
        return Message(.dayNotEntered, [.day: .day(change.day)])
      }
      return Message(.dayClaimed, [.day: .day(change.day), .credits: .credits(credits)])
    }
  }
}

extension Call.Channel {
  fileprivate var message: MessageID {
    switch self {
    case .telephone: .mailByTelephone
    case .email: .mailByEmail
    case .desk: .mailAtDesk
    }
  }
}

extension Call.Identification {
  fileprivate var message: MessageID {
    switch self {
    case .number: .mailKnownNumber
    case .email: .mailKnownEmail
    case .registration: .mailKnownRegistration
    case .document: .mailKnownDocument
    }
  }
}
