import CMECore
import GRDB

/// What there is to see of a caller.
extension Database {
  /// The last mail with a code for a person, and what came of it.
  func lastResetMail(to member: Member) throws -> SentMail? {
    let statement = try cachedStatement(
      sql: """
        SELECT queued_at, state, last_answer FROM outbox
        WHERE member_id = ? AND kind = ? ORDER BY id DESC LIMIT 1
        """)
    let arguments: StatementArguments = [member.id.value, MailKind.resetCode.rawValue]
    guard let row = try Row.fetchOne(statement, arguments: arguments) else { return nil }
    let queuedAt = row.instant(0)
    let state: SentMail.State
    switch row[1] as String {
    case "sent": state = .sent(at: try resetMailSent(to: member, since: queuedAt))
    case "failed": state = .failed(reason: row[2])
    default: state = .waiting(trouble: row[2])
    }
    return SentMail(askedAt: queuedAt, state: state)
  }

  /// When the journal says that a mail with a code was sent.
  private func resetMailSent(to member: Member, since queuedAt: Instant) throws -> Instant? {
    let step = AccountStep.mailSent(.resetCode)
    let statement = try cachedStatement(
      sql: """
        SELECT at FROM journal
        WHERE subject = ? AND what = ? AND from_value = ? AND at >= ? ORDER BY id DESC LIMIT 1
        """)
    let subject = AccountOwner.member(member).subject
    let arguments: StatementArguments = [
      subject, step.what, step.from, queuedAt.secondsSince1970,
    ]
    return try Row.fetchOne(statement, arguments: arguments)?.instant(0)
  }

  /// The last rows of the journal that are about a person or a claim of theirs, the latest first.
  func lastRows(about member: Member, most: Int) throws -> [JournalRow] {
    let columns = JournalRow.columns
    let statement = try cachedStatement(
      sql: """
        SELECT \(columns) FROM (
          SELECT * FROM (SELECT id, \(columns) FROM journal
            WHERE subject = ?1 ORDER BY id DESC LIMIT ?2)
          UNION ALL
          SELECT * FROM (SELECT id, \(columns) FROM journal
            WHERE subject > ?1 || ' ' AND subject < ?1 || '!' ORDER BY id DESC LIMIT ?2)
        ) ORDER BY id DESC LIMIT ?2
        """)
    let subject = AccountOwner.member(member).subject
    return try Row.fetchAll(statement, arguments: [subject, most]).map(JournalRow.init)
  }
}
