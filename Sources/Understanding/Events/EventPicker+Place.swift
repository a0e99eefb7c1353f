import CMECore

extension EventPicker {
  /// "2", "number 2", "the second one", "the top one".
  func position(at start: Int) -> EventClue? {
    if let place = ordinal(at: start) {
      return EventClue(fits: [place.index], range: start..<place.end)
    }
    guard let number = number(start), (1...events.count).contains(number) else { return nil }
    if let other = joined(to: start) {
      return EventClue(fits: [number - 1, other - 1], range: start..<(start + 3))
    }
    guard isAlone(start) || isLabelled(start) || isAnswer(start) else { return nil }
    return EventClue(fits: [number - 1], range: start..<(start + 1))
  }

  /// The other place of "3 and 2 both please".
  private func joined(to index: Int) -> Int? {
    let rest = line.tokens[(index + 1)...]
    guard line.isText(["and"], at: index + 1), let other = number(index + 2),
      (1...events.count).contains(other), rest.dropFirst(2).allSatisfy({ $0.kind != .digits }),
      line.tokens.contains(where: { ["both", "please", "pls", "them", "events"].contains($0.text) })
        || line.count == 3
    else { return nil }
    return other
  }

  /// "would you be so kind to open number 3".
  private func isLabelled(_ index: Int) -> Bool {
    line.isText(["number", "option", "#"], at: index - 1) && line.token(index + 1) == nil
  }

  /// "3, I believe, but ask me first": the answer, and then something else.
  private func isAnswer(_ index: Int) -> Bool {
    index == 0 && (line.isSymbol(",", at: 1) || line.isSymbol(".", at: 1))
      && !line.isGlued(2) && line.tokens.dropFirst().allSatisfy { $0.kind != .digits }
  }

  func number(_ index: Int) -> Int? {
    if let digits = line.digits(index, atMost: 2) { return digits }
    if line.isText(["those", "these", "the", "all", "of", "other"], at: index - 1) { return nil }
    guard case .small(let value) = line.word(index)?.number,
      !line.isText(["one"], at: index) || index == 0 && line.count < 3
        || line.isText(["number", "option", "no", "event", "#"], at: index - 1)
    else { return nil }
    return value
  }

  /// A number names a place where nothing stands beside it that it could count or belong to.
  func isAlone(_ index: Int) -> Bool {
    guard line.count <= 8, !line.tokens.contains(where: { $0.word.weekday != nil }),
      !line.isGlued(index + 1) || line.token(index + 1)?.kind == .symbol,
      !line.isGlued(index) || line.isSymbol("#", at: index - 1) || line.isSymbol("(", at: index - 1)
    else { return false }
    let senses = line.group(at: index + 1)?.group.senses ?? []
    return senses.isDisjoint(with: Senses(.count).union(Senses(.hours)).union(Senses(.credits)))
      && hasNoOther(index) || line.count == 1
  }

  /// Whether no other digits stand in the same part of the line; "2 then 3" has two parts.
  private func hasNoOther(_ index: Int) -> Bool {
    let isCut: (Token) -> Bool = { $0.text == "then" || Self.mending.contains($0.text) }
    let first = line.tokens[..<index].lastIndex(where: isCut) ?? 0
    let last = line.tokens[index...].firstIndex(where: isCut) ?? line.count
    return line.tokens[first..<last].count { $0.kind == .digits } <= 1
  }

  func ordinal(at start: Int) -> (index: Int, end: Int)? {
    let isFinal = line.isText(["last", "bottom", "lowest"], at: start)
    let isTop = line.isText(["top", "uppermost"], at: start)
    let isMiddle = line.isText(["middle"], at: start) && events.count == 3
    var end = start + 1
    var place = isFinal ? events.count - 1 : isTop ? 0 : isMiddle ? 1 : nil
    if place == nil, let ordinal = line.word(start)?.ordinal, isLed(start) { place = ordinal - 1 }
    if place == nil, let digits = line.digits(start, atMost: 2), line.isGlued(start + 1),
      line.isText(["st", "nd", "rd", "th"], at: start + 1)
    {
      place = digits - 1
      end += 1
    }
    guard let place, events.indices.contains(place), endsPlace(end) else { return nil }
    if isFinal, isLatest(start) { return (newest, end) }
    return (place, end)
  }

  /// "let me do this first" names no place, "the first" does.
  func isLed(_ index: Int) -> Bool {
    index == 0
      || line.isText(
        ["the", "my", "number", "option", "do", "take", "open", "pick", "choose"], at: index - 1)
      || line.isText(["one", "event", "option"], at: index + 1)
  }

  func endsPlace(_ index: Int) -> Bool {
    guard let token = line.token(index) else { return true }
    return token.kind != .word
      || line.isText(
        [
          "one", "event", "option", "item", "on", "in", "of", "from", "entry", "please", "listed",
          "choice",
          "course", "meeting", "conference", "i",
        ], at: index)
  }

  /// "my last one", "the last one I went to", "last event": the latest, not the lowest in the list.
  func isLatest(_ index: Int) -> Bool {
    line.isText(["my", "our", "her", "his", "very"], at: index - 1)
      || line.isText(["i", "we", "she", "he"], at: index + 2)
      || line.isText(["event", "meeting", "conference", "course"], at: index + 1)
  }

  /// The latest event that has begun, or the latest of all.
  var newest: Int {
    let begun = events.indices.filter { index in today.map { events[index].start <= $0 } ?? true }
    return (begun.isEmpty ? Array(events.indices) : begun)
      .max { (events[$0].start, -$0) < (events[$1].start, -$1) } ?? 0
  }
}
