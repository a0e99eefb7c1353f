import CMECore
import GRDB

/// Reading the journal.
extension Database {
  /// The rows since an instant, the oldest first; of one person where a subject is given: what was
  /// done to them, and what they did.
  func journal(of subject: String?, since: Instant?) throws -> [JournalRow] {
    let rows = try Row.fetchCursor(
      self,
      sql: """
        SELECT \(JournalRow.columns) FROM journal
        WHERE at >= coalesce(:since, at)
          AND (:subject IS NULL OR subject = :subject OR actor = :subject
            OR substr(subject, 1, length(:subject) + 1) = :subject || ' ')
        ORDER BY id
        """,
      arguments: ["since": since?.secondsSince1970, "subject": subject])
    return try Array(rows.map(JournalRow.init))
  }
}

extension JournalRow {
  /// The columns that a row of the journal is read from.
  static let columns = "at, actor, subject, what, from_value, to_value, channel, reason"

  init(_ row: Row) {
    self.init(
      at: row.instant(0), actor: row[1], subject: row[2], what: row[3], from: row[4], to: row[5],
      channel: row[6], reason: row[7])
  }
}
