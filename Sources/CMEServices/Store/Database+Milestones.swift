import CMECore
import Foundation
import GRDB

/// What is counted of conversations.
extension Database {
  /// Adds what happened in a conversation.
  func insert(_ milestone: Milestone, of conversation: UUID, at now: Instant) throws {
    try cachedStatement(
      sql: "INSERT INTO milestone (at, conversation, kind, step, value) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [
      Milestone.time(of: now).secondsSince1970, conversation.uuidString, milestone.kind,
      milestone.storedStep, milestone.storedValue,
    ])
  }

  /// All that happened in each conversation that began in a time, the first first.
  func conversations(since: Instant, until: Instant) throws -> [[Milestone]] {
    let rows = try Row.fetchCursor(
      self,
      sql: """
        SELECT conversation, kind, step, value FROM milestone
        WHERE conversation IN (SELECT conversation FROM milestone
          WHERE kind = 'reached' AND step = 1 AND at >= ? AND at < ?)
        ORDER BY id
        """,
      arguments: [since.secondsSince1970, until.secondsSince1970])
    var places: [String: Int] = [:]
    var conversations: [[Milestone]] = []
    while let row = try rows.next() {
      let place = places[row[0], default: conversations.count]
      if place == conversations.count {
        places[row[0]] = place
        conversations.append([])
      }
      conversations[place].append(try Milestone(kind: row[1], step: row[2], value: row[3]))
    }
    return conversations
  }
}

extension Milestone {
  fileprivate var kind: String {
    switch self {
    case .reached: "reached"
    case .refused: "refused"
    case .asked: "asked"
    case .notUnderstood: "missed"
    case .finished: "finished"
    }
  }

  fileprivate var storedStep: Int? {
    switch self {
    case .reached(let step), .notUnderstood(_, let step): step
    case .refused, .asked, .finished: nil
    }
  }

  fileprivate var storedValue: String? {
    switch self {
    case .refused(let value), .asked(let value), .notUnderstood(let value, _): value
    case .reached, .finished: nil
    }
  }

  fileprivate init(kind: String, step: Int?, value: String?) throws {
    switch (kind, step, value) {
    case ("reached", let step?, nil): self = .reached(step: step)
    case ("refused", nil, let value?): self = .refused(value)
    case ("asked", nil, let value?): self = .asked(value)
    case ("missed", let step?, let value?): self = .notUnderstood(line: value, step: step)
    case ("finished", nil, nil): self = .finished
    default: throw StoredValueError("kind of milestone", kind)
    }
  }
}
