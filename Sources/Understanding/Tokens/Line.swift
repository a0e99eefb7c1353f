/// A typed line as words that are looked up once.
final class Line: Sendable {
  let tokens: [Token]
  /// The longest group of words that starts at each token.
  private let groups: [(group: WordTable.Group, end: Int)?]

  /// A line of more bytes than this is no answer to anything the assistant asks.
  private static let longest = 4_000

  /// Cuts a line; nil where it is too long to be an answer.
  init?(_ text: String) {
    guard text.utf8.count <= Line.longest, let cut = Tokenizer.tokens(of: text) else {
      return nil
    }
    let words = SpokenYears.written(NumberSpelling.mended(Line.withoutHyphens(cut)))
    let tokens = ListMarks.plain(ShortDays.written(words))
    self.tokens = tokens
    groups = tokens.indices.map { WordTable.shared.group(in: tokens[$0...]) }
  }

  /// "twenty-one", "five-and-a-half" and "1-and-a-half" as if they were written apart.
  private static func withoutHyphens(_ tokens: [Token]) -> [Token] {
    guard tokens.contains(where: { $0.isSymbol("-") }) else { return tokens }
    return tokens.indices.compactMap { index in
      tokens[index].isSymbol("-") && tokens[index].isGlued && isNumber(tokens, index - 1)
        && isNumberWord(tokens, index + 1) ? nil : tokens[index]
    }
  }

  private static func isNumber(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .digits else {
      return isNumberWord(tokens, index)
    }
    return tokens.indices.contains(index + 2) && tokens[index + 2].text == "and"
  }

  private static func isNumberWord(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    return tokens[index].text == "and" || tokens[index].word.number != nil
  }

  var count: Int { tokens.count }

  func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// The words of a part of the line.
  func text(_ range: Range<Int>) -> String {
    range.count == 1
      ? tokens[range.lowerBound].text : tokens[range].map(\.text).joined(separator: " ")
  }

  func word(_ index: Int) -> WordTable.Word? { token(index)?.word }

  /// Whether no table has the word.
  func isUnknown(_ index: Int) -> Bool { tokens[index].id == WordTable.unknown }

  func group(at index: Int) -> (group: WordTable.Group, end: Int)? {
    groups.indices.contains(index) ? groups[index] : nil
  }

  func isSymbol(_ symbol: String, at index: Int) -> Bool { token(index)?.isSymbol(symbol) ?? false }

  func isText(_ texts: [String], at index: Int) -> Bool {
    tokens.indices.contains(index) && texts.contains(tokens[index].text)
  }

  func isText(_ texts: WordSet, at index: Int) -> Bool {
    tokens.indices.contains(index) && texts.contains(tokens[index])
  }

  func has(_ text: String) -> Bool { tokens.contains { $0.text == text } }

  func isGlued(_ index: Int) -> Bool { token(index)?.isGlued ?? false }

  func isDigits(_ index: Int) -> Bool { token(index)?.kind == .digits }

  /// The value of a run of at most so many digits.
  func digits(_ index: Int, atMost length: Int = 9) -> Int? {
    guard let token = token(index), token.kind == .digits, token.text.utf8.count <= length else {
      return nil
    }
    return Int(token.text)
  }
}
