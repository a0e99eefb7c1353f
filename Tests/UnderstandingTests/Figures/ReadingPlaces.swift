import CMECore
import Understanding
import TestSupport

extension ReadingCase.Place {
  /// The context of the place.
  var context: Context {
    switch self {
    case .blank: credits(october, asked: "2026-10-16", today: "2026-10-20")
    case .second: credits(octoberBegun, asked: "2026-10-17", today: "2026-10-19")
    case .four: credits(march, asked: "2026-03-25", today: "2026-03-30")
    case .review: Context(step: .review, days: octoberFull, today: day("2026-10-20"))
    case .event: Context(step: .event, events: events, today: day("2026-11-20"))
    case .signIn: Context(step: .signIn, today: day("2026-10-20"))
    case .done: Context(step: .done, today: day("2026-10-20"))
    }
  }

  private func credits(_ days: [Context.EventDay], asked: String, today: String) -> Context {
    Context(step: .credits, asked: day(asked), days: days, today: day(today))
  }

  private var october: [Context.EventDay] {
    [eventDay("2026-10-16", 775), eventDay("2026-10-17", 800), eventDay("2026-10-18", 450)]
  }

  private var octoberBegun: [Context.EventDay] {
    [eventDay("2026-10-16", 775, 200)] + october.dropFirst()
  }

  private var octoberFull: [Context.EventDay] {
    [
      eventDay("2026-10-16", 775, 200), eventDay("2026-10-17", 800, 0),
      eventDay("2026-10-18", 450, 350),
    ]
  }

  private var march: [Context.EventDay] {
    [
      eventDay("2026-03-25", 600), eventDay("2026-03-26", 650, isOpen: false),
      eventDay("2026-03-27", 650), eventDay("2026-03-28", 300),
    ]
  }

  private var events: [Context.Event] {
    [
      listed("ev-ob", "Obstetric Ultrasound Course", "2026-11-05", "2026-11-06"),
      listed("ev-conv", "Annual Ultrasound Convention", "2026-10-16", "2026-10-18"),
      listed("ev-msk", "Musculoskeletal Ultrasound Workshop", "2026-03-12", "2026-03-14"),
    ]
  }
}

private func eventDay(
  _ iso: String, _ maximum: Int, _ entered: Int? = nil, isOpen: Bool = true
) -> Context.EventDay {
  Context.EventDay(
    day: day(iso), maximum: Credits(hundredths: maximum),
    entered: entered.map(Credits.init(hundredths:)), isOpen: isOpen)
}

private func listed(_ id: String, _ title: String, _ start: String, _ end: String) -> Context.Event
{
  Context.Event(id: id, title: title, start: day(start), end: day(end))
}
