import CMECore

/// Lines that want figures entered for the caller, with the figures where some stand in them.
struct DeskFigures {
  let line: DeskLine
  /// The parts of the line that are amounts and days.
  let mentions: [Mention]

  var act: DeskAct? {
    if let figures = forCaller { return .enterForCaller(figures: figures) }
    if let forDesk { return .enterForCaller(figures: forDesk) }
    guard isFigures else { return nil }
    return entered.map { .enterForCaller(figures: $0) } ?? .figures(line.trimmed)
  }

  /// "She wants me to enter 2 fri 0 sat": all of the line, which says what is for which day.
  private var forDesk: String? {
    let texts = line.texts
    let isWish = texts.indices.contains { index in
      ["me", "us"].contains(texts[index]) && texts[(index + 1)...].first == "to"
        && texts[(index + 1)...].dropFirst().first.map(Self.entering.contains) == true
    }
    return isWish && hasFigure ? line.trimmed : nil
  }

  /// "enter for her: 2 fri 0 sat", "enter 2 fri 0 sat for her"; empty figures are none.
  private var forCaller: String?? {
    let texts = line.texts
    guard let verb = verb, let place = forPlace(after: verb) else { return nil }
    let between = verb + 1..<place
    if let end = callerEnd(place + 1), between.allSatisfy({ Self.objects.contains(texts[$0]) }) {
      let rest = line.rest(after: end - 1)
      return .some(hasFigure ? rest : nil)
    }
    guard callerEnd(place + 1) == line.words.count, hasFigure else { return nil }
    return .some(line.text(figuresStart(after: verb)..<place))
  }

  /// The place of the verb where the line begins with one.
  private var verb: Int? {
    let start = line.start
    guard line.words.indices.contains(start) else { return nil }
    let word = line.texts[start]
    let isVerb = Self.verbs.contains { DeskWords.isNear(word, $0) }
    return isVerb ? start : nil
  }

  /// The place of the "for" in front of the caller.
  private func forPlace(after verb: Int) -> Int? {
    line.words.indices.first {
      $0 > verb && line.texts[$0] == "for" && callerEnd($0 + 1) != nil
    }
  }

  /// The place behind the words for the caller.
  private func callerEnd(_ start: Int) -> Int? {
    let texts = line.texts
    let first = texts.indices.contains(start) && texts[start] == "the" ? start + 1 : start
    guard texts.indices.contains(first), DeskWords.callers.contains(texts[first]) else {
      return nil
    }
    return first + 1
  }

  /// The figures of a line that is nothing else, without the verb in front; nil where no word says
  /// to enter them.
  private var entered: String? {
    guard let verb, Self.entering.contains(line.texts[verb]) else {
      return nil
    }
    return line.rest(after: figuresStart(after: verb) - 1)
  }

  /// "put in", "key in" are verbs too.
  private func figuresStart(after verb: Int) -> Int {
    line.words.indices.contains(verb + 1) && line.texts[verb + 1] == "in" ? verb + 2 : verb + 1
  }

  private var hasFigure: Bool { mentions.contains { $0.amount != nil || $0.isNumber } }

  /// Whether the line is amounts and days, and little else.
  private var isFigures: Bool {
    guard !line.texts.contains(where: Self.unable.contains) else { return false }
    let isDay = mentions.contains { $0.target != nil }
    let isAmount = mentions.contains { $0.amount.map { !$0.figures.isEmpty } ?? false }
    return isDay && isAmount && mentions.allSatisfy(isOfFigures)
  }

  private func isOfFigures(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .amount, .days, .symbol: true
    case .words(let senses): !senses.isDisjoint(with: Self.glue)
    case .number, .unknown:
      mention.range.lowerBound == 0 && verb != nil && !mention.isNumber
    }
  }

  /// Who cannot do something for a day did not say that there was nothing on it.
  private static let unable: Set = ["cant", "cannot", "couldnt", "wont", "unable"]

  private static let glue: Senses = [
    Senses(.and), Senses(.filler), Senses(.link), Senses(.credits), Senses(.hours),
    Senses(.record), Senses(.request),
  ]
  private static let entering: Set = ["enter", "put", "book", "key", "save", "add"]
  private static let verbs = [
    "enter", "put", "type", "do", "fill", "key", "save", "book", "add",
  ]
  private static let objects: Set = [
    "it", "them", "that", "this", "in", "the", "figures", "figure", "credits", "numbers", "days",
    "all", "everything", "out", "hours", "her", "his", "their", "rest", "up", "day",
  ]
}
