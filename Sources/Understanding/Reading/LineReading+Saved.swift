import CMECore

/// Lines that mend a figure which is saved, by that figure and not by its day.
extension LineReading {
  /// "that 7.5 should have been 5.75", typed where another day is asked about: the day is the one
  /// that has the wrong figure, or one of those that have it.
  var savedIsMended: (Act, [Act])? {
    let figures = mentions.indices.filter { mentions[$0].figures.count == 1 }
    if figures.count == 1 { return lastIsMended(mentions[figures[0]].figures[0]) }
    guard let asked = context.asked, !shape.isQuestion, !isReport, seenDays.isEmpty,
      figures.count == 2, let (wrong, right) = mended(figures[0], figures[1])
    else { return nil }
    let days = context.days.filter { $0.isOpen && $0.entered == wrong && wrong != right }.map(\.day)
    guard !days.isEmpty, context.entered(asked) != wrong else { return nil }
    let entry = Act.enter([Entry(day: days[0], credits: right)])
    return days.count == 1
      ? (.clarify(Clarification(about: .amount(days[0], []))), [entry])
      : (.clarify(Clarification(about: .day(days))), [])
  }

  /// "that should have been 6", where the day asked about has no figure yet: the one saved last.
  private func lastIsMended(_ right: Credits) -> (Act, [Act])? {
    guard let asked = context.asked, context.entered(asked) == nil, seenDays.isEmpty,
      !shape.isQuestion, line.has("that") || line.has("it"),
      line.has("been") || line.has("meant") || line.has("supposed"),
      let last = context.days.last(where: { $0.day < asked && $0.isOpen && $0.entered != nil })
    else { return nil }
    let entry = Act.enter([Entry(day: last.day, credits: right)])
    return (.clarify(Clarification(about: .amount(last.day, []))), [entry])
  }

  /// Which of two figures is wrong and which is right, where the words between them say so.
  private func mended(_ first: Int, _ second: Int) -> (wrong: Credits, right: Credits)? {
    let (one, two) = (mentions[first].figures[0], mentions[second].figures[0])
    let range = mentions[first].range.upperBound..<mentions[second].range.lowerBound
    let words = Set(line.tokens[range].map(\.text))
    if line.isText(["instead", "not"], at: range.lowerBound), !words.contains("but") {
      return (two, one)
    }
    if !words.isDisjoint(with: Self.wrongs) { return (one, two) }
    let isChanged = !words.isDisjoint(with: ["to", "into", "a", "an"])
    return isChanged && line.tokens[..<range.lowerBound].contains(where: Self.changing.contains)
      ? (one, two) : nil
  }

  private static let wrongs: Set = ["wrong", "should", "meant", "supposed", "must", "ought"]
  private static let changing: WordSet = [
    "change", "make", "turn", "correct", "alter", "edit", "fix", "amend", "mend", "put",
  ]
}
