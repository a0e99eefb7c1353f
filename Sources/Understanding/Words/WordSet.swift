/// Words that a word of a line is looked for among, by the hash that each token has ready.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private var table: HashTable

  init(arrayLiteral words: String...) { self.init(words) }

  init(_ words: [String]) {
    table = HashTable(capacity: words.count)
    for word in words { _ = table.findOrAdd(Hashing.hash(word)) }
  }

  func contains(_ token: Token) -> Bool { table.find(token.hash) >= 0 }

  func contains(_ word: String) -> Bool { table.find(Hashing.hash(word)) >= 0 }
}
