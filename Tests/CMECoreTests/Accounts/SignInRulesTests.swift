import CMECore
import TestSupport
import Testing

@Suite("How failed sign-ins are counted")
struct SignInRulesTests {
  private let noon = at("2026-10-20T12:00:00Z")

  @Test(
    "the wait after so many failures in a row",
    arguments: [
      (0, nil), (1, nil), (4, nil), (5, 30), (6, 60), (7, 120), (8, 240), (9, 480), (10, 960),
      (11, 1_920), (12, 3_600), (13, 3_600), (1_000_000, 3_600),
    ])
  func wait(_ failures: Int, _ seconds: Int?) {
    #expect(SignInRules.wait(afterFailures: failures) == seconds)
  }

  @Test("the fifth failure locks, up to its last second and not a second longer")
  func locks() {
    var record = SignInRecord()
    for failures in 1...5 {
      #expect(!SignInRules.isLocked(record, at: noon))
      record = SignInRules.counted(record, at: noon)
      #expect(record.failuresInARow == failures)
    }
    #expect(record.lockedUntil == noon.advanced(bySeconds: 30))
    #expect(SignInRules.isLocked(record, at: noon.advanced(bySeconds: 29)))
    #expect(!SignInRules.isLocked(record, at: noon.advanced(bySeconds: 30)))
  }

  @Test("an attempt during a lock is counted, and does not make the wait longer")
  func duringLock() {
    let locked = SignInRecord(
      failuresInARow: 7, lockedUntil: noon.advanced(bySeconds: 120), failuresSince: 9)
    let counted = SignInRules.counted(locked, at: noon.advanced(bySeconds: 119))
    #expect(counted.failuresSince == 10)
    #expect(counted.failuresInARow == 7)
    #expect(counted.lockedUntil == locked.lockedUntil)
  }

  @Test(
    "what is taken back leaves the record as if the attempt had not been",
    arguments: [
      SignInRecord(), SignInRecord(failuresInARow: 4, failuresSince: 4),
      SignInRecord(
        failuresInARow: 5, lockedUntil: at("2026-10-20T12:00:10Z"), failuresSince: 8),
      SignInRecord(
        failuresInARow: 6, lockedUntil: at("2026-10-20T11:00:00Z"),
        lastSignIn: at("2026-10-01T08:00:00Z"), failuresSince: 6),
    ])
  func takenBack(_ before: SignInRecord) {
    let counted = SignInRules.counted(before, at: noon)
    #expect(counted != before)
    #expect(SignInRules.takenBack(counted, from: before, to: counted) == before)
  }

  @Test("what others attempted in the meantime stays counted")
  func takenBackLate() {
    let before = SignInRecord(failuresInARow: 1, failuresSince: 3)
    let counted = SignInRules.counted(before, at: noon)
    let later = SignInRules.counted(counted, at: noon)
    let mended = SignInRules.takenBack(later, from: before, to: counted)
    #expect(mended == SignInRecord(failuresInARow: 2, failuresSince: 4))
  }

  @Test(
    "what is taken back ends a lock that would not have begun, and shortens one that would",
    arguments: [
      // Failures before, what another attempt waits for, then the failures and the lock that stay.
      (3, 0, 4, nil), (4, 1, 4, nil), (4, 30, 5, 60), (5, 60, 6, 120), (11, 3_600, 12, 7_200),
    ])
  func takenBackLock(_ failures: Int, _ later: Int, _ left: Int, _ seconds: Int?) {
    let before = SignInRecord(failuresInARow: failures, failuresSince: failures)
    let counted = SignInRules.counted(before, at: noon)
    let other = SignInRules.counted(counted, at: noon.advanced(bySeconds: later))
    let mended = SignInRules.takenBack(other, from: before, to: counted)
    #expect(
      mended
        == SignInRecord(
          failuresInARow: left, lockedUntil: seconds.map(noon.advanced(bySeconds:)),
          failuresSince: failures + 1))
  }

  @Test("nothing is taken back below zero, where the person signed in meanwhile")
  func takenBackAfterSuccess() {
    let before = SignInRecord(failuresInARow: 1, failuresSince: 1)
    let counted = SignInRules.counted(before, at: noon)
    let signedIn = SignInRecord(lastSignIn: noon)
    #expect(SignInRules.takenBack(signedIn, from: before, to: counted) == signedIn)
  }
}
