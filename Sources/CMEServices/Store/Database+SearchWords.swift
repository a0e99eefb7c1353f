import CMECore
import GRDB

/// Keeping the words that callers are found by.
extension Database {
  /// Stores the words of a person in place of those of before.
  ///
  /// Whoever writes a row of a member does this in the same transaction.
  func storeSearchWords(of member: Member) throws {
    let id = member.id
    let words = Set(SearchWords(member).all)
    let stored = try cachedStatement(sql: "SELECT word FROM search_word WHERE member_id = ?")
    let before = try Set(String.fetchAll(stored, arguments: [id.value]))
    for word in before.subtracting(words) {
      try cachedStatement(sql: "DELETE FROM search_word WHERE word = ? AND member_id = ?")
        .execute(arguments: [word, id.value])
    }
    for word in words.subtracting(before) {
      try cachedStatement(sql: "INSERT INTO search_word VALUES (?, ?)")
        .execute(arguments: [word, id.value])
      try cachedStatement(
        sql: "INSERT INTO search_list (word, sound) VALUES (?, ?) ON CONFLICT DO NOTHING"
      ).execute(arguments: [word, SoundKey.key(of: word)])
    }
  }
}
