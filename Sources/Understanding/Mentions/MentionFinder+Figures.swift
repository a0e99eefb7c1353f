import CMECore

extension MentionFinder {
  /// The figure that starts at a token, as credits or as a number that is none.
  func figure(at start: Int) -> Mention? {
    guard let figure = Durations(line: line).figure(at: start) else { return nil }
    let range = start..<figure.end
    guard isCredits(figure, at: start) else {
      return Mention(kind: .number, range: start..<numberEnd(figure.end - 1))
    }
    let isHalf =
      line.isText(["half"], at: start) && figure.unit == .none && !figure.value.isWhole
    let credits = figure.value.credits
    let isFirm = figure.unit != .none || !figure.value.isWhole
    let kind: Amount.Kind = isHalf ? .vague([credits]) : .figure(credits)
    return Mention(kind: .amount(Amount(kind: kind, isFirm: isFirm)), range: range)
  }

  private func isCredits(_ figure: Durations.Figure, at start: Int) -> Bool {
    !isPartOfCode(start, figure.end) && !isTooLong(figure) && !isLabelled(figure, at: start)
      && !isCount(figure) && !isClock(figure, at: start) && !isPronoun(figure, at: start)
      && !isLongNumber(figure, at: start)
      && !isElapsed(figure, at: start) && !isOfNumber(figure, at: start)
  }

  /// "E1042", "5xyz", "24/7".
  private func isPartOfCode(_ start: Int, _ end: Int) -> Bool {
    if line.isGlued(start), let before = line.token(start - 1), !line.isSymbol("-", at: start) {
      if before.kind == .word, isForeignWord(start - 1) { return true }
      if ["_", "@", "\\", "*", "^"].contains(before.text) { return true }
    }
    guard line.isGlued(end), let after = line.token(end) else { return false }
    if after.kind == .word { return isForeignWord(end) }
    if ["/", "_", "@", "\\", "*", "^", "%", "°"].contains(after.text) {
      return line.isDigits(end + 1) || after.text != "/"
    }
    return after.kind == .digits
  }

  private func isForeignWord(_ index: Int) -> Bool {
    let word = line.word(index)
    if word?.weekday != nil || word?.month != nil || word?.number != nil { return false }
    guard let senses = line.group(at: index)?.group.senses else { return true }
    return line.tokens[index].text.utf8.count < 2 || senses.has(.label)
  }

  private func isTooLong(_ figure: Durations.Figure) -> Bool {
    switch figure.unit {
    case .hours: figure.value > 23
    case .minutes: figure.value > 23 || figure.value.credits.hundredths.magnitude < 5
    default: false
    }
  }

  /// "room 24", "step 7", "#12", "$450".
  private func isLabelled(_ figure: Durations.Figure, at start: Int) -> Bool {
    if line.isText(["#", "$", "€", "£"], at: start - 1) { return true }
    guard figure.unit == .none, let last = mentions.last else { return false }
    if last.has(.label) { return figure.value.isWhole || !isOfProgramme(last) }
    guard mentions.count > 1, isBinding(last) else { return false }
    let label = mentions[mentions.count - 2]
    return label.has(.label) && !isOfProgramme(label)
  }

  private func isBinding(_ mention: Mention) -> Bool {
    line.isText([":", ".", "is", "was", "at", "its"], at: mention.range.lowerBound)
      && mention.range.count == 1
  }

  /// "session: 2.5" may be credits of a session, "room: 2.14" is a room.
  private func isOfProgramme(_ label: Mention) -> Bool {
    line.isText(Self.programme, at: label.range.lowerBound)
  }

  private static let programme: Set = [
    "session", "talk", "lecture", "track", "lab", "poster", "part", "number", "line", "question",
    "stage",
    "option", "figure", "form", "case",
  ]

  /// "2 talks", "3 days", "450 bucks", "20 percent".
  private func isCount(_ figure: Durations.Figure) -> Bool {
    guard figure.unit == .none,
      DayPhrases(line: line, calendar: calendar).days(at: safe(figure.end)) == nil
        || figure.end >= line.count
    else { return false }
    if line.isSymbol("%", at: figure.end) { return true }
    if let senses = line.group(at: figure.end)?.group.senses {
      return senses.has(.count) || senses.has(.money)
    }
    guard let next = line.token(figure.end), next.kind == .word else { return false }
    return line.ids[figure.end] == WordTable.unknown && next.text.utf8.count > 3
      && next.text.hasSuffix("s")
  }

  private func safe(_ index: Int) -> Int { min(index, max(0, line.count - 1)) }

  /// "at 5", "until 3", "8:30 am", "9:00-12:30".
  private func isClock(_ figure: Durations.Figure, at start: Int) -> Bool {
    guard figure.unit == .none || figure.unit == .clock else { return false }
    if let senses = line.group(at: figure.end)?.group.senses, senses.has(.clockAfter) {
      return !line.isText(["am", "pm"], at: start - 1)
    }
    guard let last = mentions.last else { return false }
    if figure.unit == .clock, line.isText(["its", "is"], at: start - 1) { return true }
    if last.has(.clock) { return !isPlacedAt(last) }
    if isEndOfSpan(start) { return true }
    if case .symbol("-") = last.kind, mentions.count > 1,
      case .number = mentions[mentions.count - 2].kind
    {
      return figure.unit == .clock
    }
    return false
  }

  /// The 12 of "from 9 to 12".
  private func isEndOfSpan(_ start: Int) -> Bool {
    guard mentions.count > 2, line.isText(["to", "-", "until", "till", "til"], at: start - 1),
      case .number = mentions[mentions.count - 2].kind
    else { return false }
    return mentions[mentions.count - 3].has(.clock)
  }

  /// "leave it at 3", "put Friday at 2": the word before is no time of day.
  private func isPlacedAt(_ mention: Mention) -> Bool {
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
  private func isElapsed(_ figure: Durations.Figure, at start: Int) -> Bool {
    guard figure.unit == .hours || figure.unit == .minutes else { return false }
    return (max(0, start - 4)..<start).contains { line.isText(Self.waiting, at: $0) }
      || line.isText(Self.later, at: figure.end)
  }

  private static let waiting: Set = [
    "waited", "waiting", "wait", "waits", "hold", "trying", "tried", "refreshing", "took", "takes",
    "taking",
    "within", "drove", "driving", "drive", "flew", "flight", "delayed", "delay", "queue", "queued",
    "sleep",
    "slept", "gone", "logged", "locked", "timeout", "every", "past",
  ]
  private static let later: Set = [
    "ago", "later", "late", "early", "earlier", "left", "away", "wait", "hold", "drive", "flight",
    "delay",
    "old", "longer", "rule", "window", "now", "already", "from",
  ]

  /// Both figures of "page 2 of 3".
  private func isOfNumber(_ figure: Durations.Figure, at start: Int) -> Bool {
    guard figure.unit == .none else { return false }
    if line.isText(["of"], at: figure.end), line.isDigits(figure.end + 1) { return true }
    guard line.isText(["of"], at: start - 1), mentions.count > 1 else { return false }
    return mentions[mentions.count - 2].isNumber
  }

  /// "that one", "the two of us", "one of them", "oh".
  private func isPronoun(_ figure: Durations.Figure, at start: Int) -> Bool {
    guard figure.unit == .none, figure.end == start + 1, line.tokens[start].kind == .word else {
      return false
    }
    if line.isText(["oh"], at: start) { return true }
    if mentions.last?.has(.correction) ?? false { return false }
    if line.isText(Self.determiners, at: start - 1) { return true }
    guard line.isText(["one", "uno", "un"], at: start) else { return false }
    if let last = mentions.last, case .unknown = last.kind { return true }
    if line.isText(["no"], at: start - 1) { return true }
    return line.isText(["of", "more", "day", "time", "thing", "question"], at: start + 1)
      || mentions.last?.has(.question) ?? false
  }

  private static let determiners: Set = [
    "this", "that", "which", "the", "last", "first", "other", "each", "every", "any",
    "another", "next", "right", "wrong", "those", "these", "wich", "some", "same", "new", "old",
    "good", "these", "my", "your", "final", "previous", "big", "long", "short",
  ]

  /// Telephone and member numbers, and years.
  private func isLongNumber(_ figure: Durations.Figure, at start: Int) -> Bool {
    guard figure.unit == .none, figure.end == start + 1, let token = line.token(start),
      token.kind == .digits
    else { return false }
    let length = token.text.utf8.count
    if length >= 4 {
      return line.tokens.count { $0.kind != .symbol } > 1 || length > 6 || isYear(start)
    }
    return length == 3 && (isLongDigits(start - 1) || isLongDigits(figure.end) || isDashed(start))
      || isDashed(start) && isLongDigits(start + 2)
  }

  private func isYear(_ index: Int) -> Bool {
    line.digits(index, atMost: 4).map { (1_900...2_100).contains($0) } ?? false
  }

  private func isLongDigits(_ index: Int) -> Bool {
    guard let token = line.token(index), token.kind == .digits else { return false }
    return token.text.utf8.count >= 3
  }

  private func isDashed(_ index: Int) -> Bool {
    line.isText(["-", ".", ")"], at: index + 1) && line.isGlued(index + 1) && line.isLong(index + 2)
      || line.isText(["-", ".", "("], at: index - 1) && line.isGlued(index)
        && line.isLong(index - 2)
  }
}

extension Line {
  fileprivate func isLong(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .digits else { return false }
    return token.text.utf8.count >= 3
  }
}
