import CMECore

/// Figures that follow from a line but that nobody typed: they are only shown, for a yes.
extension LineReading {
  /// "from 9:15 till 12 on Friday", "two talks of an hour and one of half an hour": the figure that
  /// it comes to, for one day.
  var workedOut: (Act, [Act])? {
    let days = Set(seenDays)
    guard !shape.isQuestion, days.count < 2, let day = days.first ?? context.asked else {
      return nil
    }
    if isSpannedWithBreak { return (.clarify(Clarification(about: .amount(day, []))), []) }
    guard let figure = lengthOfSpans ?? CountedItems(line: line, mentions: mentions).sum
    else { return nil }
    return shown(figure, on: day)
  }

  /// "full but the last hour", "half an hour more on Sunday": what it comes to, or the question how
  /// much it is.
  func changed(_ change: ChangedFigure, besides figures: FigureReading) -> (Act, [Act])? {
    guard !shape.isQuestion, !isReport, let result = change.result else { return nil }
    switch result {
    case .figure(let day, let credits): return shown(credits, on: day)
    case .unknown(let day):
      let isOfDays = change.isForSeveralDays || !seenDays.isEmpty
      guard
        isAboutFigures || figures.isEntries || line.count < 6
          || !change.changes.isEmpty && isOfDays
      else { return nil }
      return (.clarify(Clarification(about: .amount(day, []))), [])
    }
  }

  /// Whether the phrases see nothing likelier in the line than a figure.
  private var isAboutFigures: Bool {
    let own = ranked.filter { LineReading.figureLabels.contains($0.label) }.map(\.probability)
    let other = ranked.first { !LineReading.structural.contains($0.label) }?.probability ?? 0
    return own.reduce(0, +) >= other
  }

  /// "whatever is left to come to 12": what is wanting of a total, where all other days have theirs.
  var remainder: (Act, [Act])? {
    guard line.tokens.contains(where: Self.rests.contains), !shape.isQuestion else { return nil }
    let figures = mentions.indices.filter { !mentions[$0].figures.isEmpty }
    let named = Set(seenDays)
    guard figures.count == 1, named.count < 2, let day = named.first ?? context.asked,
      isReached(figures[0]) || isOfAllDays(figures[0]),
      let total = mentions[figures[0]].figures.first
    else { return nil }
    let others = context.days.filter { $0.isOpen && $0.day != day }.map(\.entered)
    guard others.allSatisfy({ $0 != nil }) else { return shown(.zero, on: day) }
    let rest = others.compactMap { $0?.hundredths }.reduce(total.hundredths, -)
    return shown(Credits(hundredths: rest), on: day)
  }

  private static let rests: WordSet = [
    "rest", "left", "remaining", "remainder", "whatever", "missing", "wanting", "needed",
  ]

  /// "15 altogether".
  private func isOfAllDays(_ figure: Int) -> Bool {
    let end = mentions[figure].range.upperBound
    return line.isText(["altogether", "overall", "total", "together"], at: end)
      || line.isText(["in"], at: end) && line.isText(["all", "total"], at: end + 1)
  }

  private func isReached(_ figure: Int) -> Bool {
    let last = mentions[figure].range.lowerBound - 1
    if line.isText(["reach", "totals"], at: last) { return true }
    if line.isText(["makes", "make"], at: last) {
      return line.isText(["it", "that", "to", "all", "sum", "total"], at: last - 1)
    }
    return line.isText(["to"], at: last)
      && line.isText(["come", "comes", "get", "gets", "up", "me", "it", "add", "us"], at: last - 1)
  }

  /// "Friday and Sunday are swapped": the figures of two days, each for the other.
  var exchanged: (Act, [Act])? {
    let isWrongRound = line.has("round") && line.has("wrong")
    guard line.tokens.contains(where: Self.swaps.contains) || isWrongRound, !shape.isQuestion,
      mentions.allSatisfy(\.figures.isEmpty)
    else { return nil }
    let days = Array(Set(seenDays)).sorted()
    guard days.count == 2, let first = context.entered(days[0]),
      let second = context.entered(days[1]), first != second
    else { return nil }
    let entries = [
      Entry(day: days[0], credits: second), Entry(day: days[1], credits: first),
    ]
    let fit = entries.allSatisfy { entry in
      context.days.contains { $0.day == entry.day && $0.isOpen && entry.credits <= $0.maximum }
    }
    return (.clarify(Clarification(about: .amount(nil, []))), fit ? [.enter(entries)] : [])
  }

  private static let swaps: WordSet = [
    "swap", "swapped", "switch", "switched", "exchange", "exchanged", "reversed", "mixed",
    "interchanged", "inverted", "versa", "confused", "transposed",
  ]

  /// "from nine until lunch, half past twelve": times of day and a figure that can be none of the
  /// day's, or a zero that is only said of what came after.
  func byTheClock(_ entries: [Entry]) -> (Act, [Act])? {
    guard entries.count == 1, let entry = entries.first, isSpanned,
      let most = context.days.first(where: { $0.day == entry.day })?.maximum,
      entry.credits > most || entry.credits == .zero
    else { return nil }
    return (.clarify(Clarification(about: .amount(entry.day, []))), [])
  }

  private var isSpanned: Bool {
    line.tokens.indices.contains { index in
      line.isText(["from", "between"], at: index) && isNumber(index + 1)
        && line.tokens[index...].contains { Self.untils.contains($0) }
    }
  }

  private func isNumber(_ index: Int) -> Bool {
    line.isDigits(index) || line.word(index)?.number != nil
      || line.isText(["half", "quarter"], at: index)
  }

  private static let untils: WordSet = ["until", "till", "til", "to", "and"]

  /// "Saturday must be empty, I was sick": a day that has a figure is to have none.
  var emptied: (Act, [Act])? {
    let days = Set(seenDays)
    guard !shape.isQuestion, !isReport, days.count == 1, let day = days.first,
      context.entered(day) != nil
    else { return nil }
    let isAway = mentions.contains { $0.has(.missed) || $0.amount?.isAbsence ?? false }
    let zero: [Act] = isAway ? [.enter([Entry(day: day, credits: .zero)])] : []
    return (.clarify(Clarification(about: .amount(day, []))), zero)
  }

  /// "make it 5 but I'll check my notes later": a figure that is still to be looked at.
  var provisional: (Act, [Act])? {
    let figures = mentions.indices.filter { !mentions[$0].figures.isEmpty }
    guard !shape.isQuestion, figures.count == 1, Set(seenDays).count < 2,
      let figure = mentions[figures[0]].figures.first, figure > .zero,
      mentions[figures[0]...].contains(where: isLookedAtLater),
      let day = seenDays.first ?? context.asked
    else { return nil }
    return shown(figure, on: day)
  }

  private func isLookedAtLater(_ mention: Mention) -> Bool {
    mention.amount?.kind == .unknown
      && line.tokens[mention.range].contains { ["later", "check"].contains($0.text) }
  }

  private func shown(_ figure: Credits, on day: Day) -> (Act, [Act]) {
    let isSavable = figure > .zero && figure.isQuarterStep
    let entry: [Act] = isSavable ? [.enter([Entry(day: day, credits: figure)])] : []
    return (.clarify(Clarification(about: .amount(day, []))), entry)
  }

  /// "from 8 to noon with a twenty minute coffee break".
  private var isSpannedWithBreak: Bool {
    lengthOfSpans == nil && !ClockSpans(line).ranges.isEmpty
      && line.tokens.contains { ChangeWords.breaks.contains($0) }
  }

  /// "five on Friday and one less on Saturday": the second figure told by the first.
  var setAgainstFirst: (Act, [Act])? {
    guard !shape.isQuestion, let change, change.figures.count == 2, change.targets.count == 2,
      change.changes.count == 1, let step = change.changes.first,
      step.mention == change.figures[1].mention, !step.isMissed
    else { return nil }
    let days = mentions.flatMap { mention -> [Day] in
      if case .known(let days) = mention.target { days } else { [] }
    }
    guard days.count == 2 else { return nil }
    let first = Entry(day: days[0], credits: change.figures[0].credits)
    let sum = first.credits + step.credits
    let both = [first, Entry(day: days[1], credits: sum)].sorted { $0.day < $1.day }
    let isSavable = sum > .zero && sum.isQuarterStep
    let about = Clarification(about: .amount(days[1], []), kept: isSavable ? [] : [first])
    return (.clarify(about), isSavable ? [.enter(both)] : [])
  }

  /// The hours between times of day, where they are all the figures there are, without a break.
  private var lengthOfSpans: Credits? {
    let spans = ClockSpans(line)
    let others = mentions.filter { mention in
      !mention.figures.isEmpty && !spans.ranges.contains { $0.overlaps(mention.range) }
    }
    guard !spans.ranges.isEmpty else { return nil }
    guard let pause = others.first else { return spans.credits }
    let isBreak = line.tokens.contains { ChangeWords.breaks.contains($0) }
    guard isBreak, others.count == 1, pause.figures.count == 1 else { return nil }
    let left = spans.credits.hundredths - abs(pause.figures[0].hundredths)
    return left > 0 ? Credits(hundredths: left) : nil
  }
}
