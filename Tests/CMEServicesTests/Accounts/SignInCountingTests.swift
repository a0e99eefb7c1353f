import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("Counting sign-ins")
struct SignInCountingTests {
  let sample: Sample

  init() throws {
    sample = try Sample()
    try sample.setPassword(Sample.password)
    try sample.setPassword("carlos's long password", of: Sample.carlos)
  }

  @Test("four failures lock nobody out")
  func four() {
    sample.fail(4)
    #expect(sample.signIn() != nil)
  }

  @Test(
    "after so many failures the right password is refused to the last second of the wait",
    arguments: [(5, 30), (6, 60), (7, 120), (12, 3_600), (14, 3_600)])
  func waits(_ failures: Int, _ seconds: Int) {
    var now = after
    for count in 1...failures {
      sample.fail(1, at: now)
      now = now + (count < failures ? SignInRules.wait(afterFailures: count) ?? 0 : 0)
    }
    #expect(sample.signIn(at: now + (seconds - 1)) == nil)
    #expect(sample.signIn(at: now + seconds) != nil)
  }

  @Test("the lock answers as a wrong password does, whatever is typed")
  func sameAnswer() {
    sample.fail(5)
    for password in [Sample.password, Sample.wrong, ""] {
      let request = Request.signIn(name: "jokafor", password: secret(password))
      #expect(sample.services.perform(request, at: after + 1) == .notSignedIn)
    }
  }

  @Test("attempts during a lock do not make it longer")
  func notLonger() {
    sample.fail(5)
    sample.fail(20, at: after + 29)
    #expect(sample.signIn(at: after + 30) != nil)
  }

  @Test("failures count by all names of a person and across terminals")
  func acrossTerminals() throws {
    let terminals = try (1...3).map { _ in try sample.secondTerminal() }
    for (terminal, name) in zip(terminals, ["jokafor", "10021", "JOKAFOR"]) {
      #expect(terminal.signIn(name, Sample.wrong, at: after) == nil)
    }
    sample.fail(2)
    #expect(try sample.secondTerminal().signIn("10021", Sample.password, at: after) == nil)
  }

  @Test("a success begins the count anew")
  func clears() {
    sample.fail(4)
    #expect(sample.signIn() != nil)
    sample.fail(4)
    #expect(sample.signIn() != nil)
  }

  @Test("after sign-in: the last one, and the failures since, those during a lock too")
  func tells() throws {
    let first = try #require(sample.signIn())
    #expect(first.lastSignIn == nil)
    #expect(first.failuresSince == 0)
    sample.fail(7, at: after + 100)
    let second = try #require(sample.signIn(at: after + 1_000))
    #expect(second.lastSignIn == after)
    #expect(second.failuresSince == 7)
    let third = try #require(sample.signIn(at: after + 2_000))
    #expect(third.lastSignIn == after + 1_000)
    #expect(third.failuresSince == 0)
  }

  @Test(
    "an attempt on a shared address counts for both, and a success is one for the other no more")
  func sharedAddress() throws {
    sample.fail(4, as: "jane@example.org")
    #expect(sample.signIn("jane@example.org", "carlos's long password") != nil)
    let jane = try #require(sample.signIn())
    #expect(jane.failuresSince == 4)
    sample.fail(5, as: "jane@example.org")
    #expect(sample.signIn() == nil)
    #expect(sample.signIn("cdiaz", "carlos's long password") == nil)
  }

  @Test("a lock that the right password of the other one caused is taken back")
  func lockTakenBack() throws {
    sample.fail(4)
    #expect(sample.signIn("jane@example.org", "carlos's long password") != nil)
    #expect(sample.signIn()?.failuresSince == 4)
  }

  @Test("a locked person is not signed in by the address of both")
  func lockedByAddress() {
    sample.fail(5)
    #expect(sample.signIn("jane@example.org") == nil)
    #expect(sample.signIn("jane@example.org", "carlos's long password") != nil)
  }

  @Test("names that nobody has are counted too, and lock nobody")
  func nobody() throws {
    sample.fail(9, as: "nobody")
    sample.fail(9, as: "no one")
    #expect(try sample.lines("SELECT failures_since FROM sign_in WHERE id = 0") == ["36"])
    #expect(sample.signIn() != nil)
    #expect(try !sample.journal().contains { $0.contains("locked") })
  }

  @Test(
    "every bad case commits as often",
    arguments: [
      ("wrong password", "jokafor", Sample.wrong), ("empty password", "jokafor", ""),
      ("unknown name", "nobody", Sample.password), ("empty name", "", ""),
      ("no password set", "bcole", Sample.wrong), ("a shared address", "jane@example.org", "x"),
      ("locked, with the right password", "astern", Sample.password),
    ])
  func commits(_ words: String, _ name: String, _ password: String) throws {
    try sample.setPassword(Sample.password, of: Sample.avi)
    sample.fail(5, as: "astern")
    let counter = CommitCounter()
    sample.store.queue.add(transactionObserver: counter)
    #expect(sample.signIn(name, password) == nil)
    #expect(counter.commits == 2)
  }

  @Test(
    "a failure is stored before the password is looked at, so that ending the program saves none")
  func countedFirst() throws {
    let services = Services(
      store: MeddledStore(store: sample.store, before: 2) { store in
        let record = try? store.read { try $0.signInRecord(of: .member(Sample.jane)) }
        #expect(record?.failuresInARow == 1)
      }, passwords: .throwaway)
    #expect(services.signIn("jokafor", Sample.wrong, at: after) == nil)
  }

  @Test("a password that is changed while the old one is hashed signs nobody in")
  func changedMeanwhile() throws {
    let services = Services(
      store: MeddledStore(store: sample.store, before: 2) { store in
        let other = Services(store: store, passwords: .throwaway, rules: Sample.rules)
        try? other.setPassword(made: secret("another otter quill"), of: Sample.jane, at: after)
      }, passwords: .throwaway)
    #expect(services.signIn("jokafor", Sample.password, at: after) == nil)
    #expect(try sample.lines("SELECT * FROM session") == [])
  }
}

/// Counts what is committed on a connection.
final class CommitCounter: TransactionObserver {
  private(set) var commits = 0

  func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
  func databaseDidChange(with event: DatabaseEvent) {}
  func databaseDidCommit(_ db: Database) { commits += 1 }
  func databaseDidRollback(_ db: Database) {}
}
