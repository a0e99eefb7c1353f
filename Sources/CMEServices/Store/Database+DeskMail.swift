import CMECore
import GRDB

/// What the help desk entered for a member, and the mail that tells of it.
extension Database {
  /// The key of the last row of the journal; 0 where there is none.
  func lastJournalRow() throws -> Int64 {
    try Int64.fetchOne(cachedStatement(sql: "SELECT max(id) FROM journal")) ?? 0
  }

  /// Queues the mail about a call, where something was done since a row of the journal.
  ///
  /// It is due when the call ends, or after a while. Where one waits that no courier has taken yet,
  /// it tells of this too.
  func queueDeskMail(of call: Call, since row: Int64, at now: Instant) throws {
    guard try lastJournalRow() > row else { return }
    try cachedStatement(
      sql: """
        INSERT INTO outbox (token, kind, member_id, queued_at, attempts, next_at, state, call_id,
          told_after)
        SELECT ?, ?, ?, ?, 0, ?, 'waiting', ?6, ?
        WHERE NOT EXISTS (SELECT 1 FROM outbox
          WHERE call_id = ?6 AND state = 'waiting' AND attempts = 0)
        """
    ).execute(arguments: [
      Sodium.token(), MailKind.enteredByDesk.rawValue, call.member.value, now.secondsSince1970,
      now.advanced(bySeconds: MailRules.deskEntryWait).secondsSince1970, call.id.value, row,
    ])
  }

  /// Lets the mail about a call, which is over, be due at once.
  func hurryDeskMail(of call: Call, at now: Instant) throws {
    try cachedStatement(
      sql: """
        UPDATE outbox SET next_at = min(next_at, ?)
        WHERE call_id = ? AND state = 'waiting' AND attempts = 0
        """
    ).execute(arguments: [now.secondsSince1970, call.id.value])
  }

  /// What the help desk entered for a person since an instant, event by event.
  func deskEntries(for member: Member, since: Instant?) throws -> [DeskEntry] {
    try deskEntries(
      about: member, "actor GLOB 'staff *' AND at >= ?", [since?.secondsSince1970 ?? 0])
  }

  /// What a mail about a call tells: up to what the next mail about it begins with.
  func deskNews(of mail: OutboxMail) throws -> DeskNews? {
    guard let told = mail.call, case .member(let member) = mail.recipient,
      let call = try call(told.id)
    else { return nil }
    let actor = try name(of: .staff(call.staff))
    let entries = try deskEntries(
      about: member,
      """
      actor = ? AND id > ? AND id <= (
        SELECT coalesce(min(told_after), \(Int64.max)) FROM outbox
        JOIN call ON call.id = call_id
        WHERE outbox.member_id = ? AND call.staff_id = ? AND outbox.id > ?)
      """,
      [actor, told.since, member.id.value, call.staff.value, mail.id])
    return DeskNews(
      channel: call.channel, identifiedBy: call.identifiedBy, entries: entries)
  }

  private func deskEntries(
    about member: Member, _ condition: String, _ arguments: StatementArguments
  ) throws -> [DeskEntry] {
    let statement = try cachedStatement(
      sql: """
        SELECT \(JournalRow.columns) FROM journal
        WHERE subject > ? AND subject < ? AND what IN ('credits', 'submit') AND \(condition)
        ORDER BY id
        """)
    let subject = AccountOwner.member(member).subject
    let all: StatementArguments = ["\(subject) ", "\(subject)!"] + arguments
    let rows = try Row.fetchAll(statement, arguments: all).map(JournalRow.init)
    return try DeskSteps.entries(of: rows, about: member) { event in
      let title = try cachedStatement(sql: "SELECT title FROM event WHERE id = ?")
      return try String.fetchOne(title, arguments: [event]) ?? event
    }
  }
}
