/// A person's registration for one day of an event.
public struct Registration: Hashable, Sendable {
  /// What a registration counts for; only confirmed days can be claimed.
  public enum Status: String, CaseIterable, Sendable {
    case confirmed, cancelled, waitlisted
  }

  /// How a day was registered or last changed.
  public enum Channel: String, CaseIterable, Sendable {
    case advance, onsite
  }

  /// The day it is for.
  public let day: Day
  /// What it counts for.
  public let status: Status
  /// How it came in.
  public let channel: Channel
  /// When that day was registered or last changed; always known where the channel is on-site.
  public let registeredAt: Instant?
  /// When the office had worked it into its records.
  public let processedAt: Instant?

  /// Makes a registration.
  public init(
    day: Day, status: Status, channel: Channel, registeredAt: Instant?, processedAt: Instant?
  ) {
    self.day = day
    self.status = status
    self.channel = channel
    self.registeredAt = registeredAt
    self.processedAt = processedAt
  }

  /// How long an on-site registration or change may hold a day: 72 hours, in seconds.
  public static let onsiteHoldSeconds = 72 * 3_600

  /// When the hold after an on-site registration ends; nil where there was none.
  public var heldUntil: Instant? {
    guard channel == .onsite, let registeredAt else { return nil }
    let longest = registeredAt.advanced(bySeconds: Registration.onsiteHoldSeconds)
    return processedAt.map { min($0, longest) } ?? longest
  }
}
