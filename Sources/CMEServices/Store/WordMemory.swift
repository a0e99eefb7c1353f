import CMECore
import GRDB
import Synchronization

/// The words of the store, kept in memory from the first search on; those that came since are added.
final class WordMemory: Sendable {
  fileprivate struct Words {
    var list = WordList()
    var last: Int64 = 0
  }

  private let words = Mutex(Words())

  /// Reads all words before the first search; what takes its time is done while nobody waits for
  /// the database.
  func warm(_ reading: (_ last: Int64) throws -> StoredWords?) rethrows {
    guard words.withLock({ $0.last }) == 0, let stored = try reading(0) else { return }
    var list = WordList()
    stored.add(to: &list)
    let read = Words(list: list, last: stored.last)
    words.withLock { words in
      if words.last == 0 { words = read }
    }
  }

  /// The words that are nearly the same as one, the nearest first; none of a number.
  func near(_ word: String, _ db: Database) throws -> [String] {
    guard !word.utf8.allSatisfy({ (48...57).contains($0) }) else { return [] }
    return try words.withLock { words in
      try words.read(db)
      return words.list.near(word)
    }
  }
}

extension WordMemory.Words {
  /// Adds what was stored since the last time; numbers have no neighbours that could be meant.
  fileprivate mutating func read(_ db: Database) throws {
    guard let stored = try db.words(after: last) else { return }
    stored.add(to: &list)
    last = stored.last
  }
}

/// Words as they are stored, up to a row.
struct StoredWords {
  fileprivate let text: String
  fileprivate let last: Int64

  fileprivate func add(to list: inout WordList) {
    for word in text.split(separator: "\n") { list.add(String(word)) }
  }
}

extension Database {
  /// The words that were stored after a row; nil where there are none.
  func words(after row: Int64) throws -> StoredWords? {
    let newest = try cachedStatement(sql: "SELECT max(id) FROM search_list")
    guard let last = try Int64.fetchOne(newest), last > row else { return nil }
    let statement = try cachedStatement(
      sql: """
        SELECT group_concat(word, char(10)) FROM search_list
        WHERE id > ? AND word GLOB '*[^0-9]*'
        """)
    return StoredWords(
      text: try String.fetchOne(statement, arguments: [row]) ?? "", last: last)
  }
}
