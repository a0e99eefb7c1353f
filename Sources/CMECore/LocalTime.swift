/// What a calendar and a clock on the wall show somewhere.
public struct LocalTime: Hashable, Sendable {
  /// The calendar day.
  public let day: Day
  /// The hour (0 to 23), minute and second (0 to 59).
  public let hour, minute, second: Int

  /// Makes a local time, or nil where a clock shows no such time.
  public init?(day: Day, hour: Int, minute: Int, second: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else {
      return nil
    }
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// What a clock shows that runs so many seconds ahead of UTC.
  public init(_ instant: Instant, offsetSeconds: Int) {
    let seconds = instant.secondsSince1970 + offsetSeconds
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    let ofDay = seconds - days * 86_400
    day = Day(daysSince1970: days)
    hour = ofDay / 3_600
    minute = ofDay / 60 % 60
    second = ofDay % 60
  }

  /// Reads "2026-10-18T13:00" with or without seconds; a space may stand for the "T".
  public init?(iso8601 text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard [16, 19].contains(bytes.count), let day = Day(iso: text.prefix(10)),
      bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      bytes[13] == UInt8(ascii: ":"), bytes.count == 16 || bytes[16] == UInt8(ascii: ":"),
      let hour = Day.digits(bytes[11...12]), let minute = Day.digits(bytes[14...15]),
      let second = bytes.count == 16 ? 0 : Day.digits(bytes[17...18])
    else { return nil }
    self.init(day: day, hour: hour, minute: minute, second: second)
  }

  /// The instant at which a clock that runs so many seconds ahead of UTC shows this.
  public func instant(offsetSeconds: Int) -> Instant {
    let local = day.daysSince1970 * 86_400 + hour * 3_600 + minute * 60 + second
    return Instant(secondsSince1970: local - offsetSeconds)
  }

  /// "2026-10-18T13:00:00".
  public var iso: String { "\(day.iso)T\(clock):\(Day.padded(second, to: 2))" }

  /// "13:00".
  public var clock: String { "\(Day.padded(hour, to: 2)):\(Day.padded(minute, to: 2))" }
}
