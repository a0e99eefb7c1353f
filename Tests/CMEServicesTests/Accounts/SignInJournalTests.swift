import CMECore
import Testing

@testable import CMEServices

@Suite("What the journal tells of sign-ins")
struct SignInJournalTests {
  let sample: Sample

  init() throws {
    sample = try Sample()
    try sample.setPassword(Sample.password)
    try sample.setPassword("carlos's long password", of: Sample.carlos)
  }

  @Test("the journal tells of sign-ins, failures and locks, and never what was typed")
  func journal() throws {
    sample.fail(5)
    sample.fail(1, as: "member 10036 office\n")
    _ = sample.signIn(at: after + 30)
    let failed = "visitor member 10021 sign-in-failed - -"
    #expect(
      try sample.journal() == [
        failed, failed, failed, failed, "visitor member 10021 locked - \(after + 30)", failed,
        "visitor nobody sign-in-failed - -",
        "visitor member 10021 locked - \(after + 90)", "member 10021 member 10021 unlocked - -",
        "member 10021 member 10021 sign-in - -",
      ])
  }

  @Test("a lock is told when it is stored, so that ending the program hides none")
  func lockFirst() throws {
    sample.fail(4)
    let journal = sample.journal
    let services = Services(
      store: MeddledStore(store: sample.store, before: 2) { _ in
        #expect((try? journal())?.last == "visitor member 10021 locked - \(after + 30)")
      }, passwords: .throwaway)
    #expect(services.signIn("jokafor", Sample.wrong, at: after) == nil)
  }

  @Test("that the right password ends a lock is told, of whomever it was")
  func unlocked() throws {
    sample.fail(4, as: "jane@example.org")
    #expect(sample.signIn("jane@example.org", "carlos's long password") != nil)
    #expect(
      try sample.journal().suffix(5) == [
        "visitor member 10021 locked - \(after + 30)",
        "visitor member E-90211 locked - \(after + 30)",
        "member E-90211 member 10021 unlocked - -",
        "member E-90211 member E-90211 unlocked - -",
        "member E-90211 member E-90211 sign-in - -",
      ])
  }

  @Test("no lock is told to end that was over already")
  func over() throws {
    sample.fail(5)
    #expect(sample.signIn(at: after + 30) != nil)
    #expect(try sample.journal().filter { $0.contains("unlocked") }.count == 1)
    #expect(try sample.journal().filter { $0.contains(" locked") }.count == 2)
    #expect(sample.signIn(at: after + 30) != nil)
    #expect(try sample.journal().filter { $0.contains("unlocked") }.count == 1)
  }

  @Test("the journal of a person is found by either form of an accent")
  func forms() throws {
    try sample.addZoe()
    sample.fail(1, as: "zo\u{e9}")
    for name in ["zo\u{e9}", "zoe\u{301}"] {
      #expect(try sample.services.journal(of: name, since: nil)?.count == 1)
    }
  }

  @Test("of a name that several people have, or nobody, the office sees nothing of anybody")
  func severalPeople() throws {
    for name in ["jane@example.org", "nobody"] {
      #expect(try sample.services.journal(of: name, since: nil) == nil)
      #expect(try sample.services.certificates(of: name, for: nil) == nil)
    }
  }
}

extension Sample {
  /// Adds somebody whose username has an accent.
  func addZoe() throws {
    try store.write { db in
      try db.insert(
        Member(
          id: Member.ID(9), number: "10099", username: "zo\u{e9}", email: "zoe@example.org",
          givenName: "Zo\u{e9}", familyName: "Lind", credentials: "", profession: "nurse"))
    }
  }
}
