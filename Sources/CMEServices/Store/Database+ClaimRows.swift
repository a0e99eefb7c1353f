import CMECore
import GRDB

/// The office's report.
extension Database {
  /// All figures of one event or of all, ordered by event, number and day.
  func claims(of event: Event.ID?) throws -> [ClaimRow] {
    let rows = try Row.fetchCursor(
      self,
      sql: """
        SELECT c.day, c.event_id, coalesce(m.member_number, m.e_associate_number) AS number,
          m.given_name, m.family_name, c.credits, s.submitted_at IS NOT NULL AS is_submitted,
          coalesce(s.submitted_at, c.saved_at) AS at, coalesce(s.actor, c.actor) AS actor
        FROM claim_day AS c JOIN member AS m ON m.id = c.member_id
          LEFT JOIN submitted_claim AS s USING (member_id, event_id)
        WHERE :event IS NULL OR c.event_id = :event
        ORDER BY c.event_id, number, c.day
        """, arguments: ["event": event])
    return try Array(rows.map { try ClaimRow($0, by: try self.name(of: $0.actor(8))) })
  }
}

extension ClaimRow {
  fileprivate init(_ row: Row, by: String) throws {
    let isSubmitted: Bool = row["is_submitted"]
    self.init(
      event: row["event_id"], number: row["number"],
      name: Member.name(given: row["given_name"], family: row["family_name"]),
      entry: Entry(day: try row.day(0), credits: Credits(hundredths: row["credits"])),
      state: isSubmitted ? .submitted : .draft, at: row.instant(7), by: by)
  }
}
