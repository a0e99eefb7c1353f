import CMECore

/// Delivers the mails that are due, one after the other.
public struct Courier: Sendable {
  /// What came of a mail that was taken.
  public struct Delivery: Hashable, Sendable {
    /// The mail.
    public let mail: OutboxMail
    /// What came of it.
    public let result: Result
  }

  /// What came of an attempt.
  public enum Result: Hashable, Sendable {
    /// It was sent.
    case sent
    /// It was not, and is tried again.
    case waiting(until: Instant, MailTrouble)
    /// It was not, and is given up.
    case failed(MailTrouble)
  }

  /// A page, or why there is none.
  public typealias Drawn = Swift.Result<DeliveryPage, DeliveryRefusal>

  let services: Services
  let sender: MailAddress
  let carry: @Sendable (MailMessage, ResetCode?) -> MailOutcome
  let words: @Sendable (MailFacts) -> MailText
  let draw: @Sendable (CertificatePage, Member) -> Drawn
  let stop: MailStop

  init(
    services: Services, sender: MailAddress, stop: MailStop = MailStop(),
    carry: @escaping @Sendable (MailMessage, ResetCode?) -> MailOutcome,
    draw: @escaping @Sendable (CertificatePage, Member) -> Drawn = { _, _ in
      .failure(.noCertificate)
    },
    words: @escaping @Sendable (MailFacts) -> MailText
  ) {
    self.services = services
    self.sender = sender
    self.stop = stop
    self.carry = carry
    self.words = words
    self.draw = draw
  }

  /// A courier who goes the way of the settings, and takes pages and words from somewhere else.
  public init(
    _ services: Services, _ settings: MailSettings, stop: MailStop = MailStop(),
    draw: @escaping @Sendable (CertificatePage, Member) -> Drawn,
    words: @escaping @Sendable (MailFacts) -> MailText
  ) {
    let carry: @Sendable (MailMessage, ResetCode?) -> MailOutcome
    switch settings.way {
    case .folder(let path): carry = { mail, _ in MailFolder(path: path).put(mail) }
    case .server(let server, let login, let certificates):
      carry =
        SMTPSender(server: server, login: login, certificates: certificates, stop: stop)
        .send
    }
    self.init(
      services: services, sender: settings.sender, stop: stop, carry: carry, draw: draw,
      words: words)
  }

  /// Takes the next mail that is due and tries to deliver it; nil where none is due.
  func deliverNext(clock: () -> Instant) throws(ServiceFailure) -> Delivery? {
    while let mail = try services.takeMail(at: clock()) {
      if let result = try deliver(mail, clock) { return Delivery(mail: mail, result: result) }
    }
    return nil
  }

  /// Nil where the mail is no longer wanted.
  private func deliver(
    _ mail: OutboxMail, _ clock: () -> Instant
  ) throws(ServiceFailure) -> Result? {
    let address: MailAddress
    do throws(MailAddressProblem) {
      address = try MailAddress(mail.recipient.email)
    } catch {
      return try settle(mail, .forGood(.address(error)), at: clock())
    }
    var content = Content()
    do throws(DeliveryRefusal) {
      if let page = mail.page, case .member(let member) = mail.recipient {
        content.page = try draw(page, member).get()
      }
    } catch {
      return try settle(mail, error.outcome, at: clock())
    }
    if mail.kind == .resetCode {
      content.code = try services.makeCode(for: mail, at: clock())
      guard content.code != nil else { return nil }
    }
    content.entered = try services.deskNews(of: mail)
    let message = message(mail, to: address, content)
    return try settle(mail, carry(message, content.code), at: clock())
  }

  private func settle(
    _ mail: OutboxMail, _ outcome: MailOutcome, at now: Instant
  ) throws(ServiceFailure) -> Result {
    switch outcome {
    case .sent:
      try services.mailSent(mail, at: now)
      return .sent
    case .later(let trouble):
      let next = try services.mailFailed(mail, .later(reason: trouble.description), at: now)
      return next.map { .waiting(until: $0, trouble) } ?? .failed(trouble)
    case .forGood(let trouble):
      try services.mailFailed(mail, .forGood(reason: trouble.description), at: now)
      return .failed(trouble)
    }
  }

  /// What goes into a mail besides the words.
  private struct Content {
    var code: ResetCode?
    var page: DeliveryPage?
    var entered: DeskNews?
  }

  /// The same at each attempt, but for the code; so is the Message-ID.
  private func message(
    _ mail: OutboxMail, to address: MailAddress, _ content: Content
  ) -> MailMessage {
    let text = words(
      MailFacts(
        kind: mail.kind, recipient: mail.recipient, at: mail.queuedAt, code: content.code,
        expiresAt: mail.expiresAt, page: content.page?.subject, entered: content.entered))
    return MailMessage(
      from: Mailbox(name: text.sender, address: sender),
      to: Mailbox(name: mail.recipient.name, address: address), subject: text.subject,
      text: text.text, attachments: content.page.map { [MailAttachment($0)] } ?? [],
      date: mail.queuedAt,
      token: content.code == nil ? mail.token : "\(mail.token).\(mail.attempts)")
  }
}
