/// A typed line as numbered words.
struct Line: Sendable {
  let tokens: [Token]
  let ids: [Int]
  let table = WordTable.shared

  /// Cuts a line; nil where it is too long to be an answer.
  init?(_ text: String) {
    guard let tokens = Tokenizer.tokens(of: text) else { return nil }
    self.tokens = tokens
    ids = tokens.map { WordTable.shared.id(of: $0.text) }
  }

  var count: Int { tokens.count }

  func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  func word(_ index: Int) -> WordTable.Word? {
    ids.indices.contains(index) ? table.word(ids[index]) : nil
  }

  func group(at index: Int) -> (group: WordTable.Group, end: Int)? {
    index < count ? table.group(in: ids[index...]) : nil
  }

  func isSymbol(_ symbol: String, at index: Int) -> Bool { token(index)?.isSymbol(symbol) ?? false }

  func isText(_ texts: [String], at index: Int) -> Bool {
    tokens.indices.contains(index) && texts.contains(tokens[index].text)
  }

  func isText(_ texts: Set<String>, at index: Int) -> Bool {
    tokens.indices.contains(index) && texts.contains(tokens[index].text)
  }

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
