import CMECore
import Foundation
import Understanding

/// A row that `cme understand` reads.
struct UnderstandingRow: Decodable {
  let text: String
  let step: String?
  let day: String?
  let today: String?
  let days: [EventDay]?
  let events: [Event]?

  struct EventDay: Decodable {
    let date: String
    let maximum: String
    let entered: String?
    let open: Bool?
  }

  struct Event: Decodable {
    let id: String
    let title: String
    let start: String
    let end: String
  }

  /// A value of a row that is no step, date or figure.
  struct Unreadable: Error {
    let value: String
  }

  /// The row as the reader takes it.
  func context() throws -> Context {
    Context(
      step: try readStep(), asked: try day.map(Self.readDay),
      days: try (days ?? []).map(Self.readEventDay).sorted { $0.day < $1.day },
      events: try (events ?? []).map(Self.readEvent), today: try today.map(Self.readDay))
  }

  private func readStep() throws -> Context.Step {
    guard let step else { return days != nil ? .credits : events != nil ? .event : .signIn }
    guard let read = Context.Step(rawValue: step) else { throw Unreadable(value: step) }
    return read
  }

  private static func readDay(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else { throw Unreadable(value: text) }
    return day
  }

  private static func readCredits(_ text: String) throws -> Credits {
    guard let credits = Credits(decimal: text) else { throw Unreadable(value: text) }
    return credits
  }

  private static func readEventDay(_ day: EventDay) throws -> Context.EventDay {
    Context.EventDay(
      day: try readDay(day.date), maximum: try readCredits(day.maximum),
      entered: try day.entered.map(readCredits), isOpen: day.open ?? true)
  }

  private static func readEvent(_ event: Event) throws -> Context.Event {
    Context.Event(
      id: event.id, title: event.title, start: try readDay(event.start), end: try readDay(event.end)
    )
  }
}
