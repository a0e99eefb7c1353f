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
    let fitting = compared(with: hash).map { hash in
      PasswordText.withNormalised(password) { bytes, count in
        crypto_pwhash_str_verify(hash, bytes, UInt64(count)) == 0
      }
    }
    return hash != nil && fitting.first == true
  }

  /// The hashes that a password is compared with: the stored one first and, where that costs less
  /// than hashes do now, one of nobody that makes up for it.
  ///
  /// So the time does not tell who has not signed in since the cost was raised.
  func compared(with stored: String?) -> [String] {
    guard let stored else { return [hashOfNobody] }
    let done = PasswordCost(of: stored)?.work ?? 0
    let missing = (cost.work - done) / cost.passes
    guard missing >= PasswordCost.leastMemory else { return [stored] }
    return [stored, PasswordCost(memory: missing, passes: cost.passes).hashOfNobody]
  }

  /// The hash of a password anew, where the one that it fits cost less than hashes do now.
  func renewed(_ password: Secret, _ hash: String?) -> String? {
    guard let hash, isCheaper(hash) else { return nil }
    return try? self.hash(password)
  }

  /// Whether a hash is of another kind, or made with less memory or fewer passes.
  private func isCheaper(_ hash: String) -> Bool {
    guard crypto_pwhash_str_needs_rehash(hash, passes, memory) != 0 else { return false }
    guard let stored = PasswordCost(of: hash) else { return true }
    return stored.memory < cost.memory || stored.passes < cost.passes
  }

  /// 32 bytes made of a text and 16 bytes of salt, at the cost of a password; nil where the machine
  /// has not the memory.
  func key(of text: Secret, salt: [UInt8]) -> [UInt8]? {
    guard Sodium.isReady, salt.count == crypto_pwhash_argon2id_SALTBYTES else { return nil }
    var key = [UInt8](repeating: 0, count: 32)
    let code = PasswordText.withNormalised(text) { bytes, count in
      crypto_pwhash(
        &key, UInt64(key.count), bytes, UInt64(count), salt, passes, memory,
        crypto_pwhash_ALG_ARGON2ID13)
    }
    return code == 0 ? key : nil
  }

  /// A hash of the same cost that no known password has.
  var hashOfNobody: String { cost.hashOfNobody }

  private var cost: PasswordCost { PasswordCost(memory: memory / 1_024, passes: Int(passes)) }
}
