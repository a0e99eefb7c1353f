import CMECore

/// Where the desk stands when a colleague types a line.
public struct DeskContext: Hashable, Sendable {
  /// The event spoken about; nil where none is.
  public let event: Event?
  /// The events of the caller, in the order shown.
  public let events: [Event]
  /// Whether a caller is on the line.
  public let hasCaller: Bool
  /// Whether the caller is being led through the instructions.
  public let isWalking: Bool
  /// The day it is.
  public let today: Day?

  /// Makes a context; that of a desk without a caller where nothing is given.
  public init(
    event: Event? = nil, events: [Event] = [], hasCaller: Bool = false, isWalking: Bool = false,
    today: Day? = nil
  ) {
    self.event = event
    self.events = events
    self.hasCaller = hasCaller
    self.isWalking = isWalking
    self.today = today
  }

  /// The same for reading figures, days and events.
  var ofFigures: Context {
    let days = event?.days.map {
      Context.EventDay(
        day: $0.day, maximum: $0.maximum, entered: nil, isOpen: true,
        number: $0.label.split(separator: " ").last.flatMap { Int($0) })
    }
    let events = events.compactMap { event -> Context.Event? in
      guard let first = event.days.first, let last = event.days.last else { return nil }
      return Context.Event(
        id: event.id, title: "\(event.title), \(event.location)", start: first.day, end: last.day)
    }
    return Context(step: .credits, days: days ?? [], events: events, today: today)
  }
}

/// What a line of a colleague was taken to mean.
public struct DeskReading: Hashable, Sendable {
  /// The one thing that is wanted.
  public let act: DeskAct
  /// Others that are nearly as likely, best first; empty where the reading is clear.
  ///
  /// Where there are some it has to be asked; `.none` among them stands for none of these.
  public let alternatives: [DeskAct]

  /// Makes a reading.
  public init(act: DeskAct, alternatives: [DeskAct] = []) {
    self.act = act
    self.alternatives = alternatives
  }
}
