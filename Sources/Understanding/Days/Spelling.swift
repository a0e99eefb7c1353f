import CMECore

/// Mends typing errors in the names of weekdays.
enum Spelling {
  /// The weekdays that a misspelt word can stand for: one edit away from a short name, two from a
  /// long one; several where they are equally near.
  static func weekdays(like word: String) -> [Weekday] {
    let letters = Array((word.hasSuffix("days") ? word.dropLast() : word[...]).utf8)
    guard (4...11).contains(letters.count), letters.allSatisfy({ $0 >= 97 && $0 <= 122 }) else {
      return []
    }
    guard letters.suffix(4).count(where: { "day".utf8.contains($0) }) > 1 else { return [] }
    var best = 3
    var found: [Weekday] = []
    for (name, weekday) in CalendarWords.longWeekdays {
      let limit = min(name.count > 6 ? 2 : 1, best)
      guard isNear(letters, name, edits: limit) else { continue }
      let distance = distance(letters, name)
      if distance < best { found = [] }
      best = distance
      found.append(weekday)
    }
    return looksLikeDay(letters, edits: best) ? found : []
  }

  /// The month that a misspelt word stands for, where only one is near.
  static func month(like word: String) -> Int? {
    let letters = Array(word.utf8)
    guard (5...11).contains(letters.count) else { return nil }
    let near = CalendarWords.longMonths.filter { name, _ in
      isNear(letters, name, edits: min(name.count, letters.count) > 6 ? 2 : 1)
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

  /// Whether two words are at most so many edits apart; most are not, which their letters tell.
  static func isNear(_ a: [UInt8], _ b: [UInt8], edits: Int) -> Bool {
    abs(a.count - b.count) <= edits
      && (letterSet(a) ^ letterSet(b)).nonzeroBitCount <= 2 * edits && distance(a, b) <= edits
  }

  /// A bit for each letter.
  private static func letterSet(_ letters: [UInt8]) -> UInt32 {
    letters.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  /// Insertions, deletions, replacements and swaps of neighbours between two words.
  static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        let cost = a[i] == b[j] ? 0 : 1
        var best = min(last[j] + cost, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}
