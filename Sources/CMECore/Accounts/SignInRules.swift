/// How failed sign-ins are counted and slowed down (NIST SP 800-63B-4, OWASP ASVS 5.0).
public enum SignInRules {
  /// So many failures in a row lock an account.
  public static let failuresBeforeLock = 5
  /// The first lock, in seconds; each failure after it doubles the wait.
  public static let shortestWait = 30
  /// The longest lock, in seconds.
  public static let longestWait = 3_600

  /// The seconds that an account is locked after so many failures in a row; nil: it is not.
  public static func wait(afterFailures failures: Int) -> Int? {
    guard failures >= failuresBeforeLock else { return nil }
    let doublings = min(failures - failuresBeforeLock, 16)
    return min(shortestWait << doublings, longestWait)
  }

  /// Whether a password may be tried at an instant.
  public static func isLocked(_ record: SignInRecord, at now: Instant) -> Bool {
    record.lockedUntil.map { now < $0 } ?? false
  }

  /// Counts an attempt as failed, before its password is looked at.
  ///
  /// So attempts at the same moment count too; a success takes it back. During a lock the wait does
  /// not grow.
  public static func counted(_ record: SignInRecord, at now: Instant) -> SignInRecord {
    var counted = record
    counted.failuresSince += 1
    guard !isLocked(record, at: now) else { return counted }
    counted.failuresInARow += 1
    counted.lockedUntil = wait(afterFailures: counted.failuresInARow)
      .map(now.advanced(bySeconds:))
    return counted
  }

  /// Takes back an attempt that went from one record to another, as it was no attempt on this
  /// account; what was counted since then stays.
  public static func takenBack(
    _ record: SignInRecord, from before: SignInRecord, to counted: SignInRecord
  ) -> SignInRecord {
    guard record != counted else { return before }
    var mended = record
    mended.failuresSince = max(0, record.failuresSince - 1)
    let grew = counted.failuresInARow - before.failuresInARow
    mended.failuresInARow = max(0, record.failuresInARow - grew)
    mended.lockedUntil =
      record.lockedUntil == counted.lockedUntil
      ? before.lockedUntil : lock(record, asAfterFailures: mended.failuresInARow)
    return mended
  }

  /// Ends a lock and begins the count in a row anew; what is told at the next sign-in stays.
  public static func unlocked(_ record: SignInRecord) -> SignInRecord {
    var unlocked = record
    unlocked.failuresInARow = 0
    unlocked.lockedUntil = nil
    return unlocked
  }

  /// Until when a record is locked, had there been only so many failures in a row.
  private static func lock(
    _ record: SignInRecord, asAfterFailures failures: Int
  ) -> Instant? {
    guard let until = record.lockedUntil, let wait = wait(afterFailures: failures) else {
      return nil
    }
    let waited = self.wait(afterFailures: record.failuresInARow) ?? wait
    return until.advanced(bySeconds: wait - waited)
  }
}
