import CMECore

/// Lines that ask for a transcript and say nothing else: "transcript 2024 to 2026", "email me my
/// transcript from january 2025 to today".
enum TranscriptWords {
  static func act(_ text: String, today: Day?) -> Act? {
    let words = text.lowercased().split { !isPart($0) }.flatMap(parts)
    guard words.count <= 16, words.contains(where: names.contains) else { return nil }
    let way = words.lazy.compactMap { ways[$0] }.first
    let rest = words.filter { !names.contains($0) && ways[$0] == nil && !fillers.contains($0) }
    return span(of: rest[...], today: today).map { .transcript(way ?? .view, $0) }
  }

  private static let names: Set = ["transcript", "transcripts"]
  private static let ways: [String: Delivery] = [
    "print": .print, "save": .save, "download": .save, "email": .email, "e-mail": .email,
    "mail": .email, "send": .email,
  ]
  private static let fillers: Set = [
    "a", "all", "and", "as", "between", "by", "can", "could", "credits", "for", "full", "get",
    "give", "have", "i", "in", "it", "like", "make", "me", "my", "need", "of", "ok", "pdf",
    "please", "see", "show", "the", "then", "view", "want", "would", "year", "years", "you",
  ]
  private static let starts: Set = ["from", "since"]
  private static let ends: Set = ["to", "until", "till", "through", "thru"]

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-"
  }

  /// "2024-2026" is two years; "2025-03-01" and "e-mail" stay what they are.
  private static func parts(_ word: Substring) -> [String] {
    let years = word.split(separator: "-")
    let isSpan = years.count == 2 && years.allSatisfy { year(String($0)) != nil }
    return isSpan ? years.map(String.init) : [String(word)].filter { $0 != "-" }
  }

  /// A span of words that are all dates or lead to them.
  private static func span(of words: ArraySlice<String>, today: Day?) -> TranscriptSpan? {
    var rest = words
    var isStart = false
    var isEnd = false
    var dates: [ClosedRange<Day>] = []
    while let word = rest.first {
      if starts.contains(word) || ends.contains(word) {
        isStart = isStart || starts.contains(word)
        isEnd = isEnd || ends.contains(word)
        rest.removeFirst()
      } else if let date = date(at: &rest, today: today) {
        dates.append(date)
      } else {
        return nil
      }
    }
    return span(of: dates, isStart: isStart, isEnd: isEnd)
  }

  private static func span(
    of dates: [ClosedRange<Day>], isStart: Bool, isEnd: Bool
  ) -> TranscriptSpan? {
    guard let first = dates.first, let last = dates.last else { return TranscriptSpan() }
    switch dates.count {
    case 1 where isStart && isEnd: return nil
    case 1 where isStart: return TranscriptSpan(from: first.lowerBound)
    case 1 where isEnd: return TranscriptSpan(to: first.upperBound)
    case 1, 2:
      return TranscriptSpan(
        from: min(first.lowerBound, last.lowerBound), to: max(first.upperBound, last.upperBound))
    default: return nil
    }
  }

  /// Takes a date off the front: "2025", "2025-03", "2025-03-01", "march 2025", "march 1 2025",
  /// "today".
  private static func date(
    at rest: inout ArraySlice<String>, today: Day?
  ) -> ClosedRange<Day>? {
    guard let word = rest.popFirst() else { return nil }
    if let today, word == "today" || word == "now" { return today...today }
    if let day = Day(iso: word) { return day...day }
    if let year = year(word) { return days(of: 1...12, in: year) }
    if let month = yearAndMonth(word) { return days(of: month.1...month.1, in: month.0) }
    guard let month = month(word), let next = rest.popFirst() else { return nil }
    if let year = year(next) { return days(of: month...month, in: year) }
    guard let number = Int(next), let last = rest.popFirst(), let year = year(last) else {
      return nil
    }
    return Day(year: year, month: month, number: number).map { $0...$0 }
  }

  private static func year(_ word: String) -> Int? {
    Int(word).flatMap { word.count == 4 && (1990...2099).contains($0) ? $0 : nil }
  }

  private static func yearAndMonth(_ word: String) -> (Int, Int)? {
    let parts = word.split(separator: "-")
    guard parts.count == 2, let year = year(String(parts[0])), parts[1].count == 2,
      let month = Int(parts[1]), (1...12).contains(month)
    else { return nil }
    return (year, month)
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) || word == "sept" && $0 == "september" }
      .map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func days(of months: ClosedRange<Int>, in year: Int) -> ClosedRange<Day>? {
    let last = months.upperBound
    let after = last == 12 ? (year + 1, 1) : (year, last + 1)
    guard let first = Day(year: year, month: months.lowerBound, number: 1),
      let next = Day(year: after.0, month: after.1, number: 1)
    else { return nil }
    return first...next.advanced(by: -1)
  }
}
