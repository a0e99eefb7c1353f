/// A typed line in words, figures and signs, for whoever decides what of it may stay.
enum LinePiece: Hashable {
  case word(String)
  /// Digits, or other signs that stand for a number.
  case figure
  case sign(Character)
  case blank
  /// What may not stay.
  case gap

  /// Whether it can stand between two figures, or two gaps, that are one.
  var isBetween: Bool {
    switch self {
    case .sign, .blank: true
    case .word, .figure, .gap: false
    }
  }
}

extension LinePiece {
  /// Takes a cleaned line apart; an address of any kind is a gap as a whole.
  static func pieces(of line: String) -> [LinePiece] {
    line.split(separator: " ").map { isAddress($0) ? [.gap] : pieces(ofChunk: $0) }
      .filter { !$0.isEmpty }.joined(separator: [.blank]).map { $0 }
  }

  private static func pieces(ofChunk chunk: Substring) -> [LinePiece] {
    var pieces: [LinePiece] = []
    var word = ""
    for character in chunk {
      if isPart(character) {
        word.append(character)
        continue
      }
      if !word.isEmpty { pieces.append(.word(word)) }
      word = ""
      if character == "#" || isNumeric(character) {
        pieces.append(.figure)
      } else if character == "…" {
        pieces.append(.gap)
      } else if signs.contains(character) {
        pieces.append(.sign(character))
      }
    }
    return word.isEmpty ? pieces : pieces + [.word(word)]
  }

  /// E-mail and web addresses, and names of machines.
  private static func isAddress(_ chunk: Substring) -> Bool {
    if chunk.unicodeScalars.contains(where: atSigns.contains) { return true }
    let parts = chunk.split(separator: ".", omittingEmptySubsequences: false)
    return zip(parts, parts.dropFirst()).contains { before, after in
      before.last.map(isPart) == true && after.first.map(isPart) == true
    }
  }

  private static func isPart(_ character: Character) -> Bool {
    if apostrophes.contains(character) { return true }
    return character.unicodeScalars.contains { $0.properties.isAlphabetic }
      && !isNumeric(character)
  }

  private static func isNumeric(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.properties.numericType != nil }
  }

  static let apostrophes: Set<Character> = ["'", "’", "‘", "`"]
  private static let atSigns: Set<Unicode.Scalar> = ["@", "＠", "﹫"]
  private static let signs: Set<Character> = [
    ".", ",", "?", "!", ":", ";", "\"", "(", ")", "+", "-", "/", "&", "%", "=",
  ]
}
