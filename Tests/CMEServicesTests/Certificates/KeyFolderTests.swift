import CMECore
import Foundation
import Testing

@testable import CMEServices

@Suite("The keys that sign certificates")
struct KeyFolderTests {
  let folder: TemporaryFolder
  let keys: KeyFolder

  init() throws {
    folder = try TemporaryFolder()
    keys = KeyFolder(database: folder.file("cme"))
  }

  /// Something that is wrong with the folder, and what is said of it.
  struct Damage: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let problem: @Sendable (KeyFolder, String) -> KeyProblem
    let make: @Sendable (KeyFolder, String) throws -> Void

    init(
      _ words: String, _ problem: @escaping @Sendable (KeyFolder, String) -> KeyProblem,
      _ make: @escaping @Sendable (KeyFolder, String) throws -> Void
    ) {
      (testDescription, self.problem, self.make) = (words, problem, make)
    }
  }

  private static func secret(_ keys: KeyFolder) -> String { keys.path + "/secret.key" }
  private static func pub(_ keys: KeyFolder, _ id: String) -> String { "\(keys.path)/\(id).pub" }

  static let damages = [
    Damage(
      "the folder is open to others", { keys, _ in .openToOthers(path: keys.path, mode: "750") }
    ) { keys, _ in chmod(keys.path, 0o750) },
    Damage("the folder belongs to somebody else", { keys, _ in .wrongOwner(path: keys.path) }) {
      keys, _ in #expect(chown(keys.path, 12_345, 12_345) == 0)
    },
    Damage("the folder is a link", { keys, _ in .link(path: keys.path) }) { keys, _ in
      try move(keys.path, to: keys.path + ".real")
      symlink(keys.path + ".real", keys.path)
    },
    Damage("the folder is a file", { keys, _ in .wrongKind(path: keys.path) }) { keys, _ in
      try move(keys.path, to: keys.path + ".real")
      try Data().write(to: URL(fileURLWithPath: keys.path))
    },
    Damage(
      "the secret key is readable for the group",
      { keys, _ in .openToOthers(path: secret(keys), mode: "640") }
    ) { keys, _ in chmod(secret(keys), 0o640) },
    Damage(
      "the secret key belongs to somebody else", { keys, _ in .wrongOwner(path: secret(keys)) }
    ) { keys, _ in #expect(chown(secret(keys), 12_345, 12_345) == 0) },
    Damage("the secret key is a link", { keys, _ in .link(path: secret(keys)) }) { keys, _ in
      try move(secret(keys), to: keys.path + "/real")
      symlink(keys.path + "/real", secret(keys))
    },
    Damage("the secret key has a second name", { keys, _ in .link(path: secret(keys)) }) {
      keys, _ in link(secret(keys), keys.path + "/copy")
    },
    Damage("the secret key is a folder", { keys, _ in .wrongKind(path: secret(keys)) }) {
      keys, _ in
      try move(secret(keys), to: keys.path + "/real")
      mkdir(secret(keys), 0o700)
    },
    Damage("the secret key is empty", { keys, _ in .damaged(path: secret(keys)) }) { keys, _ in
      try write("", to: secret(keys))
    },
    Damage("the secret key is cut short", { keys, _ in .damaged(path: secret(keys)) }) {
      keys, _ in truncate(secret(keys), 30)
    },
    Damage("the secret key is no base64", { keys, _ in .damaged(path: secret(keys)) }) {
      keys, _ in try write(String(repeating: "!", count: 44) + "\n", to: secret(keys))
    },
    Damage("the secret key has something behind it", { keys, _ in .damaged(path: secret(keys)) }) {
      keys, _ in
      let line = try String(contentsOfFile: secret(keys), encoding: .utf8)
      try write(line + line, to: secret(keys))
    },
    Damage("the public key is another one", { keys, id in .damaged(path: pub(keys, id)) }) {
      keys, id in
      try write(Data(repeating: 7, count: 32).base64EncodedString() + "\n", to: pub(keys, id))
    },
    Damage("the public key is damaged", { keys, id in .damaged(path: pub(keys, id)) }) {
      keys, id in truncate(pub(keys, id), 10)
    },
    Damage(
      "others can write the public key",
      { keys, id in .openToOthers(path: pub(keys, id), mode: "666") }
    ) { keys, id in chmod(pub(keys, id), 0o666) },
    Damage("the public key is a link", { keys, id in .link(path: pub(keys, id)) }) { keys, id in
      try move(pub(keys, id), to: keys.path + "/real")
      symlink(keys.path + "/real", pub(keys, id))
    },
  ]

  @Test(
    "refused with what is wrong, to sign and to show, and mended by undoing it", arguments: damages)
  func refused(_ damage: Damage) throws {
    let id = try keys.make().publicKey.id
    #expect(try keys.active()?.publicKey.id == id)
    try damage.make(keys, id)
    let problem = damage.problem(keys, id)
    #expect(throws: problem) { try keys.active() }
    #expect(throws: problem) { try keys.publicKeys() }
    #expect(throws: problem) { try keys.rotate() }
  }

  @Test("made closed to others, and only once")
  func made() throws {
    #expect(try keys.active() == nil && keys.publicKeys() == [])
    #expect(throws: KeyProblem.missing(path: keys.path)) { try keys.rotate() }
    let key = try keys.make()
    #expect(try folder.mode(of: "keys") == "700")
    #expect(try folder.mode(of: "keys/secret.key") == "600")
    #expect(try folder.mode(of: "keys/\(key.publicKey.id).pub") == "644")
    #expect(throws: KeyProblem.alreadyThere(id: key.publicKey.id)) { try keys.make() }
    let seed = try String(contentsOfFile: keys.path + "/secret.key", encoding: .utf8)
    let public64 = try String(
      contentsOfFile: keys.path + "/\(key.publicKey.id).pub", encoding: .utf8)
    #expect(public64 == key.publicKey.base64 + "\n")
    #expect(seed != public64)
  }

  @Test("every public key stays, one of them signs")
  func rotates() throws {
    var ids = [try keys.make().publicKey.id]
    for _ in 0..<3 { ids.append(try keys.rotate().new.id) }
    #expect(Set(ids).count == 4)
    let stored = try keys.publicKeys()
    #expect(Set(stored.map(\.key.id)) == Set(ids))
    #expect(stored.filter(\.isActive).map(\.key.id) == [ids[3]])
    #expect(try keys.active()?.publicKey.id == ids[3])
    let names = try FileManager.default.contentsOfDirectory(atPath: keys.path)
    #expect(Set(names) == Set(ids.map { $0 + ".pub" } + ["secret.key"]))
  }

  @Test("a public key that was lost comes back with the next signature")
  func restored() throws {
    let id = try keys.make().publicKey.id
    try FileManager.default.removeItem(atPath: KeyFolderTests.pub(keys, id))
    #expect(try keys.active()?.publicKey.id == id)
    #expect(try keys.publicKeys().map(\.key.id) == [id])
  }

  @Test("what a killed program left half-written is written over")
  func leftOver() throws {
    mkdir(keys.path, 0o700)
    try KeyFolderTests.write("half", to: KeyFolderTests.secret(keys) + ".new")
    let id = try keys.make().publicKey.id
    #expect(try keys.active()?.publicKey.id == id)
  }

  private static func write(_ text: String, to path: String) throws {
    let handle = try FileHandle(forWritingTo: try made(path))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  /// Writing in place keeps the permissions.
  private static func made(_ path: String) throws -> URL {
    if !FileManager.default.fileExists(atPath: path) {
      _ = FileManager.default.createFile(
        atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    }
    return URL(fileURLWithPath: path)
  }

  private static func move(_ path: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: path, toPath: other)
  }
}
