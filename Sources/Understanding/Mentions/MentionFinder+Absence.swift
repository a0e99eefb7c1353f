import CMECore

extension MentionFinder {
  /// "skipped it", "didn't go", "never made it", "did not earn any credits".
  func absence(at start: Int) -> Mention? {
    guard let (group, end) = line.group(at: start) else { return nil }
    if group.senses.has(.missed), !isOfOthers(start), let after = pastObject(end) {
      return zero(start..<after)
    }
    guard group.senses.has(.negation) || group.senses.has(.not), !isOfThings(start) else {
      return nil
    }
    return negated(from: start, at: end)
  }

  /// "The workshop is not here": an event that is missing from the list, not a person from a day.
  private func isOfThings(_ start: Int) -> Bool {
    line.isText(["is", "isnt"], at: start) && line.token(start - 1)?.kind == .word
      && !line.isText(["he", "she", "who"], at: start - 1)
  }

  /// "my kid got sick", "my 3 kids were sick": somebody else's reason, not the person's absence.
  private func isOfOthers(_ start: Int) -> Bool {
    var noun = start - 1
    while line.isText(Self.copulas, at: noun) { noun -= 1 }
    guard line.token(noun)?.kind == .word, !line.isText(["i", "doctor", "physician"], at: noun)
    else { return false }
    if line.isText(Self.others, at: noun) { return true }
    return line.isText(Self.possessives, at: noun - 1)
      || line.isText(Self.possessives, at: noun - 2)
  }

  private static let copulas: WordSet = [
    "was", "were", "is", "are", "got", "gets", "been", "both", "all",
  ]
  private static let others: WordSet = [
    "everyone", "everybody", "someone", "somebody", "people", "they", "others", "speaker",
    "speakers", "colleague", "colleagues", "group", "team", "instructor", "teacher", "presenter",
    "moderator", "half", "many", "most", "wife", "husband",
  ]
  private static let possessives: WordSet = ["my", "our", "his", "her", "their"]

  private func zero(_ range: Range<Int>) -> Mention {
    let amount = Amount(kind: .figure(.zero), isWeak: true, isAbsence: true)
    return Mention(kind: .amount(amount), range: range)
  }

  private func negated(from start: Int, at first: Int) -> Mention? {
    var index = first
    while line.isText(Self.adverbs, at: index), endOfPresence(index) == nil { index += 1 }
    guard let end = endOfPresence(index), let after = pastObject(end) else { return nil }
    return zero(start..<after)
  }

  /// Past "attend", "there", or the "at" of "at the closing day".
  private func endOfPresence(_ index: Int) -> Int? {
    if line.isText(["there"], at: index) { return index + 1 }
    if line.isText(["at", "in"], at: index), days(from: index + 1) != nil { return index + 1 }
    guard let (group, end) = line.group(at: index), group.senses.has(.presence) else { return nil }
    return end
  }

  /// The end of what was missed, where it is a whole day and not "the first talk" or "my e-mail".
  private func pastObject(_ start: Int) -> Int? {
    var end = start
    while let (group, next) = line.group(at: end), group.senses.has(.object), group.day == nil {
      end = next
    }
    guard let token = line.token(end) else { return end }
    if token.kind != .word { return end }
    if days(from: end) != nil {
      return isPartial(end) ? nil : end
    }
    if let senses = line.group(at: end)?.group.senses, !senses.isDisjoint(with: Self.reasons) {
      return end
    }
    return line.isText(Self.links, at: end) ? end : nil
  }

  /// "Saturday morning".
  private func isPartial(_ index: Int) -> Bool {
    guard let days = days(from: index) else {
      return false
    }
    return line.group(at: days.end)?.group.senses.has(.partOfDay) ?? false
  }

  private static let adverbs: WordSet = [
    "even", "actually", "really", "able", "to", "end", "up", "ever", "get", "manage", "at", "all",
    "physically", "personally", "in", "fact", "i", "he", "she", "we", "they",
  ]

  private static let links: WordSet = [
    "on", "for", "because", "since", "as", "so", "due", "and", "but", "was", "i", "he", "she",
    "had",
    "until", "after", "either", "though", "cause", "cuz", "bc", "coz", "that", "then", "owing",
    "thanks",
  ]

  private static let reasons = Senses(.zero).union(Senses(.but)).union(Senses(.and))
}
