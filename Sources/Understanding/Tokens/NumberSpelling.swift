/// Mends typing errors in the short words of numbers.
enum NumberSpelling {
  /// A line with the words of numbers spelt as the tables have them.
  static func mended(_ tokens: [Token]) -> [Token] {
    tokens.map { token in
      guard token.kind == .word, token.id == WordTable.unknown, let word = number(like: token.text)
      else { return token }
      return Token(kind: .word, text: word, isGlued: token.isGlued)
    }
  }

  /// The only number that a word no table has is one slip of the fingers away from.
  static func number(like word: String) -> String? {
    guard (3...8).contains(word.utf8.count), !others.contains(word) else { return nil }
    let letters = Letters(word)
    let near = numbers.filter { isSlip(letters, of: $0.letters) }
    return near.count == 1 ? near[0].word : nil
  }

  private static let numbers: [(word: String, letters: Letters)] = [
    "zero", "none", "nothing", "one", "two", "three", "four", "five", "six", "seven", "eight",
    "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "half", "quarter",
  ].map { ($0, Letters($0)) }

  /// Words of their own that are as near to a number.
  private static let others: WordSet = [
    "threw", "throe", "steven", "sever", "severn", "semen", "elven", "noting", "quartet", "notting",
  ]

  /// Letters swapped or doubled; in the longer words, that few others are like, any one edit.
  private static func isSlip(_ word: Letters, of name: Letters) -> Bool {
    guard word.distance(to: name, atMost: 1) == 1 else { return false }
    let (letters, number) = (word.bytes, name.bytes)
    if letters.sorted() == number.sorted() || isDoubled(letters, number) { return true }
    return min(letters.count, number.count) > 4 && letters[0] == number[0] && letters.last != 115
  }

  private static func isDoubled(_ letters: [UInt8], _ number: [UInt8]) -> Bool {
    letters.indices.dropFirst().contains { index in
      letters[index] == letters[index - 1]
        && letters[..<index] + letters[(index + 1)...] == number[...]
    }
  }
}
