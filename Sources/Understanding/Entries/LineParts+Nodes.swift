import CMECore

extension LineParts {
  /// The amounts and days that are left, with how far apart they stand.
  func nodes() -> [Pairing.Node] {
    var nodes: [Pairing.Node] = []
    var last: Int?
    for index in mentions.indices where isNode(index) {
      var node = node(at: index)
      if let last {
        node.gap = gap(from: last, to: index)
        node.isLed = isLed(from: last, to: index)
        node.isListed = isListed(from: last, to: index)
      }
      node.isShared = isShared(index)
      nodes.append(node)
      last = index
    }
    return nodes
  }

  private func node(at index: Int) -> Pairing.Node {
    if let amount = amount(at: index) { return Pairing.Node(content: .amount(amount)) }
    return Pairing.Node(content: .days(target(at: index) ?? .foreign))
  }

  private func isShared(_ index: Int) -> Bool {
    has(.each, at: index + 1) || has(.each, at: index - 1)
      || has(.each, at: index + 2) && isLight(index + 1)
      || symbol(at: index + 1) == "/" && text(index + 2) == "day"
  }

  private func gap(from last: Int, to index: Int) -> Int {
    var gap = 0
    var unread = 0
    for between in (last + 1)..<index {
      if let symbol = symbol(at: between) {
        if symbol == ".", isDots(between) { continue }
        gap = max(gap, Self.distances[symbol] ?? 0)
      } else if has(.but, at: between), target(at: last) != nil, target(at: index) != nil {
        gap = Self.unrelated
      } else if has(.and, at: between) {
        gap = max(gap, 10)
      } else if isUnread(between) {
        unread += 4
      }
    }
    if isLive(last), gap >= 20, unread > (isLed(from: last, to: index) ? 4 : 0) {
      return Self.unrelated
    }
    return gap + min(unread, 12)
  }

  /// Dots that lead from a day to its figure.
  private func isDots(_ index: Int) -> Bool {
    symbol(at: index - 1) == "." || symbol(at: index + 1) == "."
  }

  /// A day in a sentence of its own after the figure tells a story: "0, I had flown home Friday".
  private static let unrelated = 500

  private static let distances = [
    ",": 20, ";": 30, ".": 30, "!": 30, "?": 30, "\n": 34, "|": 20, "/": 10, "&": 10, "+": 10,
  ]

  /// Whether nothing is told of one day before the next is named.
  private func isListed(from last: Int, to index: Int) -> Bool {
    guard target(at: last) != nil, target(at: index) != nil else { return true }
    return !isToldOf(last) && !isLeftOut(last, index) && !hasClause(index)
      && ((last + 1)..<index).allSatisfy { between in
        symbol(at: between).map { !Self.separating.contains($0) } ?? false || has(.and, at: between)
          || has(.or, at: between)
          || Self.listing.contains(text(between))
      }
  }

  /// "Fri 3, Sat, Sun 2": where each day has a figure of its own, one without has none.
  private func isLeftOut(_ last: Int, _ index: Int) -> Bool {
    guard index == last + 2, symbol(at: last + 1) == "," else { return false }
    return mentions.indices.count { isLive($0) } > 1 && !mentions.contains { $0.has(.each) }
  }

  /// "nothing special on Saturday, Sunday 3": Saturday's part of the line is a story.
  private func isToldOf(_ day: Int) -> Bool {
    guard symbol(at: day + 1) == "," || symbol(at: day + 1) == ";" else { return false }
    var last = day - 1
    while last >= 0, symbol(at: last) == nil, !isNode(last) {
      if isUnread(last) || has(.label, at: last) { return true }
      last -= 1
    }
    return false
  }

  /// "4 on Friday, Saturday I had a fever": what is told of the later day is no figure.
  private func hasClause(_ day: Int) -> Bool {
    var end = day + 1
    while mentions.indices.contains(end), symbol(at: end) == nil, !isNode(end) { end += 1 }
    return !isLive(end) && ((day + 1)..<end).contains { isUnread($0) || isStory($0) }
  }

  private func isStory(_ index: Int) -> Bool {
    has(.negation, at: index) || has(.missed, at: index) || has(.label, at: index)
      || has(.record, at: index) && Self.selves.contains(text(index - 1))
      || Self.selves.contains(text(index)) && has(.link, at: index + 1)
  }

  private static let selves: WordSet = ["i", "ill", "we", "i will"]

  private static let separating: WordSet = [";", ".", "|", "\n"]

  private static let listing: WordSet = [
    "on", "for", "the", "on the", "for the", "in", "of", "both", "also", "too", "well", "again",
    "plus", "another", "even",
  ]

  private func isUnread(_ index: Int) -> Bool {
    switch mentions[index].kind {
    case .unknown, .number: true
    default: false
    }
  }

  private func isLed(from last: Int, to index: Int) -> Bool {
    let isAmountFirst = isLive(last)
    return ((last + 1)..<index).contains { between in
      if let symbol = symbol(at: between) {
        return [":", "=", "-"].contains(symbol) && !isAmountFirst
      }
      return isAmountFirst
        ? ["on", "for", "on the", "for the", "in", "of"].contains(text(between))
        : has(.link, at: between) || has(.record, at: between) || has(.change, at: between)
    }
  }
}
