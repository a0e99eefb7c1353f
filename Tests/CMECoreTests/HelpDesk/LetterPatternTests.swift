import TestSupport
import Testing

@testable import CMECore

@Suite("How many letters two words are apart")
struct LetterPatternTests {
  @Test(
    "counted as a person would",
    arguments: [
      ("okafor", "okafor", 0), ("okafor", "okafr", 1), ("okafor", "okafoor", 1),
      ("okafor", "okafur", 1), ("okafor", "okaofr", 1), ("okafor", "ofakor", 2), ("a", "", 1),
      ("schmidt", "smit", 3), ("李", "王", 1),
    ])
  func counts(_ word: String, _ other: String, _ letters: Int) throws {
    let pattern = try #require(LetterPattern(word))
    #expect(pattern.distance(to: LetterPattern.codes(other)) == letters)
  }

  @Test("the same as the table that defines it, for any two words", arguments: [1, 2, 3])
  func property(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let word = word(&random, 1...64)
      let other = word.count > 12 ? word : self.word(&random, 0...12)
      let pattern = try #require(LetterPattern(word))
      let distance = pattern.distance(to: LetterPattern.codes(other))
      #expect(distance == alignment(Array(word), Array(other)), "\(word) \(other)")
    }
  }

  @Test("an empty word and one of 65 letters are none")
  func limits() {
    #expect(LetterPattern("") == nil)
    #expect(LetterPattern(String(repeating: "a", count: 64)) != nil)
    #expect(LetterPattern(String(repeating: "a", count: 65)) == nil)
  }

  private func word(_ random: inout SeededGenerator, _ lengths: ClosedRange<Int>) -> String {
    let length = Int.random(in: lengths, using: &random)
    return String((0..<length).map { _ in "abcd".randomElement(using: &random) ?? "a" })
  }

  /// Optimal string alignment by its definition.
  private func alignment(_ a: [Character], _ b: [Character]) -> Int {
    var table = (0...a.count).map { row in (0...b.count).map { row == 0 ? $0 : row } }
    for i in 0..<a.count {
      for j in 0..<b.count {
        var least = min(table[i][j + 1], table[i + 1][j]) + 1
        least = min(least, table[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, table[i - 1][j - 1] + 1)
        }
        table[i + 1][j + 1] = least
      }
    }
    return table[a.count][b.count]
  }
}
