import CMECore

/// Lines that want what was earned or issued in another year, and say nothing else: "my points of
/// last year", "save the one from 2024".
enum PastYears {
  static func act(_ line: Line, today: Day?) -> Act? {
    guard let today, (2...10).contains(line.count), line.tokens.contains(where: isYear) else {
      return nil
    }
    let words = line.tokens.filter { $0.kind != .symbol || $0.text == "?" }.map(\.text)
      .filter { $0 != "s" && $0 != "?" }
    guard let year = year(words, today), words.allSatisfy({ isKnown($0) }) else { return nil }
    let way = words.lazy.compactMap { ways[$0] }.first
    if words.contains(where: credits.contains) {
      return span(year).map { .transcript(way ?? .view, $0) }
    }
    let isPage = words.contains(where: pages.contains)
    return isPage || way != nil && words.contains(where: ["one", "ones", "that"].contains)
      ? .certificates : nil
  }

  private static func isYear(_ token: Token) -> Bool {
    token.kind == .digits
      ? token.text.utf8.count == 4 : token.text == "year" || token.text == "years"
  }

  /// The one year that is named, and that is not this one.
  private static func year(_ words: [String], _ today: Day) -> Int? {
    let named = words.compactMap { Int($0) }.filter { (1_990...2_099).contains($0) }
    if named.count == 1 { return named[0] < today.year ? named[0] : nil }
    guard named.isEmpty, let place = words.firstIndex(where: { $0.hasPrefix("year") }) else {
      return nil
    }
    let isLast = place > 0 && ["last", "previous", "past", "prior"].contains(words[place - 1])
    let isBefore = words.dropFirst(place + 1).first == "before"
    return isLast || isBefore ? today.year - 1 : nil
  }

  private static func span(_ year: Int) -> TranscriptSpan? {
    guard let first = Day(year: year, month: 1, number: 1),
      let last = Day(year: year, month: 12, number: 31)
    else { return nil }
    return TranscriptSpan(from: first, to: last)
  }

  private static func isKnown(_ word: String) -> Bool {
    ways[word] != nil || credits.contains(word) || pages.contains(word) || fillers.contains(word)
      || Int(word).map { (1_990...2_099).contains($0) } ?? false
  }

  private static let ways: [String: Delivery] = [
    "save": .save, "download": .save, "print": .print, "email": .email, "mail": .email,
    "send": .email,
  ]
  private static let credits: Set = [
    "points", "credits", "hours", "everything", "total", "totals", "earned", "collected", "cme",
    "have", "had", "got", "earn", "sum", "tally", "record", "records",
  ]
  private static let pages: Set = [
    "certificate", "certificates", "cert", "certs", "paper", "papers", "document", "documents",
  ]
  private static let fillers: Set = [
    "a", "all", "also", "and", "as", "before", "can", "could", "did", "do", "for", "from", "get",
    "give", "i",
    "in", "is", "it", "last", "list", "look", "me", "my", "need", "now", "of", "off", "ok", "one",
    "ones", "past", "pdf", "please", "pls", "previous", "prior", "see", "show", "that", "the",
    "then", "this", "those", "to", "too", "view", "want", "we", "what", "whole", "would", "year",
    "years", "you",
  ]
}
