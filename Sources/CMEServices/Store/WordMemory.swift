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
    let newest = try db.cachedStatement(sql: "SELECT max(id) FROM search_list")
    guard let last = try Int64.fetchOne(newest), last > self.last else { return }
    let statement = try db.cachedStatement(
      sql: """
        SELECT group_concat(word, char(10)) FROM search_list
        WHERE id > ? AND word GLOB '*[^0-9]*'
        """)
    let text = try String.fetchOne(statement, arguments: [self.last]) ?? ""
    for word in text.split(separator: "\n") { list.add(String(word)) }
    self.last = last
  }
}
