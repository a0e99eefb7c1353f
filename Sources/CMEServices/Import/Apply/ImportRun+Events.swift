import CMECore
import GRDB

extension ImportRun {
  private static let events = ImportTable(
    "event", key: ["id"],
    values: [
      "title", "format", "location", "time_zone", "concludes_at", "claim_closes_at", "credit_type",
    ])
  private static let days = ImportTable(
    "event_day", key: ["event_id", "day"], values: ["label", "maximum"])

  /// Stores an event.
  mutating func store(_ row: PlacedRow<EventRow>) throws -> ImportChange {
    let event = row.content
    return try ImportRun.events.change(
      db, key: .init(event.id),
      values: .init(
        event.title, event.format, event.location, event.zone.identifier,
        event.concludesAt.secondsSince1970, event.claimClosesAt?.secondsSince1970,
        event.creditType))
  }

  /// Stores a day of an event; its maximum stays above every figure that is saved.
  mutating func store(_ row: PlacedRow<DayRow>) throws -> ImportChange {
    let day = row.content
    guard
      try Bool.fetchOne(db, sql: "SELECT 1 FROM event WHERE id = ?", arguments: [day.event])
        != nil
    else { throw row.refusal(.event, .unknownEvent(day.event)) }
    if let reason = try figuresAbove(day.maximum, event: day.event, day: day.day) {
      throw row.refusal(.maximum, reason)
    }
    return try ImportRun.days.change(
      db, key: .init(day.event, day.day.iso),
      values: .init(day.label, day.maximum.hundredths))
  }

  private func figuresAbove(
    _ maximum: Credits, event: Event.ID, day: Day
  ) throws -> ImportRefusal? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT max(credits), count(*) FROM claim_day
        WHERE event_id = ? AND day = ? AND credits > ?
        """,
      arguments: [event, day.iso, maximum.hundredths])
    guard let row, let highest = row[0] as Int? else { return nil }
    return .figuresAboveMaximum(highest: Credits(hundredths: highest), count: row[1])
  }
}
