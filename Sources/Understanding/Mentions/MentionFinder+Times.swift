import CMECore

extension MentionFinder {
  /// "at 5", "until 3", "8:30 am", "9:00-12:30".
  func isClock(_ figure: Durations.Figure, at start: Int) -> Bool {
    if isMilitary(figure, at: start) || isMinutesOfHour(figure, at: start) { return true }
    guard figure.unit == .none || figure.unit == .clock else { return false }
    if let senses = line.group(at: figure.end)?.group.senses, senses.has(.clockAfter) {
      return !line.isText(["am", "pm"], at: start - 1)
    }
    if figure.unit == .clock, isTold(at: start) || line.isText(Self.turns, at: figure.end) {
      return true
    }
    guard let last = mentions.last else { return false }
    if last.has(.clock) { return !isPlacedAt(last) }
    if isEndOfSpan(start) { return true }
    if case .symbol("-") = last.kind, mentions.count > 1,
      case .number = mentions[mentions.count - 2].kind
    {
      return figure.unit == .clock
    }
    return false
  }

  /// "it's 5:15", "arrived 10:30", "8:15 start", "what time does it end, 5:15".
  private func isTold(at start: Int) -> Bool {
    line.isText(Self.telling, at: start - 1)
      || line.tokens.indices.contains { index in
        line.isText(["what"], at: index) && line.isText(["time"], at: index + 1)
      }
  }

  private static let turns: WordSet = ["arrival", "start", "departure", "finish", "end"]

  private static let telling: WordSet = [
    "its", "is", "arrived", "came", "left", "leaving", "gone", "departed", "started", "ended",
    "in", "out",
  ]

  /// The 12 of "from 9 to 12".
  func isEndOfSpan(_ start: Int) -> Bool {
    guard mentions.count > 2, line.isText(["to", "-", "until", "till", "til"], at: start - 1),
      case .number = mentions[mentions.count - 2].kind
    else { return false }
    return mentions[mentions.count - 3].has(.clock)
  }

  /// "leave it at 3", "put Friday at 2": the word before is no time of day.
  func isPlacedAt(_ mention: Mention) -> Bool {
    guard line.isText(["at", "from"], at: mention.range.lowerBound), mentions.count > 1 else {
      return false
    }
    if line.isText(["from"], at: mention.range.lowerBound) {
      return mentions.contains { $0.has(.change) }
    }
    let before = mentions[mentions.count - 2]
    return line.isText(["it", "me", "her", "him", "that"], at: before.range.upperBound - 1)
      || before.target != nil && mentions.contains { $0.has(.record) || $0.has(.change) }
  }

  /// "waited 20 minutes", "on hold for an hour".
  func isElapsed(_ figure: Durations.Figure, at start: Int) -> Bool {
    guard figure.unit == .hours || figure.unit == .minutes else { return false }
    return (max(0, start - 4)..<start).contains { line.isText(Self.waiting, at: $0) }
      || isAtThis(start - 1)
      || line.isText(Self.later, at: figure.end) && !isPartOfDay(figure.end)
  }

  /// "I've been at this for 20 minutes".
  private func isAtThis(_ index: Int) -> Bool {
    line.isText(["for"], at: index) && line.isText(["this"], at: index - 1)
      && line.isText(["at", "on", "with"], at: index - 2)
  }

  /// "2 hours before lunch" is time spent, "2 hours before my flight" is not.
  func isPartOfDay(_ index: Int) -> Bool {
    line.group(at: index)?.group.senses.has(.partOfDay) ?? false
  }

  private static let waiting: WordSet = [
    "waited", "waiting", "wait", "waits", "hold", "trying", "tried", "refreshing", "took", "takes",
    "taking",
    "within", "drove", "driving", "drive", "flew", "flight", "delayed", "delay", "ran", "running",
    "leaving", "leave", "frozen", "froze", "behind", "break", "queue", "queued",
    "sleep", "presented", "presenting", "spoke", "moderated", "chaired", "lectured",
    "slept", "gone", "logged", "locked", "timeout", "every", "past", "stuck",
  ]
  private static let later: WordSet = [
    "ago", "later", "late", "early", "earlier", "left", "away", "wait", "hold", "drive", "flight",
    "delay",
    "old", "longer", "rule", "over", "break", "behind", "before", "until", "till", "til", "window",
    "now", "already", "from",
  ]

  /// Both figures of "page 2 of 3".
  func isOfNumber(_ figure: Durations.Figure, at start: Int) -> Bool {
    guard figure.unit == .none else { return false }
    if line.isText(["of"], at: figure.end), line.isDigits(figure.end + 1) { return true }
    guard line.isText(["of"], at: start - 1), mentions.count > 1 else { return false }
    return mentions[mentions.count - 2].isNumber
  }

  /// "in 5", "I am 45": a time or an age.
  func isAfterPreposition(_ figure: Durations.Figure, at start: Int) -> Bool {
    if line.isText(["in"], at: start - 1) {
      return figure.unit != .credits && !(mentions.dropLast().last?.has(.record) ?? false)
        && mentions.last?.range.count == 1
    }
    let isAge =
      line.isText(["im"], at: start - 1)
      || line.isText(["am"], at: start - 1) && line.isText(["i"], at: start - 2)
    return isAge && figure.unit == .none && line.tokens[start].kind == .digits
  }

  /// "that one", "the two of us", "one of them", "oh".
  func isPronoun(_ figure: Durations.Figure, at start: Int) -> Bool {
    guard figure.unit == .none, figure.end == start + 1, line.tokens[start].kind == .word else {
      return false
    }
    if line.isText(["oh"], at: start) { return true }
    if mentions.last?.has(.correction) ?? false { return false }
    if line.isText(Self.determiners, at: start - 1) { return true }
    guard line.isText(["one", "uno", "un"], at: start) else { return false }
    if let last = mentions.last, case .unknown = last.kind { return true }
    if line.isText(["no"], at: start - 1) { return true }
    if let senses = line.group(at: start + 2)?.group.senses, senses.has(.hours) { return false }
    return line.isText(["of", "more", "day", "time", "thing", "question"], at: start + 1)
      || mentions.last?.has(.question) ?? false
  }

  private static let determiners: WordSet = [
    "this", "that", "which", "the", "last", "first", "other", "each", "every", "any",
    "another", "next", "right", "wrong", "those", "these", "wich", "some", "same", "new", "old",
    "good", "these", "my", "your", "final", "previous", "big", "long", "short",
  ]

  /// Telephone and member numbers, and years.
  func isLongNumber(_ figure: Durations.Figure, at start: Int) -> Bool {
    if isDashed(start), line.token(start + 2)?.text.utf8.count == 4 { return true }
    guard figure.unit == .none, figure.end == start + 1, let token = line.token(start),
      token.kind == .digits
    else { return false }
    let length = token.text.utf8.count
    if line.isSymbol("+", at: start - 1), isLongDigits(start + 1) { return true }
    if length >= 4 {
      return line.tokens.count { $0.kind != .symbol } > 1 || length > 6 || isYear(start)
    }
    return length == 3 && (isLongDigits(start - 1) || isLongDigits(figure.end) || isDashed(start))
      || isDashed(start) && isLongDigits(start + 2)
  }

  func isYear(_ index: Int) -> Bool {
    line.digits(index, atMost: 4).map { (1_900...2_100).contains($0) } ?? false
  }

  func isLongDigits(_ index: Int) -> Bool {
    guard let token = line.token(index), token.kind == .digits else { return false }
    return token.text.utf8.count >= 3
  }

  func isDashed(_ index: Int) -> Bool {
    line.isText(["-", ".", ")"], at: index + 1) && line.isGlued(index + 1)
      && isLongDigits(index + 2)
      || line.isText(["-", ".", "("], at: index - 1) && line.isGlued(index)
        && isLongDigits(index - 2)
  }
}
