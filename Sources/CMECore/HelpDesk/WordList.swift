/// Words to look through for those that are nearly the same as one.
public struct WordList: Sendable {
  /// Words of the same length, with their codes one after the other.
  private struct Shelf {
    var words: [String] = []
    var codes: [UInt8] = []
    var letters: [LetterSet] = []
  }

  /// The most words that are given.
  private static let most = 300

  private var shelves: [Shelf]

  /// Makes an empty list.
  public init() {
    shelves = Array(repeating: Shelf(), count: LetterPattern.longest + 1)
  }

  /// Adds a word.
  public mutating func add(_ word: String) {
    let codes = LetterPattern.codes(word)
    guard codes.count <= LetterPattern.longest else { return }
    shelves[codes.count].words.append(word)
    shelves[codes.count].codes += codes
    shelves[codes.count].letters.append(LetterSet(codes))
  }

  /// The words that are one or two letters away, the nearest first; a shorter word allows one only.
  public func near(_ word: String) -> [String] {
    guard let pattern = LetterPattern(word) else { return [] }
    let most = LetterPattern.mostWrong(of: pattern.count)
    guard most > 0 else { return [] }
    let letters = LetterSet(LetterPattern.codes(word))
    var found = Array(repeating: [String](), count: most + 1)
    for length in max(1, pattern.count - most)...min(LetterPattern.longest, pattern.count + most) {
      let shelf = shelves[length]
      for index in shelf.letters.indices
      where letters.differences(from: shelf.letters[index]) <= 2 * most {
        let codes = shelf.codes[index * length..<(index + 1) * length]
        let distance = pattern.distance(to: codes)
        if (1...most).contains(distance) { found[distance].append(shelf.words[index]) }
      }
    }
    return Array(found.joined().prefix(WordList.most))
  }
}

/// Which letters a word has: two words differ in two of them at the most for each wrong letter.
private struct LetterSet {
  private let bits: UInt64

  init(_ codes: [UInt8]) {
    bits = codes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  func differences(from other: LetterSet) -> Int { (bits ^ other.bits).nonzeroBitCount }
}
