import CMECore
import GRDB

/// Reading the journal.
extension Database {
  /// The rows since an instant, the oldest first; of one person where a number is given: what was
  /// done to them, and what they did.
  func journal(of number: String?, since: Instant?) throws -> [JournalRow] {
    let rows = try Row.fetchCursor(
      self,
      sql: """
        SELECT at, actor, subject, what, from_value, to_value, channel, reason FROM journal
        WHERE at >= coalesce(:since, at)
          AND (:subject IS NULL OR subject = :subject OR actor = :subject
            OR substr(subject, 1, length(:subject) + 1) = :subject || ' ')
        ORDER BY id
        """,
      arguments: ["since": since?.secondsSince1970, "subject": number.map { "member \($0)" }])
    return try Array(
      rows.map {
        JournalRow(
          at: $0.instant(0), actor: $0[1], subject: $0[2], what: $0[3], from: $0[4], to: $0[5],
          channel: $0[6], reason: $0[7])
      })
  }
}
