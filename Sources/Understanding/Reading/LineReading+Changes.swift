import CMECore

/// Lines about figures that stand already: agreed to, mistaken, or to be typed again.
extension LineReading {
  /// "yes 6 and 5 is right": only figures that are saved, and an agreement.
  var isAgreement: Bool {
    guard context.step == .review, !shape.isQuestion, !shape.isNegated else { return false }
    let saved = Set(context.days.compactMap(\.entered))
    let figures = mentions.flatMap(\.figures)
    return !figures.isEmpty && figures.allSatisfy(saved.contains) && isAgreed
  }

  /// "everything but Friday is right": the day to be asked about again.
  var onlyWrongDay: Day? {
    let targets = mentions.compactMap(\.target)
    guard context.step == .review, !shape.isQuestion, targets.count == 1,
      case .known(let days) = targets[0], days.count == 1, isAgreed,
      mentions.contains(where: { $0.has(.except) || $0.has(.but) }),
      mentions.allSatisfy(\.figures.isEmpty)
    else { return nil }
    return days[0]
  }

  private var isAgreed: Bool {
    guard let last = line.tokens.last(where: { $0.kind == .word })?.text else { return false }
    return ["right", "correct", "fine", "good", "ok", "okay"].contains(last)
      && !mentions.contains { $0.has(.change) && !$0.has(.yes) }
  }

  /// "I typed 4 on Friday by mistake, how can I correct that".
  var isMistakeAsked: Bool {
    let asking = line.tokens.indices.last { index in
      line.isText(["how", "what"], at: index) && line.tokens[..<index].last?.kind == .symbol
    }
    guard let asking else { return false }
    return !mentions.contains { $0.range.lowerBound > asking && !$0.figures.isEmpty }
      && line.tokens.contains { Self.mistakes.contains($0.text) }
  }

  private static let mistakes: WordSet = [
    "mistake", "accident", "accidentally", "wrong", "mistakenly",
  ]

  /// "wrong number on the last day, let me redo it": the day is to be asked about again.
  var isReopening: Bool {
    guard !shape.isQuestion else { return false }
    return line.tokens.indices.contains { index in
      line.isText(["let"], at: index) && line.isText(["me"], at: index + 1)
        && line.group(at: index + 2)?.group.senses.has(.change) ?? false
    }
  }
}
