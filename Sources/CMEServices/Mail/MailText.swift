import CMECore

/// What a mail tells, still without words.
public struct MailFacts: Hashable, Sendable {
  /// What it is about.
  public let kind: MailKind
  /// Whom it goes to.
  public let recipient: AccountOwner
  /// When what it tells of happened.
  public let at: Instant
  /// The code of a reset, and until when it can be used.
  public let code: ResetCode?, expiresAt: Instant?
  /// What the page that goes with it is about.
  public let page: DeliveryPage.Subject?
  /// What the help desk entered.
  public let entered: DeskNews?
}

/// The words of a mail.
public struct MailText: Hashable, Sendable {
  /// What the sender is called.
  public let sender: String
  /// The subject.
  public let subject: String
  /// The text.
  public let text: String

  /// Makes the words of a mail.
  public init(sender: String, subject: String, text: String) {
    self.sender = sender
    self.subject = subject
    self.text = text
  }
}
