import CMECore
import CSodium
import Foundation

/// What is kept of a name that somebody typed to reset a password, whether or not anybody has it.
///
/// People type passwords where a name is asked for, so a guess at it costs what one at a password
/// does. A key would not help: it would lie in the same file. Nor can the names that nobody has be
/// forgotten any sooner, as the limits that are told must be the same for them.
struct NameHash: Hashable, Sendable {
  let data: Data

  /// Hashes a name; ASCII letters of either case and either form of an accent are the same.
  init(_ name: String, salt: Data, _ cost: PasswordHashing) throws(ServiceFailure) {
    let folded = name.normalised.utf8.map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
    }
    guard let hash = cost.key(of: Secret(folded), salt: Array(salt)) else { throw .notHashed }
    data = Data(hash)
  }
}
