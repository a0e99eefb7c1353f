import Foundation

/// The time zone an event takes place in, by its IANA name.
public struct EventZone: Hashable, Sendable {
  private let zone: TimeZone

  /// Finds the zone of an IANA name ("America/New_York"), or nil where there is none.
  public init?(identifier: String) {
    guard identifier.contains("/") || identifier == "UTC",
      let zone = TimeZone(identifier: identifier)
    else { return nil }
    self.zone = zone
  }

  private init(zone: TimeZone) {
    self.zone = zone
  }

  /// Coordinated Universal Time.
  public static let utc = EventZone(zone: .gmt)

  /// The IANA name.
  public var identifier: String { zone.identifier }

  /// The place that gives the zone its name: "New York".
  public var city: String {
    let last = identifier.split(separator: "/").last.map(String.init) ?? identifier
    return last.replacingOccurrences(of: "_", with: " ")
  }

  /// What a clock in this zone shows at an instant.
  public func localTime(at instant: Instant) -> LocalTime {
    LocalTime(instant, offsetSeconds: offset(at: instant))
  }

  /// The instant at which a clock in this zone shows a local time (the earlier of two).
  public func instant(of local: LocalTime) -> Instant {
    let asUTC = local.instant(offsetSeconds: 0)
    let candidates = [-86_400, 86_400].map { shift in
      local.instant(offsetSeconds: offset(at: asUTC.advanced(bySeconds: shift)))
    }
    let exact = candidates.filter { localTime(at: $0) == local }
    return exact.min() ?? candidates[0]
  }

  private func offset(at instant: Instant) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.secondsSince1970)))
  }
}
