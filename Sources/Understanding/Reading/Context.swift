import CMECore

/// Where the conversation stands when a line is typed.
public struct Context: Hashable, Sendable {
  /// What the person was asked.
  public enum Step: String, CaseIterable, Sendable {
    case signIn = "sign-in"
    case event, credits, review, done
  }

  /// A day of the open event.
  public struct EventDay: Hashable, Sendable {
    /// The date.
    public let day: Day
    /// The most that can be claimed for it.
    public let maximum: Credits
    /// The figure saved so far.
    public let entered: Credits?
    /// Whether the person may enter it now.
    public let isOpen: Bool
    /// The number that the programme gives it ("Day 1"); nil where days are counted from the first.
    public let number: Int?

    /// Makes a day.
    public init(
      day: Day, maximum: Credits, entered: Credits?, isOpen: Bool, number: Int? = nil
    ) {
      self.number = number
      self.day = day
      self.maximum = maximum
      self.entered = entered
      self.isOpen = isOpen
    }
  }

  /// An event that can be chosen.
  public struct Event: Hashable, Sendable {
    /// The society's name for it.
    public let id: String
    /// The title.
    public let title: String
    /// The first and the last day.
    public let start, end: Day

    /// Makes an event.
    public init(id: String, title: String, start: Day, end: Day) {
      self.id = id
      self.title = title
      self.start = start
      self.end = end
    }
  }

  /// What the person was asked.
  public let step: Step
  /// The day being asked about.
  public let asked: Day?
  /// The days of the open event, earliest first.
  public let days: [EventDay]
  /// The events to choose from, in the order shown.
  public let events: [Event]
  /// The day it is.
  public let today: Day?

  /// Makes a context.
  public init(
    step: Step, asked: Day? = nil, days: [EventDay] = [], events: [Event] = [], today: Day? = nil
  ) {
    self.step = step
    self.asked = asked
    self.days = days
    self.events = events
    self.today = today
  }
}
