import CMECore

/// Dates as spreadsheets in the United States write them.
enum USDate {
  /// Reads "10/16/2026", month first.
  static func day(_ text: Substring) -> Day? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
      parts[2].count == 4
    else { return nil }
    let numbers = parts.compactMap(number)
    guard numbers.count == 3 else { return nil }
    return Day(year: numbers[2], month: numbers[0], number: numbers[1])
  }

  /// Reads "10/16/2026 7:05", with or without seconds, "AM" or "PM".
  static func time(_ text: String) -> LocalTime? {
    let words = text.split(separator: " ")
    guard (2...3).contains(words.count), let day = day(words[0]) else { return nil }
    let clock = words[1].split(separator: ":", omittingEmptySubsequences: false)
    let numbers = clock.filter { (1...2).contains($0.count) }.compactMap(number)
    guard (2...3).contains(clock.count), numbers.count == clock.count,
      let hour = hour(numbers[0], half: words.count == 3 ? words[2] : nil)
    else { return nil }
    return LocalTime(
      day: day, hour: hour, minute: numbers[1], second: numbers.count == 3 ? numbers[2] : 0)
  }

  private static func hour(_ hour: Int, half: Substring?) -> Int? {
    guard let half else { return hour }
    guard (1...12).contains(hour) else { return nil }
    return switch CellText.folded(String(half)) {
    case "am": hour % 12
    case "pm": hour % 12 + 12
    default: nil
    }
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
  }
}
