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

  @Test(
    "as much is hashed for an account whose hash is of before, or of no known kind, as for nobody",
    arguments: [
      nil, "$argon2id$v=19$m=65536,t=3,p=1$s$h", "$argon2id$v=19$m=65536,t=2,p=1$s$h",
      "$argon2id$v=19$m=65536,t=1,p=1$s$h", "$argon2id$v=19$m=32768,t=3,p=1$s$h",
      "$argon2id$v=19$m=19456,t=2,p=1$s$h", "$argon2id$v=19$m=131072,t=1,p=1$s$h",
      "$argon2id$v=19$m=65532,t=3,p=1$s$h", "$argon2id$v=19$m=8,t=1,p=1$s$h", "$argon2id$v=19",
      "$2b$12$of.another.kind", "",
    ])
  func sameWork(_ stored: String?) {
    let passwords = PasswordHashing(passes: 3, memory: 64 << 20)
    let compared = passwords.compared(with: stored)
    #expect(compared.first == stored ?? passwords.hashOfNobody)
    let missing = 3 * 65_536 - compared.map(work).reduce(0, +)
    #expect((0..<3 * PasswordCost.leastMemory).contains(missing))
  }

  @Test("a hash of before is compared, and what makes up for it fits no password")
  func fits() throws {
    let before = try PasswordHashing.throwaway.hash(secret(Sample.password))
    #expect(Self.dearer.fits(secret(Sample.password), before))
    #expect(!Self.dearer.fits(secret(Sample.wrong), before))
    #expect(!Self.dearer.fits(secret(Sample.password), nil))
  }

  /// The kibibytes that a comparison goes over, all passes together.
  private func work(_ hash: String) -> Int {
    let parameters = hash.split(separator: "$").dropFirst(2).first ?? ""
    let numbers = parameters.split { !$0.isNumber }.compactMap { Int($0) }
    return hash.hasPrefix("$argon2id$") && numbers.count == 3 ? numbers[0] * numbers[1] : 0
  }
}
