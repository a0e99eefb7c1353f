import CMECore

extension LineParts {
  /// "4 for the whole convention", "4 for the event, not per day": a figure for all days together.
  var isForTheEvent: Bool {
    let places = line.tokens.indices
    if places.contains(where: isForbiddenEach) { return true }
    return !places.contains { line.isText(Self.eachWords, at: $0) }
      && places.contains { isWholeEvent($0) || isEventAsAWhole($0) }
  }

  /// "11 for the entire weekend altogether": the words for all of it are no figure beside the 11.
  mutating func dropWholes() {
    let given = mentions.indices.filter { isLive($0) && amount(at: $0)?.kind != .maximum }
    guard isForTheEvent, given.count == 1 else { return }
    for index in mentions.indices where amount(at: index)?.kind == .maximum {
      if mentions[index].range.contains(where: isWholeEvent) { clear(index) }
    }
  }

  /// "the whole convention", "the entire three-day meeting".
  private func isWholeEvent(_ index: Int) -> Bool {
    line.isText(Self.wholes, at: index)
      && (1...4).contains { line.isText(Self.eventWords, at: index + $0) }
      && !line.isText(["day", "session", "morning", "afternoon"], at: index + 1)
  }

  private func isEventAsAWhole(_ index: Int) -> Bool {
    line.isText(Self.eventWords, at: index) && line.isText(["as"], at: index + 1)
      && line.isText(["whole"], at: index + 3)
  }

  /// "not per day", "not for each day", "not daily".
  private func isForbiddenEach(_ index: Int) -> Bool {
    (line.isText(Self.eachWords, at: index)
      || line.isText(["a"], at: index) && line.isText(["day"], at: index + 1))
      && (1...3).contains { line.isText(["not", "never", "isnt"], at: index - $0) }
  }

  private static let wholes: WordSet = ["whole", "entire", "complete", "full", "total"]
  private static let eachWords: WordSet = ["each", "every", "per", "daily", "apiece"]
  private static let eventWords: WordSet = [
    "convention", "event", "meeting", "conference", "course", "congress", "symposium", "weekend",
    "programme", "program", "seminar", "gathering",
  ]
}
