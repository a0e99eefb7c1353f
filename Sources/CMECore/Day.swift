/// A calendar day, without a time or a zone.
public struct Day: Hashable, Comparable, Sendable {
  /// The year, month (1 to 12) and day of the month (1 to 31).
  public let year, month, number: Int

  /// Makes a day of its parts, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, number: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), number >= 1 else { return nil }
    guard number <= Day.length(ofMonth: month, in: year) else { return nil }
    self.year = year
    self.month = month
    self.number = number
  }

  /// Reads "2026-10-16".
  @inlinable
  public init?(iso text: some StringProtocol) {
    self.init(iso: Array(text.utf8))
  }

  @usableFromInline
  init?(iso bytes: [UInt8]) {
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
      let year = Day.digits(bytes[..<4]), let month = Day.digits(bytes[5...6]),
      let number = Day.digits(bytes[8...])
    else { return nil }
    self.init(year: year, month: month, number: number)
  }

  /// The day that lies so many days after 1 January 1970 (before it: negative).
  public init(daysSince1970: Int) {
    let shifted = daysSince1970 + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    number = ofYear - (153 * shiftedMonth + 2) / 5 + 1
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970, in the proleptic Gregorian calendar.
  public var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + number - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }

  /// The weekday.
  public var weekday: Weekday {
    let index = ((daysSince1970 + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }

  /// The day so many days later (earlier: negative).
  public func advanced(by days: Int) -> Day { Day(daysSince1970: daysSince1970 + days) }

  /// "2026-10-16".
  public var iso: String {
    "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))-\(Day.padded(number, to: 2))"
  }

  /// Orders by date.
  public static func < (a: Day, b: Day) -> Bool {
    (a.year, a.month, a.number) < (b.year, b.month, b.number)
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  static func digits(_ text: some Sequence<UInt8>) -> Int? {
    var value = 0
    for byte in text {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// The days of the week, in the order of ISO 8601.
public enum Weekday: String, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}
