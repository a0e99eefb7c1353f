import CMECore
import Testing

@testable import CMEServices

@Suite("Renewing a hash at sign-in")
struct HashRenewalTests {
  private static let dearer = PasswordHashing(passes: 2, memory: 16 << 10)
  private let sample: Sample

  init() throws {
    sample = try Sample()
    try sample.setPassword(Sample.password)
  }

  private func signIn(_ password: String, by passwords: PasswordHashing) -> SignedIn? {
    Services(store: sample.store, passwords: passwords).signIn("jokafor", password, at: after)
  }

  private func hash() throws -> String { try sample.lines("SELECT hash FROM password").joined() }

  @Test("a hash that cost less than hashes do now is made anew, and the password stays")
  func renews() throws {
    #expect(signIn(Sample.password, by: Self.dearer) != nil)
    #expect(try hash().hasPrefix("$argon2id$v=19$m=16,t=2,p=1$"))
    #expect(try sample.journal().last == "member 10021 member 10021 hash-renewed - -")
    #expect(signIn(Sample.password, by: Self.dearer) != nil)
    #expect(try sample.journal().filter { $0.contains("hash-renewed") }.count == 1)
  }

  @Test("a wrong password renews nothing")
  func wrong() throws {
    let before = try hash()
    #expect(signIn(Sample.wrong, by: Self.dearer) == nil)
    #expect(try hash() == before)
  }

  @Test("a hash that cost more is never made cheaper")
  func keeps() throws {
    #expect(signIn(Sample.password, by: Self.dearer) != nil)
    let before = try hash()
    #expect(signIn(Sample.password, by: .throwaway) != nil)
    #expect(try hash() == before)
  }

  @Test(
    "only one of memory and passes rose",
    arguments: [
      PasswordHashing(passes: 2, memory: 8 << 10), PasswordHashing(passes: 1, memory: 16 << 10),
    ])
  func partly(_ passwords: PasswordHashing) throws {
    let before = try hash()
    #expect(signIn(Sample.password, by: passwords) != nil)
    #expect(try hash() != before)
  }
}
