import CMECore
import GRDB

/// Reading the calls.
extension Database {
  /// The calls that began since an instant, the oldest first.
  func calls(since: Instant?) throws -> [CallRow] {
    try Row.fetchAll(
      self,
      sql: """
        SELECT began_at, ended_at, staff.username, coalesce(member_number, e_associate_number),
          channel, identified_by, summary
        FROM call JOIN staff ON staff.id = staff_id JOIN member ON member.id = call.member_id
        WHERE began_at >= coalesce(?, began_at) ORDER BY call.id
        """, arguments: [since?.secondsSince1970]
    ).map { row in
      CallRow(
        beganAt: row.instant(0), endedAt: row.optionalInstant(1), staff: row[2], number: row[3],
        channel: row[4], identifiedBy: row[5], summary: row[6])
    }
  }
}
