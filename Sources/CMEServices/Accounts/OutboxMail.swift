import CMECore

/// A mail that a courier has taken to deliver: what to tell whom, never the text.
public struct OutboxMail: Hashable, Sendable {
  /// The key in the store.
  public let id: Int64
  /// 32 hexadecimal digits that no other mail has, for its Message-ID.
  public let token: String
  /// What it tells.
  public let kind: MailKind
  /// Whom, as they are stored now.
  public let recipient: AccountOwner
  /// Since when it waits.
  public let queuedAt: Instant
  /// How often it was taken, this time included.
  public let attempts: Int
  /// The key of the code that a reset mail is about.
  public let resetCode: Int64?
  /// Until when the code of a reset mail can be used.
  public let expiresAt: Instant?
  /// The page that goes with it; drawn when it is sent.
  public let page: CertificatePage?
  /// The call that it tells of, and after which row of the journal it begins.
  let call: DeskCall?

  /// What is entered in a call, from a row of the journal on.
  struct DeskCall: Hashable, Sendable {
    let id: Call.ID
    let since: Int64
  }

  /// What a mail has come to.
  enum State: Hashable, Sendable {
    case waiting(until: Instant)
    case sent, failed
  }

  /// So long a mail that was taken is left to its courier, in seconds.
  static let lease = 300
}

/// Why a mail was not delivered, in the words of the server or the system.
public enum MailFailure: Hashable, Sendable {
  /// It may be taken another time.
  case later(reason: String)
  /// It never will be.
  case forGood(reason: String)
}
