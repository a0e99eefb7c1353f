import CMECore
import CSodium
import Foundation

/// Signatures by libsodium (Ed25519, RFC 8032).
public enum Ed25519 {
  /// The bytes of a signature.
  public static let signatureLength = 64

  /// A key that signatures are checked with.
  public struct PublicKey: Hashable, Sendable {
    /// Its 32 bytes.
    public let bytes: [UInt8]

    /// Makes a key of 32 bytes; nil for any other number.
    public init?(bytes: [UInt8]) {
      guard bytes.count == 32 else { return nil }
      self.bytes = bytes
    }

    /// Reads a key in base64, as the files of keys have it.
    public init?(base64 text: String) {
      guard let data = Data(base64Encoded: text) else { return nil }
      self.init(bytes: Array(data))
    }

    /// The key in base64.
    public var base64: String { Data(bytes).base64EncodedString() }

    /// What lines call it: the first 8 hexadecimal digits of BLAKE2b-256 of its bytes.
    public var id: String {
      var hash = [UInt8](repeating: 0, count: 32)
      crypto_generichash(&hash, hash.count, bytes, UInt64(bytes.count), nil, 0)
      return hash.prefix(4).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// Whether a signature over a message is good.
    public func verifies(_ signature: [UInt8], of message: some Sequence<UInt8>) -> Bool {
      let message = Array(message)
      guard signature.count == Ed25519.signatureLength else { return false }
      return crypto_sign_verify_detached(signature, message, UInt64(message.count), bytes) == 0
    }
  }

  /// A key that signs; wiped when let go.
  public struct SigningKey: Sendable {
    private let secret: Secret
    /// The key that its signatures are checked with.
    public let publicKey: PublicKey

    /// The bytes of a seed.
    public static let seedLength = 32

    /// Makes the key of a seed of 32 bytes; nil for any other number.
    public init?(seed: Secret) {
      var (open, hidden) = ([UInt8](repeating: 0, count: 32), [UInt8](repeating: 0, count: 64))
      defer { sodium_memzero(&hidden, hidden.count) }
      let isMade = seed.withBytes { seed in
        guard seed.count == SigningKey.seedLength, let start = seed.baseAddress else {
          return false
        }
        return crypto_sign_seed_keypair(&open, &hidden, start) == 0
      }
      guard isMade, let publicKey = PublicKey(bytes: open) else { return nil }
      secret = Secret(hidden)
      self.publicKey = publicKey
    }

    /// Signs a message; the same always gives the same 64 bytes.
    public func signature(of message: some Sequence<UInt8>) -> [UInt8] {
      let message = Array(message)
      var signature = [UInt8](repeating: 0, count: Ed25519.signatureLength)
      secret.withBytes { secret in
        guard let start = secret.baseAddress else { return }
        crypto_sign_detached(&signature, nil, message, UInt64(message.count), start)
      }
      return signature
    }
  }
}
