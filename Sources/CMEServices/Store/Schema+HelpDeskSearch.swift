import CMECore
import GRDB

/// What callers are found by.
extension Schema {
  /// Folded words of names, usernames, addresses and numbers, with who has them; and each word once
  /// with its sound, in the order they came, so that a reader can go on from the last it has seen.
  static let searchTables = """
    CREATE TABLE search_word (
      word TEXT NOT NULL CHECK (word <> ''),
      member_id INTEGER NOT NULL REFERENCES member,
      PRIMARY KEY (word, member_id)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX search_word_member ON search_word (member_id, word);

    CREATE TABLE search_list (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      word TEXT NOT NULL UNIQUE,
      sound TEXT
    ) STRICT;

    CREATE INDEX search_list_sound ON search_list (sound) WHERE sound IS NOT NULL;
    """

  /// Adds the tables, with the words of everybody who is stored.
  static func addSearch(_ db: Database) throws {
    try db.execute(sql: searchTables)
    let people = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, coalesce(member_number, e_associate_number), username, email, given_name,
          family_name, credentials, profession FROM member ORDER BY id
        """)
    while let row = try people.next() { try db.storeSearchWords(of: Member(row)) }
  }
}
