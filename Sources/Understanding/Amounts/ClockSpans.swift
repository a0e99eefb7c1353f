import CMECore

/// Spans of time by the clock in a line, such as "from 9:15 till 12 and 1.30 till 4".
struct ClockSpans {
  private struct Time {
    var minutes: Int
    let end: Int
    /// Whether it can be nothing but a time of day.
    let isSure: Bool
    let isHalfKnown: Bool
  }

  private let line: Line
  /// The tokens of each span.
  private(set) var ranges: [Range<Int>] = []
  /// Those that tell when somebody came and left.
  private(set) var stays: [Range<Int>] = []
  private var minutes = 0

  init(_ line: Line) {
    self.line = line
    var index = 0
    while index < line.tokens.count {
      guard let (from, to) = span(at: index) else {
        index += 1
        continue
      }
      ranges.append(index..<to.end)
      if stay(from, at: index) != nil { stays.append(index..<to.end) }
      minutes += length(from, to)
      index = to.end
    }
  }

  /// The length of all, an hour for a credit; zero where it does not come to quarters of an hour.
  var credits: Credits {
    minutes > 0 && minutes % 15 == 0 ? Credits(hundredths: minutes * 5 / 3) : .zero
  }

  private func span(at start: Int) -> (Time, Time)? {
    guard let from = time(at: start) else { return nil }
    if let stay = stay(from, at: start) { return stay }
    guard line.isText(Self.untils, at: from.end), let to = time(at: from.end + 1) else {
      return nil
    }
    let isOpened = line.isText(["from", "between"], at: start - 1)
    let isAfterOne =
      !ranges.isEmpty && (isOpened || from.isSure || to.isSure || !isChoice(from.end))
    return from.isSure || isOfMorning(from, to) || to.isSure && isOpened || isAfterOne
      ? (from, to) : nil
  }

  /// "came at 8 and left at 3": from when to when somebody was there.
  private func stay(_ from: Time, at start: Int) -> (Time, Time)? {
    guard line.isText(["at", "by", "around"], at: start - 1),
      line.isText(Self.coming, at: start - 2) || line.isText(["in", "there"], at: start - 2)
    else { return nil }
    var index = from.end
    while line.isText(["and", ",", "then", "i", "we", "she", "he"], at: index) { index += 1 }
    guard line.isText(Self.leaving, at: index) else { return nil }
    while line.isText(Self.leaving, at: index) || line.isText(["at", "around", "by"], at: index) {
      index += 1
    }
    return time(at: index).map { (from, $0) }
  }

  private static let coming: WordSet = ["came", "arrived", "started", "began", "come", "arrive"]
  private static let leaving: WordSet = [
    "left", "went", "finished", "stopped", "ended", "stayed", "home", "until", "till", "out",
  ]

  /// "8 to 12", "9-11", "9 to 5": from a morning on, and too much for credits.
  private func isOfMorning(_ from: Time, _ to: Time) -> Bool {
    let hours = (from.minutes / 60, to.minutes / 60)
    guard from.minutes % 60 == 0, to.minutes % 60 == 0 else { return false }
    return (7...10).contains(hours.0) && (11...12).contains(hours.1)
      || (8...10).contains(hours.0) && (1...5).contains(hours.1)
  }

  /// "2 to 3", which may be a choice of figures.
  private func isChoice(_ index: Int) -> Bool { line.isText(["to", "-"], at: index) }

  private static let untils: WordSet = ["to", "-", "until", "till", "til"]

  private func length(_ from: Time, _ to: Time) -> Int {
    var (start, end) = (from.minutes, to.minutes)
    if !from.isHalfKnown, to.isHalfKnown, start + 720 < end { start += 720 }
    if end <= start { end += 720 }
    return end > start && end - start <= 720 ? end - start : 0
  }

  private func time(at start: Int) -> Time? {
    if line.isText(["noon", "midday"], at: start) {
      return Time(minutes: 720, end: start + 1, isSure: true, isHalfKnown: true)
    }
    if let time = fourDigits(at: start) { return time }
    guard let hour = line.digits(start, atMost: 2), (1...24).contains(hour) else { return nil }
    let past = minutes(at: start + 1)
    let end = past == nil ? start + 1 : start + 3
    let isAfternoon = line.isText(["pm"], at: end)
    let isMarked = isAfternoon || line.isText(["am"], at: end)
    let isColon = past != nil && line.isSymbol(":", at: start + 1)
    return Time(
      minutes: (isAfternoon && hour < 12 ? hour + 12 : hour) * 60 + (past ?? 0),
      end: isMarked ? end + 1 : end, isSure: isMarked || isColon, isHalfKnown: isMarked || hour > 12
    )
  }

  /// "1130", "0830".
  private func fourDigits(at start: Int) -> Time? {
    guard let text = line.token(start)?.text, text.utf8.count == 4,
      let number = line.digits(start, atMost: 4), (700...1_800).contains(number),
      number % 100 < 60, number % 5 == 0, line.isText(Self.untils, at: start + 1)
    else { return nil }
    let minutes = number / 100 * 60 + number % 100
    return Time(minutes: minutes, end: start + 1, isSure: true, isHalfKnown: number >= 1_300)
  }

  /// The ":15" of "9:15", the ".30" of "1.30".
  private func minutes(at mark: Int) -> Int? {
    guard line.isText([":", "."], at: mark), line.isGlued(mark), line.isGlued(mark + 1),
      line.token(mark + 1)?.text.utf8.count == 2, let minutes = line.digits(mark + 1, atMost: 2)
    else { return nil }
    return minutes < 60 ? minutes : nil
  }
}
