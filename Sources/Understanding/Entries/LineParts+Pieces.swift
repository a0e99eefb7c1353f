import CMECore

extension LineParts {
  /// Things of the programme and breaks that part the figures of one day: "2 from the plenary,
  /// 3 from the workshop", "3 then lunch then 1.5".
  mutating func setPieces() {
    for index in mentions.indices where isBreak(index) { setPart(index) }
    guard !mentions.contains(where: { $0.target != nil }) else { return }
    let figures = mentions.indices.filter { isLive($0) }
    guard figures.count > 1, figures.allSatisfy({ isPlain($0) }) else { return }
    let things = figures.map { thing(after: $0) }
    guard things.allSatisfy({ $0 != nil }) else { return }
    for case let thing? in things { thing.forEach { setPart($0) } }
  }

  private mutating func setPart(_ index: Int) {
    mentions[index].kind = .words(Senses(.partOfDay))
  }

  private func isPlain(_ index: Int) -> Bool {
    if case .figure = amount(at: index)?.kind {
      amount(at: index)?.isAbsence == false
    } else {
      false
    }
  }

  /// The meal of "3 then lunch then 1.5".
  private func isBreak(_ index: Int) -> Bool {
    Self.breaks.contains(text(index)) && isJoint(index - 1) && isJoint(index + 1)
      && isLive(index - 2) && isLive(index + 2)
  }

  private static let breaks: WordSet = ["lunch", "break", "coffee", "dinner", "breakfast"]

  private func isJoint(_ index: Int) -> Bool {
    has(.and, at: index) || [",", "+"].contains(symbol(at: index) ?? "")
  }

  /// What a figure is said to be of: "from the case conference", "abdominal".
  private func thing(after figure: Int) -> Range<Int>? {
    let end = nextLive(figure)
    var last = end
    while last > figure + 1, !isOfProgramme(last - 1), isJoint(last - 1) || isLight(last - 1) {
      last -= 1
    }
    var first = figure + 1
    let isLed = Self.leading.contains(text(first))
    while first < last, isLed, !isOfProgramme(first),
      Self.leading.contains(text(first)) || isLight(first)
    { first += 1 }
    guard first < last, last - first < 4, (first..<last).allSatisfy({ symbol(at: $0) == nil }),
      (first..<last).contains(where: { isOfProgramme($0) || isLed && isUnknown($0) })
        || isTime(figure) && (first..<last).allSatisfy({ isUnknown($0) })
    else { return nil }
    return first..<last
  }

  private static let leading: WordSet = [
    "from", "for", "in", "at", "from the", "for the", "in the", "the",
  ]

  private func nextLive(_ figure: Int) -> Int {
    mentions.indices.dropFirst(figure + 1).first { isLive($0) } ?? mentions.count
  }

  private func isTime(_ figure: Int) -> Bool {
    mentions[figure].range.contains { token in
      line.group(at: token)?.group.senses.has(.hours) ?? false
        || line.group(at: token)?.group.senses.has(.minutes) ?? false
    }
  }

  private func isUnknown(_ index: Int) -> Bool {
    if case .unknown = mentions[index].kind { true } else { false }
  }

  private func isOfProgramme(_ index: Int) -> Bool { Self.things.contains(text(index)) }

  private static let things: WordSet = [
    "plenary", "keynote", "workshop", "conference", "session", "talk", "lecture", "panel", "lab",
    "breakout", "case", "course", "symposium", "seminar", "tutorial", "hands", "poster", "posters",
    "talks", "sessions", "lectures", "workshops", "cases",
  ]

  // MARK: "4!!! FOUR!!!", "a goose egg, zero"

  /// A figure said once more in another way is one figure.
  mutating func dropRepeated() {
    let figures = mentions.indices.filter { isLive($0) }
    guard figures.count == 2, let first = amount(at: figures[0]), let last = amount(at: figures[1]),
      first.kind == last.kind
    else { return }
    let isConfirmed = (figures[0]..<figures[1]).contains { has(.yes, at: $0) }
    let isReworded =
      text(figures[0]) != text(figures[1]) && !mentions.contains { $0.target != nil }
    guard isConfirmed || isReworded else { return }
    switch first.kind {
    case .figure, .maximum: drop(figures[1])
    default: break
    }
  }
}
