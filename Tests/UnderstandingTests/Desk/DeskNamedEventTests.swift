import CMECore
import TestSupport
import Testing

@testable import Understanding

struct DeskNamedEventTests {
  private static let events = [
    event(
      "CONV26", "Annual Ultrasound Convention 2026", "Orlando, Florida", "Workshops", "2026-10-15"),
    event(
      "MSK26", "Musculoskeletal Ultrasound Workshop 2026", "Phoenix, Arizona", "Day 1", "2026-03-12"
    ),
    event("OB26", "Obstetric Ultrasound Course 2026", "Chicago, Illinois", "Day 1", "2026-11-05"),
  ]

  private static func event(
    _ id: String, _ title: String, _ place: String, _ label: String, _ first: String
  ) -> Event {
    Event(
      id: id, title: title, format: "live activity", location: place, zone: .utc,
      concludesAt: Instant(secondsSince1970: 1_792_000_000), claimClosesAt: nil, creditType: "C",
      days: [EventDay(day: day(first), label: label, maximum: Credits(hundredths: 400))])
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

  @Test(
    "A month names the event that begins in it, whatever a day of another is called by",
    arguments: [
      ("wants the march workshop, forgot to claim it", "MSK26"),
      ("the workshop in march", "MSK26"), ("her november one", "OB26"),
    ])
  func months(_ line: String, _ id: String) {
    let found = DeskNamedEvent.find(in: line, among: Self.events, spokenOf: Self.events[0])
    #expect(found == id)
  }

  @Test("A word that is also a month names none")
  func noMonth() {
    #expect(DeskNamedEvent.find(in: "she may march in", among: Self.events, spokenOf: nil) == nil)
  }
}
