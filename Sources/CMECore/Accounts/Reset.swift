/// A reset that somebody asked for: the same facts whether or not anybody has the name typed.
public struct Reset: Hashable, Sendable {
  /// The key in the store.
  public let id: Int64
  /// When its code was asked for.
  public let askedAt: Instant
  /// Until when its code can be used.
  public let expiresAt: Instant
  /// How often a code may still be typed.
  public let triesLeft: Int
  /// When another code can be asked for.
  public let nextCodeAt: Instant

  /// Makes the facts of a reset.
  public init(
    id: Int64, askedAt: Instant, expiresAt: Instant, triesLeft: Int, nextCodeAt: Instant
  ) {
    self.id = id
    self.askedAt = askedAt
    self.expiresAt = expiresAt
    self.triesLeft = triesLeft
    self.nextCodeAt = nextCodeAt
  }
}

/// Lets whoever typed the right code set one password.
public struct ResetTicket: Hashable, Sendable {
  /// The key of the code in the store.
  public let id: Int64

  /// Makes a ticket.
  public init(id: Int64) {
    self.id = id
  }
}

/// Why a reset does not go on.
public enum ResetRefusal: Hashable, Sendable {
  /// It is not the code of the mail; the tries that are left are in the reset.
  case wrongCode(Reset)
  /// The code was typed wrongly too often.
  case noTriesLeft(Reset)
  /// The code is too old.
  case expired(Reset)
  /// No further code is sent yet.
  case tooManyCodes(Reset)
  /// The right code, but used already, or replaced by a newer one or by a change of the password
  /// or the address.
  case voided(Reset)
  /// The ticket was used or has expired: the reset begins again.
  case ticketOver
}
