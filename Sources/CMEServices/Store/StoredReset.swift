import CMECore

/// A reset as it is stored.
struct StoredReset: Hashable, Sendable {
  let id: Int64
  let askedAt: Instant
  /// How many codes were typed for it.
  let tries: Int
}

/// A code of a reset as it is stored.
struct StoredCode: Hashable, Sendable {
  /// What becomes of a code.
  enum Mark: String {
    /// The right one was typed.
    case redeemed = "redeemed_at"
    /// The password was set with it.
    case used = "used_at"
  }

  let id: Int64
  let member: Member.ID
  /// When its reset was asked for.
  let askedAt: Instant
  /// The hash; nil until its mail is sent.
  let hash: String?
  let voidedAt, redeemedAt, usedAt: Instant?

  /// Until when it can be used.
  var expiresAt: Instant { ResetRules.expiry(askedAt: askedAt) }

  /// Whether it can be typed, at any time.
  var isGood: Bool { voidedAt == nil && redeemedAt == nil }
}
