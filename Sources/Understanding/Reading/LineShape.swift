/// What kind of sentence a line is.
struct LineShape {
  /// Words that no table has.
  let unknown: Int
  /// Numbers that are no credits.
  let numbers: Int
  /// Whether a word asks, not only the sign.
  let isAskedInWords: Bool
  /// Whether it opens with "how", "what", "why" and the like.
  let isOpenQuestion: Bool
  let isQuestion: Bool
  let isRequest: Bool
  /// Whether a word of recording or changing stands in it.
  let isRecording: Bool
  /// Whether it says not to.
  let isNegated: Bool
  private let line: Line

  init(_ line: Line, _ mentions: [Mention]) {
    self.line = line
    unknown = mentions.count { Self.isUnknown($0) }
    numbers = mentions.count { if case .number = $0.kind { true } else { false } }
    isRequest = mentions.contains { $0.has(.request) }
    isRecording = mentions.contains { $0.has(.record) || $0.has(.change) }
    let first = mentions.first { !Self.isOpening($0, line) }
    let asks = Self.asks(mentions)
    isAskedInWords =
      !isRequest && !Self.isDone(line, mentions)
      && (first.map { $0.has(.question) || Self.opens(line, at: $0.range.lowerBound) } ?? false
        || asks && Self.isCounting(line)
        || Self.isAboutDay(line, mentions) || Self.endsAsking(line))
    isOpenQuestion =
      isAskedInWords
      && first.map { Self.opens(line, at: $0.range.lowerBound) } ?? false
    isQuestion = isAskedInWords || asks && !isRequest
    isNegated = mentions.contains { $0.has(.negation) || $0.has(.not) || $0.has(.no) }
  }

  /// "how many", "in which city".
  private static func opens(_ line: Line, at index: Int) -> Bool {
    line.isText(openers, at: index)
      || line.isText(["in", "at", "on", "for", "from", "to", "until"], at: index)
        && line.isText(["which", "what", "when", "how"], at: index + 1)
  }

  /// Whether a word of sending stands in it.
  var namesSending: Bool {
    line.tokens.contains { token in Self.sending.contains { token.text.hasPrefix($0) } }
  }

  /// Whether it names the sending and neither asks about it nor forbids it.
  var isSending: Bool { !isQuestion && !isNegated && namesSending }

  /// Words in no table, and words that are there only to tell which numbers are no credits.
  private static func isUnknown(_ mention: Mention) -> Bool {
    if case .unknown = mention.kind { return true }
    return !mention.senses.isEmpty && mention.senses.isSubset(of: beside)
  }

  /// Whether a question mark stands, and no figure after it: "Honest answer? Zilch." gives one.
  private static func asks(_ mentions: [Mention]) -> Bool {
    let mark = mentions.lastIndex { if case .symbol("?") = $0.kind { true } else { false } }
    guard let mark else { return false }
    return !mentions[(mark + 1)...].contains { !$0.figures.isEmpty }
  }

  /// "do 50 minutes count as 1?".
  private static func isCounting(_ line: Line) -> Bool {
    line.isText(["do", "does"], at: 0)
      && line.tokens.contains { ["count", "counts", "equal", "make", "give"].contains($0.text) }
  }

  /// "did the morning, 2h30": what was done, where no sign asks.
  private static func isDone(_ line: Line, _ mentions: [Mention]) -> Bool {
    line.isText(["did"], at: 0) && line.isText(["the"], at: 1) && mentions.count > 1
      && mentions[1].has(.partOfDay) && !asks(mentions)
  }

  /// "did Friday really get 8": asked, with or without a sign.
  private static func isAboutDay(_ line: Line, _ mentions: [Mention]) -> Bool {
    guard line.isText(["did", "does"], at: 0), mentions.count > 1, mentions[1].target != nil else {
      return false
    }
    let after = mentions[1].range.upperBound
    return line.isText(["really", "get", "have", "count", "go", "show", "already"], at: after)
  }

  /// "I didn't go on Sunday, what do I put": a question of the person at the end.
  private static func endsAsking(_ line: Line) -> Bool {
    guard let mark = line.tokens.lastIndex(where: { $0.kind == .symbol && $0.text != "?" }) else {
      return false
    }
    let verb = line.isText(["what", "how"], at: mark + 1) ? mark + 2 : mark + 1
    return line.isText(["do", "does", "should", "shall", "can", "must"], at: verb)
      && line.isText(["i", "we", "she", "he", "they", "that", "it"], at: verb + 1)
      && line.count - mark < 9 && !line.tokens[mark...].contains { $0.kind == .digits }
  }

  private static let beside: Senses = [
    Senses(.label), Senses(.count), Senses(.money), Senses(.clock), Senses(.clockAfter),
  ]

  /// "ok so", "sorry,", "yes but": what a sentence may open with.
  private static func isOpening(_ mention: Mention, _ line: Line) -> Bool {
    if case .symbol = mention.kind { return true }
    return mention.range.allSatisfy { openings.contains(line.tokens[$0]) }
  }

  private static let sending = [
    "subm", "sumb", "sbm", "subi", "send", "sent", "transmi", "file", "finali", "turn", "hand",
    "lock", "finish",
    "complet", "ship", "deliver", "forward", "lodge", "post", "commit", "push", "done", "close",
    "fire",
  ]

  private static let openers: WordSet = [
    "how", "what", "why", "when", "where", "who", "which", "hows", "whats", "wheres", "whens",
    "whys",
    "whos", "whose", "wat", "wot", "wht", "wich",
  ]

  private static let openings: WordSet = [
    "ok", "okay", "so", "well", "and", "but", "yes", "no", "hi", "hello", "hey", "sorry", "please",
    "um", "uh",
    "oh", "now", "then", "also", "dear", "good", "morning", "afternoon", "evening", "pls", "thanks",
    "hmm", "hm",
    "alright", "right", "wait", "actually", "yeah", "excuse", "me", "sir", "madam", "or", "k",
  ]
}
