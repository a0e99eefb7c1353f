/// What a participation record says besides the credits, as it was when the claim was submitted.
///
/// Kept with the submission: a later change of a name, an event or a maximum alters no record.
public struct RecordFacts: Hashable, Sendable {
  /// The person's name with the credentials behind it.
  public let holder: String
  /// The person's profession.
  public let profession: String
  /// The title, the learning format and the place of the event.
  public let title, format, location: String
  /// The first and the last day of the event.
  public let firstDay, lastDay: Day
  /// What the credits are called.
  public let creditType: String
  /// The most that the activity was designated for: the maxima of all its days.
  public let designated: Credits

  /// Makes facts of what was stored.
  public init(
    holder: String, profession: String, title: String, format: String, location: String,
    firstDay: Day, lastDay: Day, creditType: String, designated: Credits
  ) {
    self.holder = holder
    self.profession = profession
    self.title = title
    self.format = format
    self.location = location
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.creditType = creditType
    self.designated = designated
  }

  /// The facts as they are now; nil for an event without days.
  public init?(of event: Event, for member: Member) {
    guard let first = event.days.first, let last = event.days.last else { return nil }
    self.init(
      holder: member.fullName, profession: member.profession, title: event.title,
      format: event.format, location: event.location, firstDay: first.day, lastDay: last.day,
      creditType: event.creditType, designated: event.days.map(\.maximum).total)
  }
}
