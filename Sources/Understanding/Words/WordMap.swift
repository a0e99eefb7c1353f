/// What words are worth, found by the hash that each token of a line has ready.
struct WordMap<Value: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
  private var table: HashTable
  private var values: [Value] = []

  init(dictionaryLiteral pairs: (String, Value)...) {
    table = HashTable(capacity: pairs.count)
    for (word, value) in pairs { add(word, value) }
  }

  init(_ values: [String: Value]) {
    table = HashTable(capacity: values.count)
    for (word, value) in values { add(word, value) }
  }

  subscript(token: Token) -> Value? { value(of: token.hash) }

  subscript(word: String) -> Value? { value(of: Hashing.hash(word)) }

  private func value(of hash: UInt64) -> Value? {
    let place = table.find(hash)
    return place < 0 ? nil : values[place]
  }

  private mutating func add(_ word: String, _ value: Value) {
    if table.findOrAdd(Hashing.hash(word)) == values.count { values.append(value) }
  }
}
