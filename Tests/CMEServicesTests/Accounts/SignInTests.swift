import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("Signing in")
struct SignInTests {
  let sample: Sample

  init() throws {
    sample = try Sample()
    try sample.setPassword("jane's long password", of: Sample.jane)
    try sample.setPassword("carlos's long password", of: Sample.carlos)
    try sample.setPassword("Zoe\u{301} at the caf\u{e9}", of: Sample.avi)
  }

  @Test(
    "a person signs in by",
    arguments: [
      ("username", "jokafor"), ("username in other case", "JOKAFOR"), ("member number", "10021"),
      ("the address that another person has too", "jane@example.org"),
      ("that address in other case", "JANE@Example.ORG"),
    ])
  func names(_ words: String, _ name: String) {
    #expect(signedIn(name, "jane's long password") == Sample.jane)
  }

  @Test("an E-associate signs in by their number", arguments: ["E-90211", "e-90211"])
  func associate(_ name: String) {
    #expect(signedIn(name, "carlos's long password") == Sample.carlos)
  }

  @Test("of two who share an address, the password tells which")
  func sharedAddress() {
    #expect(signedIn("jane@example.org", "carlos's long password") == Sample.carlos)
  }

  @Test("two who share an address and the password are nobody by the address")
  func sharedPassword() throws {
    try sample.setPassword("jane's long password", of: Sample.carlos)
    #expect(signedIn("jane@example.org", "jane's long password") == nil)
    #expect(signedIn("cdiaz", "jane's long password") == Sample.carlos)
  }

  @Test(
    "the same answer for everything that is wrong",
    arguments: [
      ("wrong password", "jokafor", "jane's long passwore"),
      ("no password set", "bcole", "anything"),
      ("empty password", "jokafor", ""), ("empty password where none is set", "bcole", ""),
      ("unknown name", "nobody", "jane's long password"),
      ("empty name", "", "jane's long password"),
      ("a pattern as the name", "%", "jane's long password"),
      ("SQL as the name", "' OR 1=1 --", "jane's long password"),
      ("a name with a long s", "a\u{17F}tern", "Zo\u{e9} at the caf\u{e9}"),
    ])
  func wrong(_ words: String, _ name: String, _ password: String) {
    let request = Request.signIn(name: name, password: secret(password))
    #expect(sample.services.perform(request, at: after) == .notSignedIn)
  }

  @Test(
    "composed and decomposed letters are the same password",
    arguments: [
      "Zo\u{e9} at the caf\u{e9}", "Zoe\u{301} at the cafe\u{301}",
    ])
  func normalised(_ password: String) {
    #expect(signedIn("astern", password) == Sample.avi)
  }

  @Test("for a name that nobody has, as much is hashed as for an address that two share")
  func sameWork() throws {
    let names = ["nobody", "", "jokafor", "bcole", "jane@example.org"]
    let work = try names.map { try sample.candidates(of: $0) }
    #expect(Set(work) == [2])
  }

  @Test(
    "an address that too many share signs nobody in and costs nobody more; their own names do",
    arguments: [NameMatch.mostSharing, NameMatch.mostSharing + 1, 40])
  func manySharing(people: Int) throws {
    let canUseAddress = people <= NameMatch.mostSharing
    try shareAddress("clinic@example.org", among: people)
    #expect((signedIn("clinic@example.org", "the clinic's own") != nil) == canUseAddress)
    #expect(signedIn("c-1", "the clinic's own") == Member.ID(101))
    let names = ["nobody", "jane@example.org", "Clinic@example.org", "clinic1", "c-1"]
    let work = try names.map { try sample.candidates(of: $0) }
    #expect(Set(work) == [canUseAddress ? people : 2])
  }

  /// People of one address; only the first has a password.
  private func shareAddress(_ address: String, among people: Int) throws {
    try sample.store.write { db in
      for number in 1...people {
        try db.execute(
          sql: "INSERT INTO member VALUES (?, ?, NULL, ?, ?, '', 'X', '', 'physician', NULL)",
          arguments: [100 + number, "C-\(number)", "clinic\(number)", address])
      }
    }
    try sample.setPassword("the clinic's own", of: Member.ID(101))
  }

  @Test(
    "what is hashed for nobody costs what a password costs",
    arguments: [
      PasswordHashing.standard, .throwaway,
    ])
  func sameCost(_ passwords: PasswordHashing) throws {
    let real = try passwords.hash(secret("some password")).split(separator: "$")
    let nobody = passwords.hashOfNobody.split(separator: "$")
    #expect(nobody.prefix(3) == real.prefix(3))
    #expect(nobody.map(\.count) == real.map(\.count))
  }

  private func signedIn(_ name: String, _ password: String) -> Member.ID? {
    let request = Request.signIn(name: name, password: secret(password))
    guard case .signedIn(let signedIn) = sample.services.perform(request, at: after) else {
      return nil
    }
    return signedIn.member.id
  }
}

extension Sample {
  /// How many hashes an attempt on a name costs.
  fileprivate func candidates(of name: String) throws -> Int {
    try store.inTransaction { try $0.match(name, in: .member).candidates.count }
  }
}
