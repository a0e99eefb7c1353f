import CMECore

extension MentionFinder {
  /// The figure that starts at a token, as credits or as a number that is none.
  func figure(at start: Int) -> Mention? {
    guard let figure = Durations(line: line).figure(at: start) else { return nil }
    let range = start..<pastRepetition(of: figure)
    guard isCredits(figure, at: start) else {
      let isTime =
        (figure.unit == .hours || figure.unit == .minutes) && !isMilitary(figure, at: start)
      return Mention(
        kind: .number(isTime ? figure.value.credits : nil), range: start..<numberEnd(figure.end - 1)
      )
    }
    let isHalf =
      line.isText(["half"], at: start) && figure.unit == .none && !figure.value.isWhole
    let credits = figure.value.credits
    let isFirm = figure.unit != .none || !figure.value.isWhole
    let kind: Amount.Kind =
      isHalf || isShare(figure) || isTakenOff(figure, at: start)
      ? .vague([credits]) : .figure(credits)
    return Mention(kind: .amount(Amount(kind: kind, isFirm: isFirm)), range: range)
  }

  /// "Saturday minus half an hour": of what it is taken off is not said.
  private func isTakenOff(_ figure: Durations.Figure, at start: Int) -> Bool {
    line.isText(["minus"], at: start) && [.hours, .minutes].contains(figure.unit)
  }

  /// Past the same figure in brackets: "4 (four)", "two (2)".
  private func pastRepetition(of figure: Durations.Figure) -> Int {
    guard line.isSymbol("(", at: figure.end),
      let other = Durations(line: line).figure(at: figure.end + 1),
      other.value.credits == figure.value.credits, line.isSymbol(")", at: other.end)
    else { return figure.end }
    return other.end + 1
  }

  /// "Two thirds of Friday", "a quarter of it": part of a day, which is no number of credits.
  private func isShare(_ figure: Durations.Figure) -> Bool {
    guard figure.unit == .none, !figure.value.isWhole, !(figure.value > 1),
      line.isText(["of"], at: figure.end)
    else { return false }
    if line.isText(["it", "them", "that", "this"], at: figure.end + 1) { return true }
    let next = line.isText(["the", "a"], at: figure.end + 1) ? figure.end + 2 : figure.end + 1
    return line.isText(["day", "days", "time", "event", "sessions", "talks"], at: next)
      || days(from: figure.end + 1) != nil
  }

  private func isCredits(_ figure: Durations.Figure, at start: Int) -> Bool {
    !isPartOfCode(start, figure.end) && !isTooLong(figure) && !isLabelled(figure, at: start)
      && !isCount(figure) && !isClock(figure, at: start) && !isPronoun(figure, at: start)
      && !isLongNumber(figure, at: start)
      && !isElapsed(figure, at: start) && !isAfterPreposition(figure, at: start)
      && !isOfNumber(figure, at: start) && !isNoneOfOther(figure)
  }

  /// "zero clue", "0 idea".
  private func isNoneOfOther(_ figure: Durations.Figure) -> Bool {
    figure.unit == .none && figure.value.numerator == 0 && isOfOther(figure.end)
  }

  /// "E1042", "5xyz", "24/7".
  private func isPartOfCode(_ start: Int, _ end: Int) -> Bool {
    if line.isGlued(start), let before = line.token(start - 1), !line.isSymbol("-", at: start) {
      if before.kind == .word, isForeignWord(start - 1) { return true }
      if ["_", "@", "\\", "*", "^"].contains(before.text) { return true }
      if before.isSymbol("-"), isNamed(start - 2) { return true }
      if isSlip(start) { return true }
    }
    guard line.isGlued(end), let after = line.token(end) else { return false }
    if after.kind == .word { return isForeignWord(end) }
    if ["/", "_", "@", "\\", "*", "^", "%", "°"].contains(after.text) {
      return line.isDigits(end + 1) || after.text != "/"
    }
    return after.kind == .digits || line.isSymbol(".", at: start + 1) && isPointed(end)
  }

  /// The 5 of "i.5" and "l,5", where the one was meant to be a figure too.
  private func isSlip(_ start: Int) -> Bool {
    guard line.isText([".", ","], at: start - 1), line.isGlued(start - 1), line.isGlued(start),
      let letter = line.token(start - 2)
    else { return false }
    return letter.kind == .word && letter.text.utf8.count == 1
  }

  /// The "I" of "I-95", where nothing but the dash stands between.
  private func isNamed(_ index: Int) -> Bool {
    line.isGlued(index + 1) && line.token(index)?.kind == .word && isForeignWord(index)
  }

  /// The second point of "312.555.0142".
  private func isPointed(_ index: Int) -> Bool {
    line.isSymbol(".", at: index) && line.isGlued(index + 1) && line.isDigits(index + 1)
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

  private static let programme: WordSet = [
    "session", "talk", "lecture", "track", "lab", "poster", "part", "number", "line", "question",
    "stage", "badge", "page", "screen", "ticket", "slide", "paper", "article",
    "option", "figure", "form", "case",
  ]

  /// "2 talks", "3 days", "450 bucks", "20 percent".
  private func isCount(_ figure: Durations.Figure) -> Bool {
    guard figure.unit == .none,
      days(from: figure.end) == nil
        || figure.end >= line.count
    else { return false }
    if line.isSymbol("%", at: figure.end) || isCompound(figure.end)
      || figure.value.isWhole && isOfSeveral(figure.end)
    {
      return true
    }
    let isMore = line.isText(["more", "other", "different", "extra", "full"], at: figure.end)
    if isMore, let senses = line.group(at: figure.end + 1)?.group.senses, senses.has(.count) {
      return true
    }
    if let senses = line.group(at: figure.end)?.group.senses {
      return senses.has(.count) || senses.has(.money)
    }
    guard let next = line.token(figure.end), next.kind == .word else { return false }
    return line.isUnknown(figure.end) && next.text.utf8.count > 3
      && next.text.hasSuffix("s")
  }

  /// "2 of the talks", "3 of the 6 sessions".
  private func isOfSeveral(_ index: Int) -> Bool {
    guard line.isText(["of"], at: index) else { return false }
    var noun = index + 1
    while line.isText(["the", "my", "those", "these", "all"], at: noun) || line.isDigits(noun)
      || line.word(noun)?.number != nil
    { noun += 1 }
    return line.group(at: noun)?.group.senses.has(.count) ?? false
  }

  /// "3-day event".
  private func isCompound(_ index: Int) -> Bool {
    line.isSymbol("-", at: index) && line.isGlued(index) && line.isGlued(index + 1)
      && line.group(at: index + 1)?.group.senses.has(.count) ?? false
  }
}
