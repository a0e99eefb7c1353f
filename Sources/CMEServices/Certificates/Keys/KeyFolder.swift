import CMECore
import CSodium

/// The folder of the keys that sign certificates: one secret, and each public key there ever was.
///
/// Keys are made and rotated inside a transaction that writes, so that two never do so at once.
public struct KeyFolder: Sendable {
  static let secretName = "secret.key"
  static let publicSuffix = ".pub"

  /// The absolute path: beside the database.
  public let path: String

  /// The folder of a database.
  public init(database: String) {
    path = StoreFiles(path: database).folder + "/keys"
  }

  /// The key that signs now; nil where none was made yet.
  func active() throws(KeyProblem) -> Ed25519.SigningKey? {
    guard Sodium.isReady else { throw .noLibrary }
    guard let files = try KeyFiles(path), let key = try active(in: files) else { return nil }
    try storePublic(key.publicKey, in: files)
    return key
  }

  /// Makes the first key.
  func make() throws(KeyProblem) -> Ed25519.SigningKey {
    let files = try KeyFiles.make(path)
    if let key = try active(in: files) { throw .alreadyThere(id: key.publicKey.id) }
    return try storeNewKey(in: files)
  }

  /// Puts another key in the place of the one that signs, whose public half stays.
  func rotate() throws(KeyProblem) -> (old: Ed25519.PublicKey, new: Ed25519.PublicKey) {
    guard let files = try KeyFiles(path), let old = try active(in: files) else {
      throw .missing(path: path)
    }
    try storePublic(old.publicKey, in: files)
    return (old.publicKey, try storeNewKey(in: files).publicKey)
  }

  /// Every public key, the oldest first.
  public func publicKeys() throws(KeyProblem) -> [StoredKey] {
    guard Sodium.isReady else { throw .noLibrary }
    guard let files = try KeyFiles(path) else { return [] }
    let active = try active(in: files)?.publicKey
    var keys: [StoredKey] = []
    for name in try files.names() where name.hasSuffix(KeyFolder.publicSuffix) {
      if let key = try publicKey(name, active: active, in: files) { keys.append(key) }
    }
    return keys.sorted { ($0.since, $0.key.id) < ($1.since, $1.key.id) }
  }

  private func active(in files: KeyFiles) throws(KeyProblem) -> Ed25519.SigningKey? {
    guard let seed = try files.read(KeyFolder.secretName, .secret)?.key else { return nil }
    guard let key = Ed25519.SigningKey(seed: seed) else { throw .noLibrary }
    return key
  }

  /// Stores the public half before the secret one, which others can be made of.
  private func storeNewKey(in files: KeyFiles) throws(KeyProblem) -> Ed25519.SigningKey {
    let seed = try KeyFolder.newSeed()
    guard let key = Ed25519.SigningKey(seed: seed) else { throw .noLibrary }
    try storePublic(key.publicKey, in: files)
    try files.write(seed, as: KeyFolder.secretName, .secret)
    return key
  }

  /// Stores the public half of a key, unless it is there.
  private func storePublic(_ key: Ed25519.PublicKey, in files: KeyFiles) throws(KeyProblem) {
    let name = key.id + KeyFolder.publicSuffix
    guard let stored = try files.read(name, .open)?.key else {
      return try files.write(Secret(key.bytes), as: name, .open)
    }
    guard stored == Secret(key.bytes) else { throw .damaged(path: files.path(of: name)) }
  }

  private func publicKey(
    _ name: String, active: Ed25519.PublicKey?, in files: KeyFiles
  ) throws(KeyProblem) -> StoredKey? {
    guard let (bytes, since) = try files.read(name, .open) else { return nil }
    guard let key = Ed25519.PublicKey(bytes: bytes.withBytes(Array.init)),
      name == key.id + KeyFolder.publicSuffix
    else { throw .damaged(path: files.path(of: name)) }
    return StoredKey(
      key: key, path: files.path(of: name), since: since, isActive: key == active)
  }

  private static func newSeed() throws(KeyProblem) -> Secret {
    guard Sodium.isReady else { throw .noLibrary }
    var seed = [UInt8](repeating: 0, count: KeyText.bytes)
    defer { sodium_memzero(&seed, seed.count) }
    randombytes_buf(&seed, seed.count)
    return Secret(seed)
  }
}
