import CMECore
import CSodium

/// Hashes passwords with Argon2id; the parameters are stored with each hash.
public struct PasswordHashing: Sendable {
  /// Passes over the memory.
  let passes: UInt64
  /// Bytes of memory.
  let memory: Int

  /// 3 passes over 64 MiB (OWASP's cheat sheet on password storage, with room above it).
  public static let standard = PasswordHashing(passes: 3, memory: 64 << 20)

  /// As cheap as libsodium allows, for databases that are thrown away.
  static let throwaway = PasswordHashing(
    passes: UInt64(crypto_pwhash_argon2id_OPSLIMIT_MIN),
    memory: Int(crypto_pwhash_argon2id_MEMLIMIT_MIN))

  /// The hash of a password with a new salt, as text that holds the parameters too.
  func hash(_ password: Secret) throws(ServiceFailure) -> String {
    guard Sodium.isReady else { throw .notHashed }
    var text = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let code = PasswordText.withNormalised(password) { bytes, count in
      crypto_pwhash_str_alg(
        &text, bytes, UInt64(count), passes, memory,
        crypto_pwhash_ALG_ARGON2ID13)
    }
    guard code == 0 else { throw .notHashed }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether a password fits a hash; without one it takes as long, and the answer is no.
  func fits(_ password: Secret, _ hash: String?) -> Bool {
    let isEqual = PasswordText.withNormalised(password) { bytes, count in
      crypto_pwhash_str_verify(hash ?? hashOfNobody, bytes, UInt64(count)) == 0
    }
    return isEqual && hash != nil
  }

  /// The hash of a password anew, where the one that it fits cost less than hashes do now.
  func renewed(_ password: Secret, _ hash: String?) -> String? {
    guard let hash, isCheaper(hash) else { return nil }
    return try? self.hash(password)
  }

  /// Whether a hash is of another kind, or made with less memory or fewer passes.
  private func isCheaper(_ hash: String) -> Bool {
    guard crypto_pwhash_str_needs_rehash(hash, passes, memory) != 0 else { return false }
    let parameters = hash.split(separator: "$").dropFirst(2).first?.split(separator: ",") ?? []
    let values = parameters.reduce(into: [Substring: Int]()) { values, parameter in
      values[parameter.prefix(2)] = Int(parameter.dropFirst(2))
    }
    guard hash.hasPrefix("$argon2id$"), let memory = values["m="], let passes = values["t="]
    else { return true }
    return memory < self.memory / 1_024 || passes < Int(self.passes)
  }

  /// A hash of the same cost that no known password has.
  var hashOfNobody: String {
    let salt = String(repeating: "A", count: 22)
    let digest = String(repeating: "A", count: 43)
    return "$argon2id$v=19$m=\(memory / 1_024),t=\(passes),p=1$\(salt)$\(digest)"
  }
}
