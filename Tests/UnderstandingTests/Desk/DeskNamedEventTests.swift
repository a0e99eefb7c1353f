import CMECore
import TestSupport
import Testing

@testable import Understanding

struct DeskNamedEventTests {
  private static let events = [
    event("CONV26", "Annual Ultrasound Convention 2026", "Orlando, Florida", "Pre-workshops"),
    event("MSK26", "Musculoskeletal Ultrasound Workshop 2026", "Phoenix, Arizona", "Day 1"),
    event("OB26", "Obstetric Ultrasound Course 2026", "Chicago, Illinois", "Day 1"),
  ]

  private static func event(_ id: String, _ title: String, _ place: String, _ label: String)
    -> Event
  {
    Event(
      id: id, title: title, format: "live activity", location: place, zone: .utc,
      concludesAt: Instant(secondsSince1970: 1_792_000_000), claimClosesAt: nil, creditType: "C",
      days: [EventDay(day: day("2026-10-15"), label: label, maximum: Credits(hundredths: 400))])
  }

  @Test(
    "An event is named by its own name, a word of its title or its place",
    arguments: [
      ("why can't he claim msk26 any more", "MSK26"), ("what about her msk credits", "MSK26"),
      ("the one in chicago does not open", "OB26"), ("the musculo thing in march", "MSK26"),
      ("the workshop is not in his list", "MSK26"), ("obstetric course, no pencil", "OB26"),
    ])
  func named(_ line: String, _ id: String) {
    #expect(DeskNamedEvent.find(in: line, among: Self.events, spokenOf: nil) == id)
  }

  @Test(
    "Words of any line, of several events or of a day name none",
    arguments: [
      "why can't she enter saturday", "at this point nothing happens", "the ultrasound course",
      "chicago or phoenix, he is not sure", "print it for her", "he was there 2 days",
    ])
  func none(_ line: String) {
    #expect(DeskNamedEvent.find(in: line, among: Self.events, spokenOf: nil) == nil)
  }

  @Test("What a day of the event spoken about is called by is no other event")
  func dayOfEvent() {
    let line = "she was on the workshop day, why is it grey"
    #expect(
      DeskNamedEvent.find(in: line, among: Self.events, spokenOf: Self.events[0]) == nil)
  }
}
