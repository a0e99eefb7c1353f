/// A moment in time, in whole seconds of UTC.
public struct Instant: Codable, Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01 00:00 UTC.
  public let secondsSince1970: Int

  /// Makes an instant of seconds since 1970.
  public init(secondsSince1970: Int) {
    self.secondsSince1970 = secondsSince1970
  }

  /// The instant so many seconds later.
  public func advanced(bySeconds seconds: Int) -> Instant {
    Instant(secondsSince1970: secondsSince1970 + seconds)
  }

  /// Orders by time.
  public static func < (a: Instant, b: Instant) -> Bool {
    a.secondsSince1970 < b.secondsSince1970
  }
}

extension Instant: CustomStringConvertible {
  /// "2026-10-18T17:00:00Z".
  public var description: String {
    LocalTime(self, offsetSeconds: 0).iso + "Z"
  }

  /// Reads ISO 8601 with "Z" or an offset of hours and minutes: "2026-07-04T09:46:00-04:00".
  public init?(iso8601 text: some StringProtocol) {
    if text.hasSuffix("Z") {
      guard let local = LocalTime(iso8601: text.dropLast()) else { return nil }
      self = local.instant(offsetSeconds: 0)
      return
    }
    let offset = text.suffix(6).utf8.map { $0 }
    guard offset.count == 6, offset[3] == UInt8(ascii: ":"),
      let hours = Day.digits(offset[1...2]), let minutes = Day.digits(offset[4...5]),
      hours <= 14, minutes < 60, let local = LocalTime(iso8601: text.dropLast(6))
    else { return nil }
    let seconds = hours * 3_600 + minutes * 60
    switch offset[0] {
    case UInt8(ascii: "+"): self = local.instant(offsetSeconds: seconds)
    case UInt8(ascii: "-"): self = local.instant(offsetSeconds: -seconds)
    default: return nil
    }
  }
}
