import CMECore

/// A public key as it is kept.
public struct StoredKey: Hashable, Sendable {
  /// The key.
  public let key: Ed25519.PublicKey
  /// The absolute path of its file.
  public let path: String
  /// When its file was written.
  public let since: Instant
  /// Whether new certificates are signed with it.
  public let isActive: Bool
}
