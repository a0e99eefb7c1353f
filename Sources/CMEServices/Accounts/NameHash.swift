import CMECore
import CSodium
import Foundation

/// What is kept of a name that somebody typed to reset a password, whether or not anybody has it.
struct NameHash: Hashable, Sendable {
  let data: Data

  /// Hashes a name; ASCII letters of either case and either form of an accent are the same.
  init(_ name: String) {
    let folded = name.precomposedStringWithCanonicalMapping.utf8.map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
    }
    var hash = [UInt8](repeating: 0, count: Int(crypto_generichash_BYTES))
    crypto_generichash(&hash, hash.count, folded, UInt64(folded.count), nil, 0)
    data = Data(hash)
  }
}
