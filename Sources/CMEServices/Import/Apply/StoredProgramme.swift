import CMECore
import GRDB

/// The events, days and people that registrations can be for.
struct StoredProgramme {
  /// An event, as far as registrations need it.
  struct Known {
    let zone: EventZone
    var days: Set<Day> = []
  }

  private(set) var events: [Event.ID: Known] = [:]
  private var members: [String: Int64] = [:]

  init(_ db: Database) throws {
    let zones = try Row.fetchCursor(db, sql: "SELECT id, time_zone FROM event")
    while let row = try zones.next() {
      guard let zone = EventZone(identifier: row[1]) else { continue }
      events[row[0]] = Known(zone: zone)
    }
    let days = try Row.fetchCursor(db, sql: "SELECT event_id, day FROM event_day")
    while let row = try days.next() {
      guard let day = Day(iso: row[1] as String) else { continue }
      events[row[0]]?.days.insert(day)
    }
    let people = try Row.fetchCursor(
      db, sql: "SELECT coalesce(member_number, e_associate_number), id FROM member")
    while let row = try people.next() { members[CellText.folded(row[0])] = row[1] }
  }

  /// The key of the person with a member number or an E-associate number.
  func member(_ number: String) -> Int64? { members[CellText.folded(number)] }
}
