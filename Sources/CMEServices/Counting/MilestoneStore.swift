import CMECore
import Foundation

/// What counting conversations needs of whatever keeps the data.
protocol MilestoneStore: Sendable {
  /// Adds what happened in a conversation; gives up at once where somebody else is writing.
  func add(
    _ milestones: [Milestone], of conversation: UUID, at now: Instant
  ) throws(ServiceFailure)

  /// All that happened in each conversation that began from an instant on and before another.
  func conversations(since: Instant, until: Instant) throws(ServiceFailure) -> [[Milestone]]
}
