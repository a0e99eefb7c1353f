/// A line of a colleague in words that still know where they stand, so that texts stay as typed.
struct DeskLine {
  struct Word {
    /// In small letters, without apostrophes and punctuation.
    let text: String
    let range: Range<String.Index>
  }

  let line: String
  let words: [Word]

  init(_ line: String) {
    self.line = line
    var words: [Word] = []
    var start: String.Index?
    for index in line.indices {
      if DeskLine.isPart(line, index) {
        start = start ?? index
      } else if let begun = start {
        words.append(DeskLine.word(line, begun..<index))
        start = nil
      }
    }
    if let start { words.append(DeskLine.word(line, start..<line.endIndex)) }
    self.words = words
  }

  /// Whether a character belongs to a word; apostrophes and the point of a figure do.
  private static func isPart(_ line: String, _ index: String.Index) -> Bool {
    let character = line[index]
    if character.isLetter || character.isNumber || apostrophes.contains(character) { return true }
    return character == "." && index > line.startIndex && line[line.index(before: index)].isNumber
  }

  private static func word(_ line: String, _ range: Range<String.Index>) -> Word {
    var text = line[range].lowercased().filter { !apostrophes.contains($0) }
    while text.last == "." { text.removeLast() }
    return Word(text: text, range: range)
  }

  private static let apostrophes: Set<Character> = ["'", "’", "‘", "`"]

  var texts: [String] { words.map(\.text) }

  /// What stands behind a word, without the blanks and the colon or dash that set it off.
  func rest(after index: Int) -> String {
    var rest = line[words[index].range.upperBound...]
    while let first = rest.first, first.isWhitespace || ":-–—,".contains(first) {
      rest.removeFirst()
    }
    return DeskLine.trimmed(rest)
  }

  /// What stands from one word up to before another, as typed.
  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(line[words[first].range.lowerBound..<words[last].range.upperBound])
  }

  /// The line without the blanks around it.
  var trimmed: String { DeskLine.trimmed(line[...]) }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// The place of the first word that is not only politeness or hesitation.
  var start: Int {
    let rest = words.drop { DeskWords.fillers.contains($0.text) }
    return rest.isEmpty ? 0 : rest.startIndex
  }

  /// How many words a list of phrases has in common with the line from a word on: the longest.
  func match(_ phrases: [[String]], at start: Int) -> Int? {
    let texts = texts[start...]
    return phrases.filter { texts.starts(with: $0) }.map(\.count).max()
  }
}

extension DeskLine {
  /// Whether something is said not to be.
  var isNegated: Bool { words.contains { DeskWords.negations.contains($0.text) } }

  /// Whether a word tells of something that does not work.
  var saysTrouble: Bool {
    isNegated || words.contains { DeskWords.troubles.contains($0.text) }
  }

  /// Whether a colon, a comma or a dash stands in front of a word.
  func isSetOff(_ index: Int) -> Bool {
    guard index > 0, words.indices.contains(index) else { return false }
    let gap = line[words[index - 1].range.upperBound..<words[index].range.lowerBound]
    return gap.contains { ":,-–—".contains($0) }
  }
}
