import CMECore

/// A time as it stands in a file: with its zone, or what a clock showed at the event.
enum FileTime: Hashable, Sendable {
  case instant(Instant)
  case local(LocalTime)

  /// The instant that is meant, for an event in a zone.
  func instant(in zone: EventZone) -> Instant {
    switch self {
    case .instant(let instant): instant
    case .local(let local): zone.instant(of: local)
    }
  }

  /// Reads ISO 8601 with or without a zone.
  init?(iso8601 text: String) {
    if let instant = Instant(iso8601: text) {
      self = .instant(instant)
    } else if let local = LocalTime(iso8601: text) {
      self = .local(local)
    } else {
      return nil
    }
  }
}
