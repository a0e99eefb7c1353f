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

  private var ids: [String: Int] = [:]
  private var words: [Word] = [Word()]
  private var edges: [Int: Int] = [:]
  private var groups: [Group?] = [nil]

  private init() {
    for (word, number) in NumberWords.table { words[id(adding: word)].number = number }
    for (word, ordinal) in OrdinalWords.table { words[id(adding: word)].ordinal = ordinal }
    for (word, weekday) in CalendarWords.weekdays { words[id(adding: word)].weekday = weekday }
    for (word, month) in CalendarWords.months { words[id(adding: word)].month = month }
    for (sense, list) in SenseTable.all {
      for phrase in WordTable.phrases(list) {
        groups[node(adding: phrase)]?.senses.insert(Senses(sense))
      }
    }
    for (day, list) in SenseTable.days {
      for phrase in WordTable.phrases(list) { groups[node(adding: phrase)]?.day = day }
    }
  }

  /// The number of a word, `unknown` where no table has it.
  func id(of word: String) -> Int { ids[word] ?? WordTable.unknown }

  /// Whether a word names a weekday or a month, as many people's names do too.
  func isCalendarWord(_ word: String) -> Bool {
    let worth = words[id(of: word)]
    return worth.weekday != nil || worth.month != nil
  }

  /// What a word is worth.
  func word(_ id: Int) -> Word { words[id] }

  /// The longest group of words that starts at a token, and the token after it.
  func group(in ids: ArraySlice<Int>) -> (group: Group, end: Int)? {
    var node = 0
    var found: (Group, Int)?
    for index in ids.indices {
      guard ids[index] != WordTable.unknown, let next = edges[node << 16 | ids[index]] else {
        break
      }
      node = next
      if let group = groups[node] { found = (group, index + 1) }
    }
    return found
  }

  private static func phrases(_ list: String) -> [[Substring]] {
    list.split(separator: ",").map { $0.split(separator: " ") }
  }

  private mutating func id(adding word: String) -> Int {
    if let id = ids[word] { return id }
    ids[word] = words.count
    words.append(Word())
    return words.count - 1
  }

  private mutating func node(adding phrase: [Substring]) -> Int {
    var node = 0
    for word in phrase {
      let edge = node << 16 | id(adding: String(word))
      if let next = edges[edge] {
        node = next
      } else {
        groups.append(nil)
        node = groups.count - 1
        edges[edge] = node
      }
    }
    if groups[node] == nil { groups[node] = Group() }
    return node
  }
}
