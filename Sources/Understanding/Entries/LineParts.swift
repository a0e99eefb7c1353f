import CMECore

/// The mentions of a line, with the words between them within reach.
struct LineParts {
  let line: Line
  var mentions: [Mention]
  /// Whether all figures are those of others, or what somebody or something says.
  var isTold = false

  init(line: Line, mentions: [Mention]) {
    self.line = line
    self.mentions = mentions
  }

  func text(_ index: Int) -> String {
    guard mentions.indices.contains(index) else { return "" }
    return line.text(mentions[index].range)
  }

  func has(_ sense: Sense, at index: Int) -> Bool {
    mentions.indices.contains(index) && mentions[index].has(sense)
  }

  func symbol(at index: Int) -> String? {
    guard mentions.indices.contains(index), case .symbol(let symbol) = mentions[index].kind else {
      return nil
    }
    return symbol
  }

  func amount(at index: Int) -> Amount? {
    mentions.indices.contains(index) ? mentions[index].amount : nil
  }

  func isLive(_ index: Int) -> Bool { amount(at: index).map { !$0.isDropped } ?? false }

  func target(at index: Int) -> DayTarget? {
    mentions.indices.contains(index) ? mentions[index].target : nil
  }

  func isNode(_ index: Int) -> Bool { isLive(index) || target(at: index) != nil }

  /// Words without weight for figures: between a mark and its figure they may stand.
  func isLight(_ index: Int) -> Bool {
    guard mentions.indices.contains(index) else { return false }
    if let symbol = symbol(at: index) { return ["\"", "(", ")", "*", ":"].contains(symbol) }
    let light = Senses(.filler).union(Senses(.link)).union(Senses(.record))
    return !mentions[index].senses.isDisjoint(with: light) && !isNode(index)
  }

  /// The next amount or day after an index.
  func nextNode(after index: Int) -> Int? {
    var next = index + 1
    while next < mentions.count {
      if isNode(next) { return next }
      next += 1
    }
    return nil
  }

  func lastNode(before index: Int) -> Int? {
    var last = index - 1
    while last >= 0 {
      if isNode(last) { return last }
      last -= 1
    }
    return nil
  }

  /// The amount that a mark before it is about, past light words.
  func amountRight(after index: Int) -> Int? {
    var next = index + 1
    while isLight(next) { next += 1 }
    return isLive(next) ? next : nil
  }

  mutating func drop(_ index: Int) {
    guard var amount = amount(at: index) else { return }
    amount.isDropped = true
    mentions[index].kind = .amount(amount)
  }

  mutating func set(_ index: Int, _ kind: Amount.Kind) {
    guard var amount = amount(at: index) else { return }
    amount.kind = kind
    mentions[index].kind = .amount(amount)
  }

  mutating func clear(_ index: Int) { mentions[index].kind = .words(Senses(.filler)) }
}
