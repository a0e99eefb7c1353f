import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("Setting a password")
struct PasswordTests {
  let sample: Sample

  init() throws {
    sample = try Sample()
  }

  @Test("the hash is stored with its parameters, the journal tells that it was set")
  func sets() throws {
    let member = try sample.services.setPassword(
      username: "JOKAFOR", secret("river stone paper lamp"), at: after)
    #expect(member.id == Sample.jane)
    let hashes = try sample.lines("SELECT hash FROM password")
    #expect(hashes.count == 1)
    #expect(hashes.first?.hasPrefix("$argon2id$v=19$m=8,t=1,p=1$") == true)
    #expect(
      try sample.lines("SELECT at, actor, subject, what, from_value, to_value FROM journal")
        == ["\(after.secondsSince1970) office member 10021 password - -"])
  }

  @Test("a new password takes the place of the old one")
  func replaces() throws {
    for password in ["plum trellis voyage", "amber kettle voyage"] {
      try sample.services.setPassword(
        username: "jokafor", secret(password), at: after)
    }
    let replies = ["plum trellis voyage", "amber kettle voyage"].map { password in
      sample.services.perform(.signIn(name: "jokafor", password: secret(password)), at: after)
    }
    #expect(replies.first == .notSignedIn)
    #expect(replies.last != .notSignedIn)
  }

  @Test("the office finds a username by either form of an accent")
  func forms() throws {
    try sample.addZoe()
    for name in ["zo\u{e9}", "zoe\u{301}"] {
      let member = try sample.services.setPassword(
        username: name, secret("plum trellis voyage"), at: after)
      #expect(member.number == "10099")
    }
  }

  @Test("the society's own cost is 64 MiB and 3 passes")
  func cost() throws {
    let hash = try PasswordHashing.standard.hash(secret("some otter password"))
    #expect(hash.hasPrefix("$argon2id$v=19$m=65536,t=3,p=1$"))
    #expect(PasswordHashing.standard.fits(secret("some otter password"), hash))
  }

  @Test("two hashes of one password differ")
  func salted() throws {
    let hashes = try (1...2).map { _ in try PasswordHashing.throwaway.hash(secret("the same")) }
    #expect(hashes.first != hashes.last)
  }

  @Test(
    "bytes that are not text are refused, and nothing is stored",
    arguments: [
      ("a NUL", Array("a\0b".utf8)), ("a lone byte of Latin-1", [0x63, 0xE9]),
      ("half a letter", [0x63, 0xC3]), ("an overlong slash", [0xC0, 0xAF]),
    ])
  func refuses(_ words: String, _ bytes: [UInt8]) throws {
    #expect(throws: PasswordProblem.refused(.notText)) {
      try sample.services.setPassword(username: "jokafor", Secret(bytes), at: after)
    }
    #expect(try sample.lines("SELECT * FROM password") == [])
  }

  @Test("nobody of that username: an e-mail address does not do")
  func unknown() throws {
    #expect(throws: PasswordProblem.unknownUsername("jane@example.org")) {
      try sample.services.setPassword(
        username: "jane@example.org", secret("some otter password"), at: after)
    }
    #expect(try sample.lines("SELECT * FROM journal") == [])
  }
}
