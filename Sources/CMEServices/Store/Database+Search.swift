import CMECore
import Foundation
import GRDB

/// Finding people who may be meant; who it is, is decided by `CallerSearch`.
extension Database {
  /// The most people who are looked at of each way to find them.
  private static let mostCandidates = 100
  /// The most rows of one word that the others are looked for in.
  private static let mostRows = 3_000

  /// People whose number, username or address is what was typed (ASCII letters of either case).
  func members(exactly typed: String) throws -> [Member.ID] {
    let statement = try cachedStatement(
      sql: """
        SELECT id FROM member WHERE username = ?1 OR member_number = ?1
          OR e_associate_number = ?1 OR email = ?1 LIMIT \(Database.mostCandidates)
        """)
    return try Int64.fetchAll(statement, arguments: [typed]).map(Member.ID.init)
  }

  /// People who have words that begin as all of the given ones, whole words first.
  func members(withWords words: [String]) throws -> [Member.ID] {
    try members(words.map { AskedWord(text: $0, others: nil) })
  }

  /// The same where each word may also be one of others.
  func members(_ words: [AskedWord]) throws -> [Member.ID] {
    let words = words.sorted { $0.text.utf8.count > $1.text.utf8.count }
    guard let longest = words.first else { return [] }
    let conditions = words.dropFirst().map { "AND \($0.condition)" }.joined(separator: "\n")
    let statement = try cachedStatement(
      sql: """
        SELECT DISTINCT member_id FROM (\(longest.rows) LIMIT \(Database.mostRows)) AS found
        WHERE 1 \(conditions) LIMIT \(Database.mostCandidates)
        """)
    let arguments = words.map(\.arguments).reduce(StatementArguments(), +)
    return try Int64.fetchAll(statement, arguments: arguments).map(Member.ID.init)
  }

  /// People whose address begins with a text or is it (ASCII letters of either case).
  func members(emailPrefix prefix: String) throws -> [Member.ID] {
    let statement = try cachedStatement(
      sql: """
        SELECT id FROM member WHERE email >= ?1 AND email < ?1 || char(0x10FFFF)
        ORDER BY email LIMIT \(Database.mostCandidates)
        """)
    return try Int64.fetchAll(statement, arguments: [prefix]).map(Member.ID.init)
  }

  /// People whose address or number has a text anywhere; looks at everybody.
  func members(havingSomewhere part: String) throws -> [Member.ID] {
    let column = part.contains("@") ? "lower(email)" : "member_number"
    let other = part.contains("@") ? "''" : "e_associate_number"
    let statement = try cachedStatement(
      sql: """
        SELECT id FROM member WHERE instr(\(column), ?1) OR instr(\(other), ?1)
        LIMIT \(Database.mostCandidates)
        """)
    return try Int64.fetchAll(statement, arguments: [part]).map(Member.ID.init)
  }

  /// Words that sound as one does.
  func wordsSounding(as word: String) throws -> [String] {
    guard let sound = SoundKey.key(of: word) else { return [] }
    let statement = try cachedStatement(
      sql: "SELECT word FROM search_list WHERE sound = ? LIMIT \(Database.mostCandidates)")
    return try String.fetchAll(statement, arguments: [sound])
  }

  /// The events that ended last of those that a person has a registration for.
  func events(of member: Member.ID) throws -> [FoundCaller.RegisteredEvent] {
    let statement = try cachedStatement(
      sql: """
        SELECT title, location FROM event
        WHERE id IN (SELECT event_id FROM registration WHERE member_id = ?)
        ORDER BY concludes_at DESC, id LIMIT ?
        """)
    return try Row.fetchAll(statement, arguments: [member.value, FoundCaller.mostEvents])
      .map { FoundCaller.RegisteredEvent(title: $0[0], city: $0[1]) }
  }
}

/// A word that is asked for, and others that may be meant by it.
struct AskedWord {
  let text: String
  /// Nil where none is asked for.
  let others: [String]?

  /// The rows of everybody who has it, whole words first.
  fileprivate var rows: String {
    let same = "SELECT member_id FROM search_word WHERE word >= ? AND word < ?"
    guard others != nil else { return same }
    return """
      \(same) UNION ALL SELECT s.member_id FROM json_each(?) AS j
        CROSS JOIN search_word AS s ON s.word = j.value
      """
  }

  /// Whether one of the people found has it.
  fileprivate var condition: String {
    let has = "EXISTS (SELECT 1 FROM search_word AS o WHERE o.member_id = found.member_id AND"
    let same = "\(has) o.word >= ? AND o.word < ?)"
    guard others != nil else { return same }
    return "(\(same) OR \(has) +o.word IN (SELECT value FROM json_each(?))))"
  }

  /// The beginning, the end of what begins so, and the others as JSON.
  fileprivate var arguments: StatementArguments {
    let same: StatementArguments = [text, text + "\u{10FFFF}"]
    guard let others else { return same }
    let list = (try? JSONEncoder().encode(others)).map { String(decoding: $0, as: UTF8.self) }
    return same + [list ?? "[]"]
  }
}
