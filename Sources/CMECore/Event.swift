/// A live event that credits can be claimed for.
public struct Event: Hashable, Sendable, Identifiable {
  /// The society's own name for the event, unique ("CONV26").
  public let id: String
  /// The title as it stands on certificates.
  public let title: String
  /// The learning format, such as "live activity".
  public let format: String
  /// Where it took place.
  public let location: String
  /// The zone its days and times are told in.
  public let zone: EventZone
  /// When the event concludes; nothing can be claimed before.
  public let concludesAt: Instant
  /// When claiming ends; nil where there is no deadline.
  public let claimClosesAt: Instant?
  /// What the credits are called.
  public let creditType: String
  /// The days of the event, earliest first.
  public let days: [EventDay]

  /// Makes an event; its days are put in order.
  public init(
    id: String, title: String, format: String, location: String, zone: EventZone,
    concludesAt: Instant, claimClosesAt: Instant?, creditType: String, days: [EventDay]
  ) {
    self.id = id
    self.title = title
    self.format = format
    self.location = location
    self.zone = zone
    self.concludesAt = concludesAt
    self.claimClosesAt = claimClosesAt
    self.creditType = creditType
    self.days = days.sorted { $0.day < $1.day }
  }
}

/// A day of an event, with the most that can be claimed for it.
public struct EventDay: Hashable, Sendable {
  /// The date.
  public let day: Day
  /// What the programme calls it ("Day 1").
  public let label: String
  /// The maximum of credits designated for the day.
  public let maximum: Credits

  /// Makes a day of an event.
  public init(day: Day, label: String, maximum: Credits) {
    self.day = day
    self.label = label
    self.maximum = maximum
  }
}
