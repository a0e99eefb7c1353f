/// What a colleague typed to find a caller.
public struct CallerQuery: Hashable, Sendable {
  /// A way to read what was typed.
  public struct Reading: Hashable, Sendable {
    /// The words, all of which must fit.
    public let words: [String]
    /// How much further it is from what was typed than others are.
    let cost: Int
  }

  /// The most words that are looked at.
  private static let mostWords = 4

  /// What was typed, without blanks around it and in small letters.
  public let typed: String
  /// The ways to read it as words: each typed word, two that belong together, vowels spelled out.
  public let readings: [Reading]

  /// Reads what was typed; only the beginning of a long text counts.
  public init(_ text: String) {
    let short = String(String.UnicodeScalarView(text.unicodeScalars.prefix(SearchKey.longestText)))
    let parts = CallerQuery.person(short.split { $0.isWhitespace || $0 == "," })
    typed = parts.joined(separator: " ").lowercased()
    let names = parts.map(String.init)
    let plain = CallerQuery.needed(names.flatMap { CallerQuery.words($0, SearchKey.words) })
    let spelled = CallerQuery.needed(
      names.flatMap { CallerQuery.words($0, SearchKey.spelledWords) })
    let long = plain.filter { $0.unicodeScalars.count > 1 }
    let all =
      [Reading(words: plain, cost: 0), Reading(words: spelled, cost: 1)]
      + CallerQuery.joined(plain).map { Reading(words: $0, cost: CallerQuery.costOfJoining) }
      + [Reading(words: long, cost: CallerQuery.costOfLetter)]
    readings = all.reduce(into: []) { readings, reading in
      guard !reading.words.isEmpty, !readings.contains(where: { $0.words == reading.words })
      else { return }
      readings.append(reading)
    }
  }

  /// The words up to "from": behind it stands where somebody comes from, not who they are.
  ///
  /// An address says it all.
  private static func person(_ words: [Substring]) -> ArraySlice<Substring> {
    if let address = words.firstIndex(where: { $0.contains("@") && $0.count > 2 }) {
      return words[address...address]
    }
    let end = words.dropFirst().firstIndex { $0.lowercased() == "from" }
    return words[..<(end ?? words.endIndex)]
  }

  /// What it costs to leave the initials out.
  private static let costOfLetter = 40
  /// What it costs to make one word of two.
  private static let costOfJoining = 20

  /// The words with two neighbours made one, each two in turn.
  private static func joined(_ words: [String]) -> [[String]] {
    words.indices.dropLast().map { index in
      words[..<index] + [words[index] + words[index + 1]] + words[(index + 2)...]
    }
  }

  /// Whether it is an e-mail address or a part of one.
  public var isAddress: Bool { typed.contains("@") && typed.count > 2 }

  /// All of it as digits, where it may be a part of a number.
  public var digits: String? {
    let digits = typed.filter { $0 != " " }
    return digits.count >= 3 && CallerQuery.isNumber(digits) ? digits : nil
  }

  /// Whether a word is all digits.
  static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// Of an address, the words before the "@".
  private static func words(_ part: String, _ split: (String) -> [String]) -> [String] {
    guard let end = part.firstIndex(of: "@"), end > part.startIndex else { return split(part) }
    return [SearchKey.squeezed(String(part[..<end]))]
  }

  /// The words without titles, unless nothing else was typed.
  private static func needed(_ words: [String]) -> [String] {
    let names = words.filter { !titles.contains($0) }
    let needed = names.isEmpty ? words : names
    return needed.reduce(into: []) { needed, word in
      if needed.count < mostWords, !needed.contains(word) { needed.append(word) }
    }
  }

  private static let titles: Set<String> = [
    "dr", "doctor", "prof", "professor", "mr", "mrs", "ms", "miss", "md", "phd", "member",
    "number", "username", "email", "on", "the", "line", "phone", "telephone", "again", "here",
    "calling", "caller", "speaking", "its", "hes", "shes",
  ]
}
