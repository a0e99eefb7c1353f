import CMECore
import Foundation

/// Counting conversations, and what comes of it.
extension Services {
  /// Adds what happened in a conversation, which has a random name.
  ///
  /// Where somebody else is writing, it gives up within milliseconds.
  public func add(
    _ milestones: [Milestone], of conversation: UUID, at now: Instant
  ) throws(ServiceFailure) {
    guard !milestones.isEmpty else { return }
    try store.add(milestones, of: conversation, at: now)
  }

  /// What people were stuck on in the conversations that began from an instant on and before
  /// another.
  public func report(since: Instant, until: Instant) throws(ServiceFailure) -> StuckReport {
    StuckReport(
      of: try store.conversations(since: since, until: until), since: since, until: until)
  }

  /// The same for a colleague.
  func report(
    since: Instant, until: Instant, by session: StaffSession, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    switch try store.lookingAtDesk({ try $0.staff(of: session, at: now) }) {
    case .failure(let refusal): .notAllowed(refusal)
    case .success: .report(try report(since: since, until: until))
    }
  }
}
