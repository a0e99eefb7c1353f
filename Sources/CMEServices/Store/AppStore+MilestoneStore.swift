import CMECore
import Foundation
import GRDB

extension AppStore: MilestoneStore {
  /// How often a locked database is tried again for a count, a millisecond apart.
  private static let triesToCount = 10

  func add(
    _ milestones: [Milestone], of conversation: UUID, at now: Instant
  ) throws(ServiceFailure) {
    try BusyPatience.hold(tries: AppStore.triesToCount) { () throws(ServiceFailure) in
      try writing { db in
        for milestone in milestones { try db.insert(milestone, of: conversation, at: now) }
      }
    }
  }

  func conversations(since: Instant, until: Instant) throws(ServiceFailure) -> [[Milestone]] {
    try reading { try $0.conversations(since: since, until: until) }
  }
}
