import CMECore
import TestSupport
import Testing

struct TimeTests {
  @Test(
    "Days have the weekday of the calendar",
    arguments: [
      ("2026-10-16", Weekday.friday), ("1970-01-01", .thursday), ("2024-02-29", .thursday),
      ("1900-03-01", .thursday), ("2000-01-01", .saturday), ("0001-01-01", .monday),
    ])
  func weekdays(iso: String, weekday: Weekday) {
    #expect(day(iso).weekday == weekday)
  }

  @Test("Counting days back and forth meets every day of four centuries")
  func dayNumbers() throws {
    var expected = day("1600-01-01")
    for number in expected.daysSince1970...day("2000-12-31").daysSince1970 {
      let found = Day(daysSince1970: number)
      #expect(found == expected && found.daysSince1970 == number)
      let next =
        Day(year: found.year, month: found.month, number: found.number + 1)
        ?? Day(year: found.year, month: found.month + 1, number: 1)
        ?? Day(year: found.year + 1, month: 1, number: 1)
      expected = try #require(next)
    }
  }

  @Test(
    "What the calendar does not have is no day",
    arguments: [
      "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-04-31", "26-10-16",
      "2026-10-1", "2026/10/16", "2026-10-1x", "", "0000-01-01",
    ])
  func noDays(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("A day is written as it is read", arguments: ["2026-10-16", "0999-01-02"])
  func iso(text: String) {
    #expect(day(text).iso == text)
  }

  @Test(
    "Instants are read with their offset",
    arguments: [
      ("2026-07-04T09:46:00-04:00", "2026-07-04T13:46:00Z"),
      ("2026-07-04T09:46:00Z", "2026-07-04T09:46:00Z"),
      ("2026-01-01T00:30+05:30", "2025-12-31T19:00:00Z"),
    ])
  func instants(text: String, utc: String) {
    #expect(Instant(iso8601: text)?.description == utc)
  }

  @Test(
    "What is no instant is not read",
    arguments: [
      "2026-07-04T09:46:00", "2026-07-04", "2026-07-04T25:00Z", "2026-07-04T09:60Z",
      "2026-07-04T09:46*04:00", "2026-07-04T09:46+15:00", "2026-02-30T09:46Z", "",
      "2026-07-04T09:46:61Z", "2026-07-04X09:46Z", "2026-07-04T09-46Z",
    ])
  func noInstants(text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test("Instants before 1970 have a local time too")
  func longAgo() {
    #expect(Instant(secondsSince1970: -1).description == "1969-12-31T23:59:59Z")
  }

  @Test(
    "Local times become instants through the zone's rules, summer time included",
    arguments: [
      ("America/New_York", "2026-10-18T13:00", "2026-10-18T17:00:00Z"),
      ("America/New_York", "2026-12-18T13:00", "2026-12-18T18:00:00Z"),
      ("America/Phoenix", "2026-03-14T12:00", "2026-03-14T19:00:00Z"),
      ("Pacific/Honolulu", "2027-01-23T12:30", "2027-01-23T22:30:00Z"),
      // Twice in the autumn: the earlier. Never in the spring: as if the clock had not moved.
      ("America/New_York", "2026-11-01T01:30", "2026-11-01T05:30:00Z"),
      ("America/New_York", "2026-03-08T02:30", "2026-03-08T07:30:00Z"),
    ])
  func zones(zone: String, local: String, utc: String) throws {
    let zone = try #require(EventZone(identifier: zone))
    let local = try #require(LocalTime(iso8601: local))
    #expect(zone.instant(of: local).description == utc)
  }

  @Test("An instant is told by the clock of the event")
  func localTime() throws {
    let local = try newYork().localTime(at: at("2026-10-19T11:40:00Z"))
    #expect(local.iso == "2026-10-19T07:40:00")
    #expect(local.clock == "07:40")
    #expect(try newYork().city == "New York")
  }

  @Test("Zones go by IANA names only", arguments: ["EST", "New York", "", "Mars/Olympus"])
  func noZones(identifier: String) {
    #expect(EventZone(identifier: identifier) == nil)
  }
}
