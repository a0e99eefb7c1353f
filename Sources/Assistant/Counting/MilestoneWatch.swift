import CMECore
import Understanding

/// What there is to count in a conversation, exchange by exchange.
public struct MilestoneWatch: Sendable {
  private var step = 0
  private var isFinished = false

  /// Begins with a conversation.
  public init() {}

  /// What an exchange adds; nothing before somebody has typed something, nor in practice.
  ///
  /// The words of the phrases are fetched where a line was not understood.
  public mutating func note(
    _ exchange: Exchange, vocabulary: () -> Vocabulary
  ) -> [Milestone] {
    guard case .real = exchange.before.mode, exchange.isBegun else { return [] }
    var new = steps(exchange)
    if !exchange.isRepeat {
      new += exchange.refusals + [exchange.topic, exchange.miss(vocabulary)].compactMap { $0 }
    }
    if exchange.isFinished, !isFinished {
      isFinished = true
      new.append(.finished)
    }
    return new
  }

  private mutating func steps(_ exchange: Exchange) -> [Milestone] {
    let first = step == 0 ? [Milestone.reached(step: 1)] : []
    step = max(step, 1)
    guard !exchange.isLast, exchange.step > step else { return first }
    step = exchange.step
    return first + [.reached(step: step)]
  }
}
