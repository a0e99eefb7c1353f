import CMECore

extension LineParts {
  /// Ranges, choices and guesses: figures that nobody has settled on.
  mutating func markVague() {
    joinChoices()
    loosenAlternatives()
    loosenDoubted()
    for index in mentions.indices where isLive(index) {
      if isHedged(index) || isChecked && !isAbsent(index) { loosen(index) }
    }
    dropRefined()
  }

  /// "about 3 hours, exactly 2.75", "between 3 and 4, say 3.5": the guess gives way.
  private mutating func dropRefined() {
    for index in mentions.indices where isLive(index) {
      guard case .vague = amount(at: index)?.kind, let next = nextNode(after: index),
        case .figure = amount(at: next)?.kind
      else { continue }
      let isRefined =
        ((index + 1)..<next).contains { Self.refining.contains(text($0)) }
        || Self.refining.contains(text(next + 1))
      if isRefined { drop(index) }
    }
  }

  private static let refining: WordSet = [
    "so", "say", "exactly", "precisely", "lets say", "call it", "to be precise", "to be exact",
  ]

  /// "Friday 2 or Saturday 2": neither figure is settled.
  private mutating func loosenAlternatives() {
    for index in mentions.indices where has(.or, at: index) {
      guard let left = amountOfPart(lastNode(before: index), lastNode),
        let right = amountOfPart(nextNode(after: index), nextNode)
      else { continue }
      loosen(left)
      loosen(right)
    }
  }

  /// "3 on Friday but not sure": the doubt is about the figure before.
  private mutating func loosenDoubted() {
    for index in mentions.indices where amount(at: index)?.kind == .unknown {
      guard nextNode(after: index) == nil, let last = lastNode(before: index),
        isLive(last) || text(index).hasPrefix("but")
          || ((last + 1)..<index).contains(where: { has(.but, at: $0) }),
        let figure = amountOfPart(last, lastNode)
      else { continue }
      loosen(figure)
      clear(index)
    }
  }

  /// The amount of a part of the line that a node opens or ends: the node or the one beyond its day.
  private func amountOfPart(_ node: Int?, _ beyond: (Int) -> Int?) -> Int? {
    guard let node else { return nil }
    if isLive(node) { return isAbsent(node) ? nil : node }
    guard let next = beyond(node), isLive(next), !isAbsent(next) else { return nil }
    return next
  }

  private mutating func loosen(_ index: Int) {
    guard let amount = amount(at: index) else { return }
    set(index, .vague(amount.figures))
  }

  private func isHedged(_ index: Int) -> Bool {
    if amount(at: index)?.isAbsence == true { return false }
    return isHedgedBefore(index) || isHedgedAfter(index)
  }

  private func isHedgedBefore(_ index: Int) -> Bool {
    if symbol(at: index - 1) == ".", has(.hedge, at: index - 2) { return true }
    if symbol(at: index - 1) == "~" || symbol(at: index - 1) == "<" { return true }
    var before = index - 1
    while isLight(before), !has(.hedge, at: before) { before -= 1 }
    if isOfAll(index) || text(index - 1) == "but" && text(index - 2) == "anything" { return true }
    guard has(.hedge, at: before), !isWish(before) else { return false }
    return !(text(before) == "up to" && mentions.contains { $0.has(.change) })
  }

  /// "I would like to declare", which guesses nothing.
  private func isWish(_ index: Int) -> Bool { text(index) == "like" && text(index + 1) == "to" }

  /// "all three and a half": for each day or for one, nobody knows.
  private func isOfAll(_ index: Int) -> Bool {
    guard text(index - 1) == "all", let figure = amount(at: index)?.figures.first else {
      return false
    }
    return figure.hundredths % 100 != 0 && !mentions.contains { $0.target != nil }
  }

  private func isHedgedAfter(_ index: Int) -> Bool {
    if has(.hedgeAfter, at: index + 1) { return amountRight(after: index + 1) == nil }
    guard let symbol = symbol(at: index + 1) else { return false }
    if symbol == "~" { return true }
    if symbol == "(" { return has(.hedgeAfter, at: index + 2) }
    if symbol == ",", has(.hedgeAfter, at: index + 2) {
      return amountRight(after: index + 2) == nil
    }
    if symbol == "-", text(index + 2) == "ish" { return true }
    if symbol == "+" { return nextAfterPart(of: index + 1) == nil }
    return symbol == "?" && !has(.yes, at: index + 2) && !mentions.contains { $0.has(.request) }
  }

  /// The figure after "+", past a part of the day: "morning 1.5 + afternoon 2".
  private func nextAfterPart(of sign: Int) -> Int? {
    var next = sign + 1
    while has(.partOfDay, at: next) || isLight(next) { next += 1 }
    return isLive(next) ? next : nil
  }

  /// "Friday 3, Saturday 2, right?", "Friday 3 is that ok".
  private var isChecked: Bool {
    if isQuestioned { return true }
    let words = mentions.indices.suffix(4).filter { symbol(at: $0) == nil }
    guard let last = words.last, Self.tags.contains(text(last)) else { return false }
    return symbol(at: mentions.count - 1) == "?"
      || ["is that", "is it", "is this"].contains(text(last - 1))
  }

  /// "1 hour on Friday, does that count".
  private var isQuestioned: Bool {
    guard let comma = mentions.indices.last(where: { [",", "."].contains(symbol(at: $0) ?? "") }),
      nextNode(after: comma) == nil, comma + 1 < mentions.count
    else { return false }
    let first = mentions[comma + 1].range.lowerBound
    return line.isText(["does", "do", "is", "will", "would", "can"], at: first)
      && line.isText(["that", "it", "this", "those", "these"], at: first + 1)
  }

  private static let tags: WordSet = [
    "right", "correct", "yes", "no", "true", "isnt it", "yeah", "ok", "okay", "fine", "allowed",
  ]

  private mutating func joinChoices() {
    var index = 0
    while index < mentions.count {
      if isLive(index), let other = choice(after: index) {
        join(index, other)
      } else {
        index += 1
      }
    }
  }

  /// The other amount of "2 or 3", "2-3", "2 to 3", "between 2 and 3".
  private func choice(after index: Int) -> Int? {
    let isComma = symbol(at: index + 1) == ","
    let middle = isComma && isChoice(index + 2) ? index + 2 : index + 1
    guard let other = amountRight(after: middle), !isAbsent(index), !isAbsent(other) else {
      return nil
    }
    if isChoice(middle) { return other }
    if symbol(at: middle) == "-" { return isTightDash(middle) && !isThen(middle) ? other : nil }
    if symbol(at: middle) == "?", symbol(at: other + 1) == "?" { return other }
    if symbol(at: middle) == "/" { return other }
    if text(middle) == "to" { return mentions[..<index].contains { $0.has(.change) } ? nil : other }
    return has(.and, at: middle) && isBetween(index) ? other : nil
  }

  /// "5 - then 6.5": a list, not a choice.
  private func isThen(_ dash: Int) -> Bool { text(dash + 1) == "then" }

  /// "2 or 3", "2, maybe 3".
  private func isChoice(_ index: Int) -> Bool { has(.or, at: index) || has(.hedge, at: index) }

  private func isAbsent(_ index: Int) -> Bool { amount(at: index)?.isAbsence ?? false }

  private func isBetween(_ index: Int) -> Bool {
    var before = index - 1
    while isLight(before), !has(.between, at: before) { before -= 1 }
    return has(.between, at: before)
  }

  private func isTightDash(_ index: Int) -> Bool {
    let dash = mentions[index].range.lowerBound
    return line.isGlued(dash) == line.isGlued(dash + 1)
  }

  /// "2? 2.5? one of those": one of the figures, not of the days.
  private mutating func dropPointer(after index: Int) {
    let isOnly = mentions.count(where: { $0.target != nil }) == 1
    if isOnly, let next = nextNode(after: index), target(at: next) == .word(.some) { clear(next) }
  }

  private mutating func join(_ index: Int, _ other: Int) {
    let figures = (amount(at: index)?.figures ?? []) + (amount(at: other)?.figures ?? [])
    set(index, .vague(figures))
    mentions.removeSubrange((index + 1)...other)
    dropPointer(after: index)
  }
}
