import CMECore
import GRDB

/// Reading one person's part in an event.
extension Database {
  /// The part of a person in an event; nil where one of the two is not stored.
  func participation(of member: Member.ID, in event: Event.ID) throws -> Participation? {
    guard try number(of: member) != nil, let event = try storedEvent(event) else { return nil }
    return Participation(
      member: member, event: event, registrations: try registrations(of: member, in: event.id),
      claim: try claim(of: member, in: event.id))
  }

  /// The member number or E-associate number.
  func number(of member: Member.ID) throws -> String? {
    try String.fetchOne(
      cachedStatement(
        sql: "SELECT coalesce(member_number, e_associate_number) FROM member WHERE id = ?"),
      arguments: [member.value])
  }

  private func storedEvent(_ id: Event.ID) throws -> Event? {
    let statement = try cachedStatement(
      sql: """
        SELECT id, title, format, location, time_zone, concludes_at, claim_closes_at, credit_type
        FROM event WHERE id = ?
        """)
    let days = try eventDays(of: id)
    return try Row.fetchOne(statement, arguments: [id]).map { try Event($0, days: days) }
  }

  private func eventDays(of event: Event.ID) throws -> [EventDay] {
    let statement = try cachedStatement(
      sql: "SELECT day, label, maximum FROM event_day WHERE event_id = ?")
    return try Array(
      Row.fetchCursor(statement, arguments: [event]).map { row in
        EventDay(
          day: try row.day(0), label: row[1], maximum: Credits(hundredths: row[2]))
      })
  }

  private func registrations(
    of member: Member.ID, in event: Event.ID
  ) throws -> [Registration] {
    let statement = try cachedStatement(
      sql: """
        SELECT day, status, channel, registered_at, processed_at FROM registration
        WHERE member_id = ? AND event_id = ? ORDER BY day
        """)
    return try Array(
      Row.fetchCursor(statement, arguments: [member.value, event]).map(Registration.init))
  }

  /// Where the claim of a person in an event stands.
  func claim(of member: Member.ID, in event: Event.ID) throws -> ClaimState {
    let figures = try cachedStatement(
      sql: """
        SELECT day, credits, saved_at, actor FROM claim_day WHERE member_id = ? AND event_id = ?
        """)
    var entries: [Entry] = []
    var savedAt: Instant?
    var savedByDesk: [Day: Instant] = [:]
    let rows = try Row.fetchCursor(figures, arguments: [member.value, event])
    while let row = try rows.next() {
      let day = try row.day(0)
      entries.append(Entry(day: day, credits: Credits(hundredths: row[1])))
      savedAt = max(savedAt ?? row.instant(2), row.instant(2))
      if case .staff = try row.actor(3) { savedByDesk[day] = row.instant(2) }
    }
    if let claim = try submission(of: member, in: event, entries) { return .submitted(claim) }
    let pairs = entries.map { ($0.day, $0.credits) }
    return .draft(
      Claim(
        figures: Dictionary(uniqueKeysWithValues: pairs), savedAt: savedAt,
        savedByDesk: savedByDesk))
  }

  private func submission(
    of member: Member.ID, in event: Event.ID, _ entries: [Entry]
  ) throws -> SubmittedClaim? {
    let statement = try cachedStatement(
      sql: """
        SELECT submitted_at, actor, holder, profession, title, format, location, first_day,
          last_day, credit_type, designated
        FROM submitted_claim WHERE member_id = ? AND event_id = ?
        """)
    return try Row.fetchOne(statement, arguments: [member.value, event]).map { row in
      SubmittedClaim(
        entries: entries, submittedAt: row.instant(0), submittedBy: try row.actor(1),
        record: RecordFacts(
          holder: row[2], profession: row[3], title: row[4], format: row[5], location: row[6],
          firstDay: try row.day(7), lastDay: try row.day(8), creditType: row[9],
          designated: Credits(hundredths: row[10])))
    }
  }
}
