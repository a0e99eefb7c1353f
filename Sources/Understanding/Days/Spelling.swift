import CMECore

/// Mends typing errors in the names of weekdays.
enum Spelling {
  /// The weekdays that a misspelt word can stand for: one edit away from a short name, two from a
  /// long one; several where they are equally near.
  static func weekdays(like word: String) -> [Weekday] {
    guard word.utf8.suffix(5).count(where: { "day".utf8.contains($0) }) > 1 else { return [] }
    let letters = Array((word.hasSuffix("days") ? word.dropLast() : word[...]).utf8)
    guard (4...11).contains(letters.count), letters.allSatisfy({ $0 >= 97 && $0 <= 122 }),
      letters.suffix(4).count(where: { "day".utf8.contains($0) }) > 1
    else { return [] }
    let word = Letters(letters)
    var best = 3
    var found: [Weekday] = []
    for (name, weekday) in CalendarWords.longWeekdays {
      let limit = min(name.count > 6 ? 2 : 1, best)
      guard let distance = word.distance(to: name, atMost: limit) else { continue }
      if distance < best { found = [] }
      best = distance
      found.append(weekday)
    }
    return looksLikeDay(letters, edits: best) ? found : []
  }

  /// The month that a misspelt word stands for, where only one is near.
  static func month(like word: String) -> Int? {
    guard (5...11).contains(word.utf8.count) else { return nil }
    let word = Letters(word)
    let near = CalendarWords.longMonths.filter { name, _ in
      word.isNear(name, edits: min(name.count, word.count) > 6 ? 2 : 1)
    }
    let months = Set(near.map(\.month))
    return months.count == 1 ? months.first : nil
  }

  /// With two edits the word has to keep its first letter or its ending, or it is another word.
  private static func looksLikeDay(_ letters: [UInt8], edits: Int) -> Bool {
    let ending = letters.suffix(3)
    return edits < 2 || ending.elementsEqual("day".utf8) || ending.elementsEqual("dya".utf8)
      || ending.elementsEqual("ady".utf8) || ending.suffix(2).elementsEqual("dy".utf8)
      || ending.suffix(2).elementsEqual("ay".utf8)
  }
}
