import Testing

@testable import Understanding

@Suite("Phrase files and lines")
struct PhraseParsingTests {
  @Test("sections, lists and prose are told apart")
  func sections() {
    let text = """
      # Title
      - no phrase, no section yet
      ## phrases: ask zero-rule
      Prose for editors.
      - why zero?\r
      -   two  words\u{20}
      ## Notes
      - no phrase either
      ## words: hello
      - hi
      """
    #expect(
      PhraseFile.parse(text) == [
        PhraseSet(label: "ask zero-rule", phrases: ["why zero?", "two  words"]),
        PhraseSet(label: "words hello", phrases: ["hi"]),
      ])
  }

  @Test(
    "lines become plain words",
    arguments: [
      ("Can’t I?", "cant i ?"),
      ("CAN'T", "cant"),
      ("naïve Müller", "naive mueller"),
      ("e-mail w/o and/or", "email wo and or"),
      ("sooo heeelp", "so help"),
      ("2.5 on DAY, NUM day", "NUM on DAY NUM day"),
      ("90min b4 noon", "NUM min b4 noon"),
      ("½ 天气 ok", "NUM (unreadable) ok"),
      ("", ""),
    ])
  func tokens(line: String, words: String) {
    let tokens = PhraseTokens(line)
    let names = tokens.tokens.indices.map { index in
      let place = Int32(index)
      return tokens.name(
        of: PhraseFeatures.Feature(
          hash: 1, weight: 1, first: place, last: place, from: 0, to: 0))
    }
    let shown = zip(tokens.tokens, names).map { $0.kind == .amount ? "NUM" : $1 }
    #expect(shown.joined(separator: " ") == words)
  }

  @Test("probabilities add up to one and keep the order of the scores")
  func softmax() {
    var scores = [SIMD8<Float>(1, -2, 3, 0, -50, 2.5, 1, 0), SIMD8<Float>(2, 7, 7, 7, 7, 7, 7, 7)]
    Softmax.makeProbabilities(&scores, count: 9)
    let chances = (0..<16).map { scores[$0 / 8][$0 % 8] }
    #expect(abs(chances.reduce(0, +) - 1) < 1e-5)
    #expect(chances[9...].allSatisfy { $0 < 1e-20 })
    #expect(chances[2] > chances[5] && chances[5] > chances[8] && chances[8] > chances[0])
    #expect(abs(chances[2] / chances[0] - 7.389056) < 1e-4)
  }

  @Test(
    "the logarithm is right to four digits",
    arguments: [(1, 0), (2, 0.693147), (2.718282, 1), (10, 2.302585), (1234.5, 7.118421)]
      as [(Float, Float)])
  func logarithm(value: Float, expected: Float) {
    #expect(abs(Logarithm.natural(value) - expected) < 1e-4)
  }
}
