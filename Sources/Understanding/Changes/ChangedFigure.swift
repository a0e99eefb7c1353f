import CMECore

/// A figure that is told by its distance from another: "all but an hour", "half an hour more".
///
/// Nobody typed what it comes to, so that it is only shown, for a yes, or asked for.
struct ChangedFigure {
  enum Result: Equatable {
    /// What it comes to, for a day.
    case figure(Day, Credits)
    /// Said to be another one, and nobody knows how much it comes to.
    case unknown(Day?)
  }

  /// A figure that is added to another, or taken from it.
  struct Change {
    let mention: Int
    let credits: Credits
    /// Whether it says how much was missed, not how much a figure changes.
    var isMissed = false
  }

  let line: Line
  let mentions: [Mention]
  let context: Context
  let calendar: EventCalendar
  /// The mentions with a figure, and what each is.
  let figures: [(mention: Int, credits: Credits)]

  /// Looks at a line; nil where no word in it changes a figure.
  init?(
    _ line: Line, _ mentions: [Mention], in context: Context, _ calendar: EventCalendar
  ) {
    guard line.tokens.contains(where: ChangeWords.any.contains) else { return nil }
    self.line = line
    self.mentions = mentions
    self.context = context
    self.calendar = calendar
    figures = mentions.indices.compactMap { index in
      Self.credits(mentions[index], line).map { (index, $0) }
    }
  }

  /// The changes among the figures.
  var changes: [Change] { figures.compactMap(change) }

  /// Whether figures are taken away beside others that are given: "an hour late, so 3".
  var isBesideOthers: Bool {
    let changes = changes.filter { $0.credits < .zero }
    return !changes.isEmpty && changes.count < figures.count
  }

  /// What the line comes to; nil where it gives its figures without changing any.
  var result: Result? {
    let changes = changes
    guard !changes.isEmpty else { return doubled ?? (isChangedInWords ? .unknown(day) : nil) }
    guard targets.count < 2 else { return nil }
    let others = figures.filter { figure in !changes.contains { $0.mention == figure.mention } }
    if let first = others.first { return changed(first, by: changes, with: others) }
    if isForSeveralDays { return .unknown(nil) }
    guard let base = base(of: changes) else { return isNegative ? nil : .unknown(day) }
    return applied(changes, to: base)
  }

  /// "minus one", with nothing that it is taken from: a figure that is refused.
  private var isNegative: Bool {
    targets.isEmpty && figures.count == 1
      && line.isText(["minus"], at: mentions[figures[0].mention].range.lowerBound)
  }

  /// "8 minus 1", "8 minus 1 is 7".
  private func changed(
    _ base: (mention: Int, credits: Credits), by changes: [Change],
    with others: [(mention: Int, credits: Credits)]
  ) -> Result? {
    guard isBase(base.mention, of: changes), let day else { return nil }
    let result = applied(changes, to: base.credits)
    if others.count == 1 { return result }
    return others.count == 2 && result == .figure(day, others[1].credits) ? result : nil
  }

  /// "twice what I had on Friday".
  private var doubled: Result? {
    guard figures.isEmpty, line.has("twice") || line.has("double"), targets.count < 2,
      let other = figureOfOther
    else { return nil }
    return applied([], to: other + other)
  }

  private func applied(_ changes: [Change], to base: Credits) -> Result {
    let counted = isSaidTwice(changes) ? Array(changes.prefix(1)) : changes
    let sum = counted.map(\.credits).reduce(base, +)
    guard let day, let most = context.days.first(where: { $0.day == day })?.maximum,
      sum > .zero, sum <= most, sum.isQuarterStep
    else { return .unknown(day) }
    return .figure(day, sum)
  }

  /// "one too few, add one": a single change.
  private func isSaidTwice(_ changes: [Change]) -> Bool {
    changes.count == 2 && changes[0].credits == changes[1].credits
      && changes.contains { line.isText(["too"], at: mentions[$0.mention].range.upperBound) }
  }

  /// The figure of a mention without its sign; "one more" is a figure here.
  private static func credits(_ mention: Mention, _ line: Line) -> Credits? {
    let figures = mention.figures
    if figures.count == 1, figures[0] != .zero {
      return Credits(hundredths: abs(figures[0].hundredths))
    }
    let isOne =
      mention.isNumber && line.text(mention.range) == "one"
      && line.isText(["more", "less", "extra", "too", "off"], at: mention.range.upperBound)
    if isOne || isAnHour(mention, line) { return Credits(hundredths: 100) }
    return distance(mention, line)
  }

  /// "lower it by a quarter", which is no time of day.
  private static func distance(_ mention: Mention, _ line: Line) -> Credits? {
    let first = mention.range.lowerBound
    guard mention.isNumber, line.isText(["by"], at: first - 1),
      line.tokens[..<first].contains(where: {
        ChangeWords.lowering.contains($0) || ChangeWords.raising.contains($0)
      })
    else { return nil }
    return Durations(line: line).figure(at: first)?.value.credits
  }

  /// "without the last hour".
  private static func isAnHour(_ mention: Mention, _ line: Line) -> Bool {
    let first = mention.range.lowerBound
    return mention.has(.hours) && line.isText(["hour"], at: first)
      && line.isText(["last", "first", "final", "opening", "closing"], at: first - 1)
  }
}
