/// Words that colleagues at the desk put around what they want.
enum DeskWords {
  /// Words that lead a line and mean nothing.
  static let fillers: Set = [
    "ok", "okay", "so", "and", "now", "then", "um", "uh", "hm", "hmm", "well", "please", "pls",
    "plz", "right", "alright", "can", "could", "would", "you", "lets", "let", "me", "i", "ill",
    "will", "we", "oh", "ah", "yeah", "want", "need", "to", "just", "hi", "hello",
  ]

  /// Words that end a line and mean nothing.
  static let endings: Set = ["please", "pls", "plz", "thanks", "thx", "now"]

  /// Whether a word at either end of a line means nothing.
  static func isPolite(_ word: String) -> Bool { fillers.contains(word) || endings.contains(word) }

  /// Words for the caller.
  static let callers: Set = [
    "her", "him", "them", "caller", "doctor", "dr", "doc", "member", "person", "lady", "man",
    "she", "he", "they", "hes", "shes", "theyre",
  ]

  /// Words that stand in front of another, so that no name begins with them.
  static let noNames: Set<String> = callers.union([
    "the", "his", "their", "this", "that", "these", "those", "out", "it", "my", "why",
    "where", "what", "how", "whether", "if", "which",
  ])

  /// Words that say that something is not.
  static let negations: Set = [
    "not", "no", "never", "isnt", "doesnt", "didnt", "dont", "wont", "cant", "cannot", "hasnt",
    "havent", "without", "nothing",
  ]

  /// Words that tell of something that does not work.
  static let troubles: Set = [
    "error", "red", "wrong", "gone", "refused", "fails", "failed", "grey", "greyed", "dead",
    "rejected", "locked", "missing", "empty", "mistake", "why", "disappears", "broken", "blocked",
  ]

  /// A list of phrases, each cut into its words.
  static func phrases(_ text: String) -> [[String]] {
    text.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
  }

  /// The value of a small number in digits or in words.
  static func number(_ word: String) -> Int? {
    if let place = numbers.firstIndex(of: word) { return place + 1 }
    guard word.utf8.count <= 4, word.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(word)
  }

  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// Whether a word is another one, but for one letter at the most.
  static func isNear(_ word: String, _ other: String) -> Bool {
    word == other || word.count > 3 && Letters(word).isNear(Letters(other), edits: 1)
  }
}
