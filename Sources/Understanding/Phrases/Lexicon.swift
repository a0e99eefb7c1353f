/// The words of the phrases: how often each was seen, what it means the same as, and which word
/// a typing error was meant for.
struct Lexicon {
  /// A word of the phrases.
  private struct Word {
    let start: Int
    let end: Int
    var count: Int
    var spelling: UInt64
    var meaning: UInt64
  }

  private var table: HashTable
  private var words: [Word] = []
  private var letters: [UInt8] = []
  private var repairs = HashTable(capacity: 16)
  private var repaired: [Int32] = []

  /// Typing errors are looked for in words of this many letters and more.
  private static let shortestRepaired = 5
  /// A word has to be this frequent before others are taken for typing errors of it.
  private static let fewestForRepair = 3
  /// A word more frequent than this is no typing error, and one that was seen a few times only of
  /// words that are so many times as frequent.
  private static let mostForMended = 8
  private static let timesForMended = 20
  /// A word this frequent says all it has to say by itself, without its pieces.
  private static let fewestForCommon = 30

  /// Learns the words of the phrases and the lists of words that mean the same.
  init(lines: PhraseTokens, same: [PhraseSet]) {
    table = HashTable(capacity: 4096)
    for token in lines.tokens.indices where lines.tokens[token].kind == .word {
      words[place(of: token, in: lines)].count += 1
    }
    for set in same { unite(set) }
    indexRepairs()
    for index in words.indices where words[index].count <= Self.mostForMended { mend(index) }
  }

  /// A word as it was meant to be spelled, and what it means.
  ///
  /// It means itself, or what the list of words it stands in is called. Nil where it is unknown
  /// even with one typing error mended.
  func look(
    up token: Int, of line: PhraseTokens
  ) -> (spelling: UInt64, meaning: UInt64, isCommon: Bool)? {
    let place = table.find(line.tokens[token].hash)
    let found = place >= 0 ? place : repair(line.bytes[line.letters(token)], atLeast: 1)
    guard found >= 0 else { return nil }
    let isCommon = place >= 0 && words[place].count >= Self.fewestForCommon
    return (words[found].spelling, words[found].meaning, isCommon)
  }

  /// The hash of what a list of words is called.
  static func meaning(_ name: ArraySlice<UInt8>) -> UInt64 {
    Hashing.joined(0x5a3e, Hashing.hash(name))
  }

  private mutating func place(of token: Int, in line: PhraseTokens) -> Int {
    let hash = line.tokens[token].hash
    let place = table.findOrAdd(hash)
    if place == words.count {
      let word = line.bytes[line.letters(token)]
      words.append(
        Word(
          start: letters.count, end: letters.count + word.count, count: 0, spelling: hash,
          meaning: hash))
      letters.append(contentsOf: word)
    }
    return place
  }

  private mutating func unite(_ set: PhraseSet) {
    let name = String(set.label.dropFirst(PhraseFile.wordsPrefix.count))
    let meaning = Self.meaning(PhraseTokens(name).bytes[...])
    for phrase in set.phrases + [name] {
      let line = PhraseTokens(phrase)
      guard let token = line.tokens.first, token.kind == .word else { continue }
      let place = place(of: 0, in: line)
      words[place].meaning = meaning
      words[place].count += 3
    }
  }
}

// MARK: - Typing errors
extension Lexicon {
  private mutating func indexRepairs() {
    repairs = HashTable(capacity: 16384)
    for (index, word) in words.enumerated()
    where word.count >= Self.fewestForRepair && word.end - word.start >= Self.shortestRepaired {
      let spelling = letters[word.start..<word.end]
      for key in [Hashing.hash(spelling)] + Self.shortened(spelling) {
        let place = repairs.findOrAdd(key)
        if place == repaired.count {
          repaired.append(Int32(index))
        } else if words[Int(repaired[place])].count < word.count {
          repaired[place] = Int32(index)
        }
      }
    }
  }

  /// Takes a rare word for a typing error of a frequent one.
  private mutating func mend(_ index: Int) {
    let word = words[index]
    let fewest = word.count <= 2 ? 2 + 2 * word.count : Self.timesForMended * word.count
    let other = repair(letters[word.start..<word.end], atLeast: fewest)
    guard other >= 0, other != index else { return }
    words[index].spelling = words[other].spelling
    words[index].meaning = words[other].meaning
  }

  /// The most frequent word that is one typing error away, -1 where there is none.
  private func repair(_ word: ArraySlice<UInt8>, atLeast fewest: Int) -> Int {
    guard word.count >= Self.shortestRepaired, word.count <= 24 else { return -1 }
    var best = -1
    for key in [Hashing.hash(word)] + Self.shortened(word) {
      let place = repairs.find(key)
      guard place >= 0 else { continue }
      let other = Int(repaired[place])
      guard words[other].count >= fewest, isNear(word, words[other]) else { continue }
      if best < 0 || words[other].count > words[best].count { best = other }
    }
    return best
  }

  private func isNear(_ word: ArraySlice<UInt8>, _ other: Word) -> Bool {
    let spelling = letters[other.start..<other.end]
    guard word.first == spelling.first || word.count > 6 else { return false }
    let head = zip(word, spelling).prefix { $0 == $1 }.count
    let tail = zip(word.reversed(), spelling.reversed()).prefix { $0 == $1 }.count
    return head + tail + 2 >= max(word.count, spelling.count)
  }

  private static func shortened(_ word: ArraySlice<UInt8>) -> [UInt64] {
    word.indices.map { Hashing.hash(word, without: $0) }
  }
}
