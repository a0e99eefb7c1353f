/// A word that others are compared with, letter by letter.
///
/// Counts letters that are put in, left out, changed, or swapped with their neighbour (optimal string
/// alignment), all places of the word at once (Hyyrö 2003).
struct LetterPattern {
  /// The most letters that fit.
  static let longest = 64

  private let places: [UInt64]
  /// How many letters the word has.
  let count: Int

  /// Prepares a word; nil where it is empty or too long.
  init?(_ word: String) {
    let codes = LetterPattern.codes(word)
    guard (1...LetterPattern.longest).contains(codes.count) else { return nil }
    var places = [UInt64](repeating: 0, count: 256)
    for (place, code) in codes.enumerated() { places[Int(code)] |= 1 << UInt64(place) }
    self.places = places
    count = codes.count
  }

  /// A byte for each letter: ASCII itself, the others with a few that share one.
  static func codes(_ word: String) -> [UInt8] {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return Array(word.utf8) }
    return word.unicodeScalars.map { UInt8($0.isASCII ? $0.value : 0x80 | $0.value & 0x7F) }
  }

  /// How many letters a word of these codes is away.
  func distance(to codes: some Sequence<UInt8>) -> Int {
    var (up, down, diagonal, before): (UInt64, UInt64, UInt64, UInt64) = (.max, 0, 0, 0)
    var distance = count
    let last: UInt64 = 1 << UInt64(count - 1)
    for code in codes {
      let same = places[Int(code)]
      let swapped = ((~diagonal & same) << 1) & before
      diagonal = (((same & up) &+ up) ^ up) | same | down | swapped
      let right = down | ~(diagonal | up)
      let left = diagonal & up
      if right & last != 0 { distance += 1 } else if left & last != 0 { distance -= 1 }
      let shifted = right << 1 | 1
      up = left << 1 | ~(diagonal | shifted)
      down = shifted & diagonal
      before = same
    }
    return distance
  }

  /// How many letters may be wrong in a word of so many.
  static func mostWrong(of letters: Int) -> Int {
    switch letters {
    case ..<2: 0
    case ..<6: 1
    default: 2
    }
  }
}
