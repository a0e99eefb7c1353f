/// Words to look through for those that are nearly the same as one.
public struct WordList: Sendable {
  /// Words of the same length, with their codes one after the other.
  private struct Shelf {
    var words: [String] = []
    var codes: [UInt8] = []
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
  }

  /// The words that are one or two letters away, the nearest first; a shorter word allows one only.
  public func near(_ word: String) -> [String] {
    guard let pattern = LetterPattern(word) else { return [] }
    let most = LetterPattern.mostWrong(of: pattern.count)
    guard most > 0 else { return [] }
    var found = Array(repeating: [String](), count: most + 1)
    for length in max(1, pattern.count - most)...min(LetterPattern.longest, pattern.count + most) {
      let shelf = shelves[length]
      shelf.codes.withUnsafeBufferPointer { codes in
        for (index, word) in shelf.words.enumerated() {
          let distance = pattern.distance(to: codes[index * length..<(index + 1) * length])
          if (1...most).contains(distance) { found[distance].append(word) }
        }
      }
    }
    return Array(found.joined().prefix(WordList.most))
  }
}
