import CMECore

/// Which amounts of a line belong to which of its days: the cheapest way to pair neighbours.
struct Pairing {
  /// An amount or days, and how far it stands from the node before.
  struct Node {
    enum Content {
      case amount(Amount)
      case days(DayTarget)
    }
    let content: Content
    /// What separates it from the node before: the larger, the further apart.
    var gap = 0
    /// Whether a word between leads from the node before to this one ("2 on Friday", "Friday: 2").
    var isLed = false
    /// Whether only words of a list stand between it and the day before ("Friday and Saturday").
    var isListed = true
    /// Whether "each" or the like spreads the amount over several days.
    var isShared = false

    var isAmount: Bool {
      if case .amount = content { true } else { false }
    }
    var amount: Amount? {
      if case .amount(let amount) = content { amount } else { nil }
    }
    var target: DayTarget? {
      if case .days(let target) = content { target } else { nil }
    }
  }

  /// An amount with its days; without days where none stand by it.
  struct Pair {
    var amount: Amount
    var targets: [DayTarget]
  }

  /// The pairs of a line in its order, and the days that got no amount.
  struct Result {
    var pairs: [Pair] = []
    var free: [Amount] = []
    /// Whether a figure without a day comes after one that has its day.
    var isTrailing = false
    var idle: [DayTarget] = []
  }

  private struct Choice {
    var cost: Int
    var start: Int
    var amount: Int?
  }

  private static let alone = (amount: 100, weak: 10, day: 60, shared: 12, bare: 24, unlisted: 500)
  private static let mostShared = 7

  static func pair(_ nodes: [Node]) -> Result {
    var best = [Choice(cost: 0, start: 0, amount: nil)]
    for end in nodes.indices {
      best.append(choice(endingAt: end, nodes, best))
    }
    return result(nodes, best)
  }

  private static func choice(endingAt end: Int, _ nodes: [Node], _ best: [Choice]) -> Choice {
    let single = Choice(cost: best[end].cost + aloneCost(nodes[end]), start: end, amount: nil)
    var cheapest = single
    for start in stride(from: end - 1, through: max(0, end - mostShared), by: -1) {
      guard let amount = onlyAmount(nodes, start...end) else { continue }
      let cost = best[start].cost + groupCost(nodes, start...end, amount)
      if cost < cheapest.cost { cheapest = Choice(cost: cost, start: start, amount: amount) }
    }
    return cheapest
  }

  private static func aloneCost(_ node: Node) -> Int {
    guard let amount = node.amount else { return alone.day }
    return amount.isWeak ? alone.weak : alone.amount
  }

  /// The amount at one end of a run that is days otherwise.
  private static func onlyAmount(_ nodes: [Node], _ range: ClosedRange<Int>) -> Int? {
    let amounts = range.filter { nodes[$0].isAmount }
    guard amounts.count == 1, let amount = amounts.first else { return nil }
    return amount == range.lowerBound || amount == range.upperBound ? amount : nil
  }

  private static func groupCost(_ nodes: [Node], _ range: ClosedRange<Int>, _ amount: Int) -> Int {
    let isFirst = amount == range.lowerBound
    let link = isFirst ? range.lowerBound + 1 : range.upperBound
    var cost = nodes[link].gap - (nodes[link].isLed ? 8 : 0)
    for index in range.dropFirst() where index != link {
      cost += nodes[index].gap + sharing(nodes[amount], with: nodes[index])
    }
    if nodes[amount].amount?.isWeak == true { cost += 20 }
    return max(cost, 0)
  }

  private static func sharing(_ amount: Node, with day: Node) -> Int {
    if amount.isShared { return 0 }
    if !day.isListed { return alone.unlisted }
    return day.gap == 0 ? alone.bare : alone.shared
  }

  private static func result(_ nodes: [Node], _ best: [Choice]) -> Result {
    var result = Result()
    var end = nodes.count
    while end > 0 {
      let choice = best[end]
      let run = nodes[choice.start..<end]
      if let amount = choice.amount, let value = nodes[amount].amount {
        result.isTrailing = result.isTrailing || !result.free.isEmpty
        result.pairs.insert(Pair(amount: value, targets: run.compactMap(\.target)), at: 0)
      } else {
        result.free.insert(contentsOf: run.compactMap(\.amount), at: 0)
        result.idle.insert(contentsOf: run.compactMap(\.target), at: 0)
      }
      end = choice.start
    }
    return result
  }
}
