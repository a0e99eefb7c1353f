import CMECore

/// What a figure is taken from or added to, and for which day.
extension ChangedFigure {
  // MARK: Days

  /// The day that the changed figure is for.
  var day: Day? { targets.first ?? savedBefore ?? context.asked }

  /// "I put lunch into that, take an hour off": the day saved last, where the one asked about has
  /// no figure yet.
  private var savedBefore: Day? {
    guard let asked = context.asked, context.entered(asked) == nil, !isOfAll, !isOfOther,
      line.has("that") || line.has("it"), line.tokens.contains(where: ChangeWords.saved.contains)
    else { return nil }
    return context.days.last { $0.day < asked && $0.entered != nil }?.day
  }

  /// The days that are named, but not to be likened to.
  var targets: [Day] {
    let named = mentions.indices.filter { !isLikened($0) }.flatMap(days)
    return Array(Set(named)).sorted()
  }

  var isForSeveralDays: Bool {
    mentions.contains { mention in
      switch mention.target {
      case .word(.all), .word(.both), .all, .others, .except: true
      default: false
      }
    }
  }

  private func days(_ index: Int) -> [Day] {
    if isOfHours(index) { return [] }
    return switch mentions[index].target {
    case .known(let days): days
    case .step(let distance): stepped(distance).map { [$0] } ?? []
    default: []
    }
  }

  /// The "last" of "the last two hours", which is no day.
  private func isOfHours(_ index: Int) -> Bool {
    let order = line.tokens[mentions[index].range].map(\.text).filter { $0 != "the" }
    return ["last", "first", "final"].contains(order.joined(separator: " "))
      && mentions.indices.contains(index + 1)
      && (!mentions[index + 1].figures.isEmpty || mentions[index + 1].has(.hours))
  }

  private func stepped(_ distance: Int) -> Day? {
    guard let place = context.days.firstIndex(where: { $0.day == context.asked }),
      context.days.indices.contains(place + distance)
    else { return nil }
    return context.days[place + distance].day
  }

  /// "an hour less than Friday", "as Friday", "twice what I had on Friday".
  private func isLikened(_ index: Int) -> Bool {
    guard mentions[index].target != nil else { return false }
    var before = mentions[index].range.lowerBound - 1
    while line.isText(ChangeWords.beforeDay, at: before),
      !line.isText(ChangeWords.likening, at: before)
    { before -= 1 }
    return line.isText(ChangeWords.likening, at: before)
      && !line.isText(["day", "half", "hour", "hours", "all", "part"], at: before - 1)
  }

  // MARK: Bases

  /// What the changes are made to; nil where nobody knows.
  func base(of changes: [Change]) -> Credits? {
    if isOfAll { return maximum }
    if isOfOther { return figureOfOther }
    return changes.contains(where: \.isMissed) ? nil : day.flatMap { context.entered($0) }
  }

  private var maximum: Credits? { context.days.first { $0.day == day }?.maximum }

  /// Whether all of the day is spoken of: "full", "the rest I saw", "otherwise all".
  var isOfAll: Bool {
    mentions.contains { $0.amount?.kind == .maximum } || line.tokens.indices.contains(where: isAll)
      || line.isText(["the"], at: rest - 1) && line.has("rest")
  }

  private var rest: Int { line.tokens.firstIndex { $0.text == "rest" } ?? 0 }

  var isOfOther: Bool {
    mentions.indices.contains { isLikened($0) || isSame($0) || isSetAgainst($0) }
  }

  private func isSame(_ index: Int) -> Bool {
    if case .same = mentions[index].amount?.kind { true } else { false }
  }

  /// "an hour more than Friday", seen as one.
  private func isSetAgainst(_ index: Int) -> Bool {
    mentions[index].range.contains { line.isText(["than"], at: $0) }
      && mentions[index].amount != nil
  }

  var figureOfOther: Credits? {
    let likened = mentions.indices.filter(isLikened).flatMap(days)
    if likened.count == 1 { return context.entered(likened[0]) }
    for mention in mentions {
      if case .same(let target) = mention.amount?.kind { return figure(sameAs: target) }
    }
    return comparedDay.flatMap { context.entered($0) }
  }

  private func figure(sameAs target: DayTarget?) -> Credits? {
    switch target {
    case .known(let days): days.count == 1 ? context.entered(days[0]) : nil
    case .step(let distance): stepped(distance).flatMap { context.entered($0) }
    case nil: context.days.last(where: isEarlier)?.entered
    default: nil
    }
  }

  private func isEarlier(_ other: Context.EventDay) -> Bool {
    other.entered != nil && day.map { other.day < $0 } ?? false
  }

  /// The day after "than", which is part of what was seen as one amount.
  private var comparedDay: Day? {
    guard let index = mentions.indices.first(where: isSetAgainst),
      let than = mentions[index].range.first(where: { line.isText(["than"], at: $0) })
    else { return nil }
    let phrases = DayPhrases(line: line, calendar: calendar)
    let found = ((than + 1)..<mentions[index].range.upperBound).lazy
      .compactMap { phrases.days(at: $0) }.first
    switch found?.target {
    case .known(let days): return days.first
    case .step(let distance): return stepped(distance)
    default: return nil
    }
  }

  // MARK: "8 minus 1", "an hour late for a three hour session"

  /// Whether the one other figure is what the changes are made to.
  func isBase(_ base: Int, of changes: [Change]) -> Bool {
    guard let first = changes.first else { return false }
    let end = mentions[base].range.upperBound
    let start = mentions[first.mention].range.lowerBound
    if end <= start, changes.allSatisfy({ isBreak(mentions[$0.mention].range.upperBound) }) {
      return true
    }
    if end <= start, changes.count == 1, first.isMissed, isBut(end) { return true }
    if end <= start, changes.count == 1 {
      if end == start { return line.isText(["minus"], at: start) }
      return line.isText(ChangeWords.operators, at: end)
        && (end + 1..<max(start, end + 1)).allSatisfy { line.isText(ChangeWords.light, at: $0) }
    }
    return changes.allSatisfy(\.isMissed)
      && line.tokens[end..<min(end + 2, line.count)].contains(where: ChangeWords.sessions.contains)
  }

  /// "six hours but I came 15 minutes late".
  private func isBut(_ end: Int) -> Bool {
    var end = end
    while line.word(end)?.weekday != nil || line.isText(["on", ","], at: end) { end += 1 }
    return line.isText(["but", "though", "although", "however"], at: end)
  }

  // MARK: "all less lunch", "like Friday only longer"

  /// Whether a figure is said to be changed by something that is no figure.
  var isChangedInWords: Bool {
    guard line.count < 12 else { return false }
    if figures.count == 1 { return isTakenFrom(figures[0].mention) }
    guard figures.isEmpty else { return false }
    let isKnown = isOfAll || isOfOther || mentions.contains { $0.target != nil }
    return isKnown && line.tokens.indices.contains { isOperator($0) || isComparative($0) }
  }

  /// "six minus the bit where I was out".
  private func isTakenFrom(_ mention: Int) -> Bool {
    let end = mentions[mention].range.upperBound
    return line.isText(["minus", "less"], at: end) && isOperator(end)
  }

  private func isOperator(_ index: Int) -> Bool {
    line.isText(["minus", "less", "without"], at: index)
      && !line.isText(["or", "no", "not", "than"], at: index - 1)
      && !line.isText(["or", "than"], at: index + 1) && line.token(index + 1)?.kind == .word
  }

  private func isComparative(_ index: Int) -> Bool {
    line.isText(["longer", "shorter", "less", "more"], at: index)
      && line.isText(["but", "only", "just", "bit", "little", "slightly", "even"], at: index - 1)
      && isOfOther
  }
}
