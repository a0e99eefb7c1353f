import CMECore

extension LineReading {
  /// Whether something in the line may turn the figures of an act into others than were read.
  ///
  /// Such a reading is shown, and saved after a yes.
  func isDoubtful(_ act: Act) -> Bool {
    guard let entries = act.entries else { return false }
    let isAlone = entries.count == 1
    return mentions.contains { $0.amount?.isInferred ?? false } || shape.unknown > 0
      || shape.numbers > 0 || isShareOfADay || isCompared || isOrdinalOfOthers
      || isRelative(entries) || isSharedWithNamedAgain(entries)
      || change?.isBesideOthers ?? false || isOfAnother
      || isRestricted || isCorrectedBesides(act) || isDayMended(entries) || isTotalOfOneDay
      || isAlone && (isAbsentInPart || isAllButSome || act.isEnter && namesOtherDay(than: entries))
  }

  /// "sick after lunch", "none in the morning", "absent for one hour".
  private var isAbsentInPart: Bool {
    let amounts = mentions.compactMap(\.amount)
    let isAway = amounts.contains(where: \.isAbsence) || mentions.contains { $0.has(.missed) }
    let isNot =
      mentions.contains { $0.has(.negation) && $0.has(.not) }
      && mentions.count { $0.target != nil } < 2
    let isPart = mentions.contains { $0.has(.partOfDay) || $0.has(.hours) || $0.has(.clock) }
    let lengths = amounts.flatMap(\.figures).contains { $0 != .zero }
    let isNothing = isAway || amounts.contains { $0.figures == [.zero] }
    return isNothing && isPart && !lengths || (isAway || isNot) && lengths && !isCorrected
  }

  /// "friday was meant to be what I said for sunday, so two": a day that gets no figure, and that is
  /// neither denied ("not sunday") nor mended ("no, I meant saturday").
  private func namesOtherDay(than entries: [Entry]) -> Bool {
    let given = Set(entries.map(\.day))
    let known = mentions.indices.filter { !knownDays(at: $0).isEmpty }
    let isMended = known.contains { index in
      !given.isDisjoint(with: knownDays(at: index))
        && follows([.correction, .negation, .not], index)
    }
    return !isMended
      && known.contains { index in
        given.isDisjoint(with: knownDays(at: index)) && !follows([.negation, .not], index)
      }
  }

  /// "friday and saturday, saturday was 4": a figure for several days, of which one is named again.
  private func isSharedWithNamedAgain(_ entries: [Entry]) -> Bool {
    let named = mentions.indices.flatMap(knownDays)
    return entries.count > mentions.count { $0.amount != nil } && Set(named).count < named.count
  }

  private func knownDays(at index: Int) -> [Day] {
    if case .known(let days) = mentions[index].target { days } else { [] }
  }

  /// Whether one of these stands before a mention, with nothing but links between.
  private func follows(_ senses: [Sense], _ index: Int) -> Bool {
    let before = mentions[..<index].last { !$0.has(.link) }
    return senses.contains { before?.has($0) ?? false }
  }

  /// "six fifteen, I mean six point two five": something is asked, and the rest was mended.
  private func isCorrectedBesides(_ act: Act) -> Bool {
    !act.isEnter && mentions.contains { $0.has(.correction) || $0.has(.weakCorrection) }
  }

  private var isCorrected: Bool {
    mentions.count { $0.figures.contains { $0 != .zero } } > 1
  }

  /// "all of it, but I left at noon".
  private var isAllButSome: Bool {
    let takesAway: [Sense] = [.but, .except, .arithmetic, .missed, .negation, .hedge, .correction]
    let isAll = mentions.contains { $0.amount?.kind == .maximum }
    let isLess = mentions.contains { mention in
      takesAway.contains { mention.has($0) } || mention.amount?.isAbsence ?? false
    }
    return isAll && isLess
  }

  /// "three quarters of the day".
  private var isShareOfADay: Bool {
    mentions.indices.dropLast().contains { index in
      let figure = mentions[index].amount?.figures.first?.hundredths ?? 0
      guard (1..<100).contains(figure) else { return false }
      return text(index + 1) == "of" || text(index + 1).hasPrefix("of ")
    }
  }

  /// "5 more than friday", "twice as much".
  private var isCompared: Bool {
    mentions.indices.contains { index in
      (mentions[index].has(.hedge) || mentions[index].has(.arithmetic))
        && mentions.indices.contains(index + 1) && mentions[index + 1].target != nil
    } || mentions.contains { $0.has(.arithmetic) }
  }

  /// "take off a quarter from sunday"; "add one to friday", where a figure stands already.
  private func isRelative(_ entries: [Entry]) -> Bool {
    let words = Set(line.tokens.map(\.text))
    if !words.isDisjoint(with: LineReading.moving) { return true }
    if words.contains("take"), !words.isDisjoint(with: ["from", "off", "away"]) { return true }
    if words.isSuperset(of: ["give", "to"]) { return true }
    return !words.isDisjoint(with: LineReading.adding)
      && entries.contains { context.entered($0.day) != nil }
  }

  /// "that of Friday and one": a day's figure that something may be added to.
  private var isOfAnother: Bool {
    mentions.indices.contains { index in
      guard case .same = mentions[index].amount?.kind else { return false }
      return text(index) == "that"
    }
  }

  private static let moving: Set = [
    "lose", "move", "moved", "shift", "transfer", "longer", "shorter",
  ]
  private static let adding: Set = ["add", "added", "again", "another", "extra", "more"]

  /// "the 3rd session", "the last hour", "the first one".
  private var isOrdinalOfOthers: Bool {
    mentions.indices.dropLast().contains { index in
      let next = mentions[index + 1]
      let isOrder = mentions[index].target != nil || ["first", "last"].contains(text(index))
      let isOfOthers = next.has(.count) || next.has(.hours) || isBareOrder(index)
      return isOrder && isOfOthers && !text(index + 1).hasPrefix("day")
    }
  }

  /// "the last 2", which may be two of the talks.
  private func isBareOrder(_ index: Int) -> Bool {
    mentions[index + 1].amount != nil
      && ["the last", "the first", "last", "first"].contains(text(index))
  }

  private func text(_ index: Int) -> String {
    line.text(mentions[index].range)
  }
}

extension Act {
  fileprivate var isEnter: Bool {
    if case .enter = self { true } else { false }
  }

  /// What it saves: the entries, or those of them that are clear; nil where it saves nothing.
  fileprivate var entries: [Entry]? {
    switch self {
    case .enter(let entries): entries
    case .clarify(let clarification) where !clarification.kept.isEmpty: clarification.kept
    default: nil
    }
  }
}
