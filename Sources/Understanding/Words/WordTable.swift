import CMECore

/// All words the reading knows, numbered, with what they are worth and the groups they form.
struct WordTable: Sendable {
  /// What a group of words does.
  struct Group: Sendable {
    var senses: Senses = []
    var day: DayWord?
  }

  /// What one word is worth.
  struct Word: Sendable {
    var number: NumberWord?
    var ordinal: Int?
    var weekday: Weekday?
    var month: Int?
  }

  /// The table of the tables.
  static let shared = WordTable()

  /// The number of a word no table has.
  static let unknown = 0

  private var ids = HashTable(capacity: 4096)
  private var words: [Word] = [Word()]
  /// From a node of the tree of groups and the next word to the node behind.
  private var edges = HashTable(capacity: 8192)
  private var groups: [Group?] = [nil]

  private init() {
    for (word, number) in NumberWords.table { words[id(adding: word)].number = number }
    for (word, ordinal) in OrdinalWords.table { words[id(adding: word)].ordinal = ordinal }
    for (word, weekday) in CalendarWords.weekdays { words[id(adding: word)].weekday = weekday }
    for (word, month) in CalendarWords.months { words[id(adding: word)].month = month }
    for (sense, list) in SenseTable.all {
      for node in nodes(adding: list) { groups[node]?.senses.insert(Senses(sense)) }
    }
    for (day, list) in SenseTable.days {
      for node in nodes(adding: list) { groups[node]?.day = day }
    }
  }

  /// The number of a word, `unknown` where no table has it.
  func id(of word: String) -> Int { id(of: Hashing.hash(word)) }

  /// The same by the hash of a word.
  func id(of hash: UInt64) -> Int { ids.find(hash) + 1 }

  /// Whether a word names a weekday or a month, as many people's names do too.
  func isCalendarWord(_ word: String) -> Bool {
    let worth = words[id(of: word)]
    return worth.weekday != nil || worth.month != nil
  }

  /// What a word is worth.
  func word(_ id: Int) -> Word { words[id] }

  /// The longest group of words that starts at a token, and the token after it.
  func group(in tokens: ArraySlice<Token>) -> (group: Group, end: Int)? {
    var node = 0
    var found: (Group, Int)?
    for index in tokens.indices {
      node = self.node(after: node, tokens[index].id)
      guard node > 0 else { break }
      if let group = groups[node] { found = (group, index + 1) }
    }
    return found
  }

  /// What a word does that stands alone.
  func senses(of token: Token) -> Senses { groups[node(after: 0, token.id)]?.senses ?? [] }

  /// The node behind another, 0 where no group goes on with that word.
  private func node(after node: Int, _ id: Int) -> Int {
    id == WordTable.unknown ? 0 : edges.find(Self.edge(node, id)) + 1
  }

  private static func edge(_ node: Int, _ id: Int) -> UInt64 {
    Hashing.mixed(UInt64(node << 16 | id))
  }

  private mutating func id(adding word: String) -> Int { id(adding: Hashing.hash(word)) }

  private mutating func id(adding hash: UInt64) -> Int {
    let id = ids.findOrAdd(hash) + 1
    if id == words.count { words.append(Word()) }
    return id
  }

  /// The nodes of groups of words with commas between them.
  private mutating func nodes(adding list: String) -> [Int] {
    var list = list
    return list.withUTF8 { list in
      list.split(separator: UInt8(ascii: ",")).map { node(adding: $0) }
    }
  }

  private mutating func node(adding phrase: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var node = 0
    for word in phrase.split(separator: UInt8(ascii: " ")) {
      node = edges.findOrAdd(Self.edge(node, id(adding: Hashing.hash(word)))) + 1
      if node == groups.count { groups.append(nil) }
    }
    if groups[node] == nil { groups[node] = Group() }
    return node
  }
}
