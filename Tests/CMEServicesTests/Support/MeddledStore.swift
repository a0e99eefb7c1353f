import CMECore
import Foundation
import Synchronization

@testable import CMEServices

/// A store in which something else happens right before a transaction of accounts or of the desk.
final class MeddledStore: ClaimStore, AccountStore, HelpDeskStore, MilestoneStore {
  private let store: AppStore
  private let before: Int
  private let meddle: @Sendable (AppStore) -> Void
  private let count = Mutex(0)

  /// Something happens before the transaction of this number, counted from 1.
  init(store: AppStore, before: Int, _ meddle: @escaping @Sendable (AppStore) -> Void) {
    (self.store, self.before, self.meddle) = (store, before, meddle)
  }

  /// How many transactions there were in which something else can happen before.
  var transactions: Int { count.withLock { $0 } }

  func inTransaction<Value>(
    _ body: (any AccountRows) throws -> Value
  ) throws(ServiceFailure) -> Value {
    meddleWhereDue()
    return try store.inTransaction(body)
  }

  private func meddleWhereDue() {
    let number = count.withLock { count in
      count += 1
      return count
    }
    if number == before { meddle(store) }
  }

  func lookingAtDesk<Value>(
    _ body: (any HelpDeskRows) throws -> Value
  ) throws(ServiceFailure) -> Value {
    try store.lookingAtDesk(body)
  }

  func participations(of member: Member.ID) throws(ServiceFailure) -> [Participation]? {
    try store.participations(of: member)
  }

  func participation(
    of member: Member.ID, in event: Event.ID
  ) throws(ServiceFailure) -> Participation? {
    try store.participation(of: member, in: event)
  }

  func decide(
    _ member: Member.ID, in event: Event.ID, at now: Instant, by acting: Acting,
    issuing: (Participation, any AccountRows, Stamp) throws -> Void,
    _ decision: (Participation) -> ClaimDecision
  ) throws(ServiceFailure) -> ClaimOutcome {
    try store.decide(member, in: event, at: now, by: acting, issuing: issuing, decision)
  }

  func end(_ session: SignInSession, at now: Instant) throws(ServiceFailure) {
    try store.end(session, at: now)
  }

  func eventIDs() throws(ServiceFailure) -> [Event.ID] { try store.eventIDs() }

  func journal(of subject: String?, since: Instant?) throws(ServiceFailure) -> [JournalRow] {
    try store.journal(of: subject, since: since)
  }

  func claims(of event: Event.ID?) throws(ServiceFailure) -> [ClaimRow] {
    try store.claims(of: event)
  }

  func warmSearch() throws(ServiceFailure) { try store.warmSearch() }

  func find(_ query: CallerQuery, limit: Int) throws(ServiceFailure) -> [FoundCaller] {
    try store.find(query, limit: limit)
  }

  func atDesk<Value>(
    _ body: (any HelpDeskRows) throws -> Value
  ) throws(ServiceFailure) -> Value {
    meddleWhereDue()
    return try store.atDesk(body)
  }

  func add(
    _ milestones: [Milestone], of conversation: UUID, at now: Instant
  ) throws(ServiceFailure) {
    try store.add(milestones, of: conversation, at: now)
  }

  func conversations(since: Instant, until: Instant) throws(ServiceFailure) -> [[Milestone]] {
    try store.conversations(since: since, until: until)
  }
}
