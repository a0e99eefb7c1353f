import Assistant
import CMECore
import Foundation
import Understanding

/// Keeps what there is to count in the conversations of one screen.
///
/// It writes after the answer has been said, and never while one is awaited. What a full disk or
/// another writer keeps out is lost: nobody is to be kept from claiming because it cannot be counted.
final class MilestoneRecorder {
  private let reader: Reader
  private let add: ([Milestone], UUID) throws -> Void
  private var watch = MilestoneWatch()
  private var conversation = UUID()
  private var pending: [Milestone] = []
  private lazy var vocabulary = reader.vocabulary

  /// Makes a recorder; `add` stores what happened in a conversation, which has a random name.
  init(reader: Reader, add: @escaping ([Milestone], UUID) throws -> Void) {
    self.reader = reader
    self.add = add
  }

  /// Notes one input and what came of it, once that has been said.
  func observe(before: Dialogue, input: Input, turn: Turn, after: Dialogue) {
    let exchange = Exchange(before: before, input: input, turn: turn, after: after)
    pending += watch.note(exchange) { vocabulary }
    if case .perform = turn.next { return }
    store()
    guard exchange.isLast else { return }
    watch = MilestoneWatch()
    conversation = UUID()
  }

  private func store() {
    guard !pending.isEmpty else { return }
    try? add(pending, conversation)
    pending = []
  }
}
