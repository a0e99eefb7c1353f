/// What a line shows of itself: words, what they mean, pairs of neighbours, pairs with a word
/// between them, pieces of words that are not common.
struct PhraseFeatures {
  /// One feature.
  struct Feature {
    let hash: UInt64
    let weight: Float
    /// The first and last token it was seen in.
    let first, last: Int32
    /// Where its letters stand, for a piece of a word; otherwise both 0.
    let from, to: Int32

    /// Whether it is one whole word.
    var isWord: Bool { first == last && to == 0 }
  }

  private(set) var all: [Feature] = []
  /// The words the phrases do not know, as a share of all words of the line.
  private(set) var unknownShare: Double = 1

  private static let meaningWeight: Float = 1.1
  private static let spellingWeight: Float = 1
  private static let pairWeight: Float = 1
  private static let widePairWeight: Float = 0.6
  private static let pieceWeight: Float = 0.5
  private static let edge = Hashing.mixed(0xed6e)
  private static let amount = Hashing.mixed(0xa301)
  private static let day = Hashing.mixed(0xda11)
  private static let question = Hashing.mixed(0x9e57)
  private static let unreadable = Hashing.mixed(0xbad1)
  private static let gap = Hashing.mixed(0x6a90)
  private static let weekday = Lexicon.meaning(Array("day".utf8)[...])
  private static let number = Lexicon.meaning(Array("num".utf8)[...])

  /// Finds the features of a line.
  init(_ text: PhraseTokens, line: Int = 0, lexicon: Lexicon) {
    let tokens = text.lines[line]
    all.reserveCapacity(tokens.count * 8)
    var unknown = 0
    var (earlier, before) = (Self.gap, Self.edge)
    for index in tokens {
      let known = meaning(of: index, in: text, lexicon)
      if known == nil { unknown += 1 }
      let meaning = known ?? Self.unreadable
      add(meaning, Self.meaningWeight, index, index)
      let pair = Hashing.joined(before, meaning)
      add(pair, Self.pairWeight, max(tokens.lowerBound, index - 1), index)
      if index > tokens.lowerBound {
        addWidePair(earlier, meaning, max(tokens.lowerBound, index - 2), index)
      }
      (earlier, before) = (before, meaning)
    }
    if let last = tokens.last {
      add(Hashing.joined(before, Self.edge), Self.pairWeight, last, last)
      unknownShare = Double(unknown) / Double(tokens.count)
    }
  }

  private mutating func meaning(
    of index: Int, in text: PhraseTokens, _ lexicon: Lexicon
  ) -> UInt64? {
    switch text.tokens[index].kind {
    case .amount: return Self.amount
    case .day: return Self.day
    case .question: return Self.question
    case .unreadable: return nil
    case .word:
      let found = lexicon.look(up: index, of: text)
      if found?.isCommon != true { addPieces(of: index, in: text) }
      guard let word = found else { return nil }
      if word.meaning == Self.weekday { return Self.day }
      if word.meaning == Self.number { return Self.amount }
      if word.meaning != word.spelling { add(word.spelling, Self.spellingWeight, index, index) }
      return word.meaning
    }
  }

  /// A word and the next but one after it; the line's edge counts as a word.
  private mutating func addWidePair(
    _ earlier: UInt64, _ meaning: UInt64, _ first: Int, _ last: Int
  ) {
    let pair = Hashing.joined(Hashing.joined(earlier, Self.gap), meaning)
    add(pair, Self.widePairWeight, first, last)
  }

  private mutating func add(_ hash: UInt64, _ weight: Float, _ first: Int, _ last: Int) {
    all.append(
      Feature(
        hash: hash, weight: weight, first: Int32(first), last: Int32(last), from: 0, to: 0))
  }

  /// Pieces of four letters, the word's edges counted, and the whole word as it is spelled.
  private mutating func addPieces(of index: Int, in text: PhraseTokens) {
    let letters = text.letters(index)
    guard letters.count >= 4 else { return }
    var window: UInt64 = 0x5f
    for place in letters.lowerBound...letters.upperBound {
      let byte = place == letters.upperBound ? 0x5f : text.bytes[place]
      window = (window << 8 | UInt64(byte)) & 0xffff_ffff
      guard place - letters.lowerBound >= 2 else { continue }
      all.append(
        Feature(
          hash: Hashing.mixed(window | 0x4_0000_0000), weight: Self.pieceWeight,
          first: Int32(index), last: Int32(index), from: Int32(max(letters.lowerBound, place - 3)),
          to: Int32(min(letters.upperBound, place + 1))))
    }
  }
}
