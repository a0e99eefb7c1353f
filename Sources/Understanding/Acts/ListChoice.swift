/// What a whole line picks from a numbered list: "yep 1", "the second one", "none of those".
public enum ListChoice: Hashable, Sendable {
  /// The place in the list, counted from 1.
  case number(Int)
  case noneOfThem

  /// Reads a line that does nothing but pick; nil for any other, such as "1 hour" or "no, 2".
  public init?(_ line: String) {
    let words = Self.words(of: line)
    let last = words.lastIndex(where: Self.corrections.contains).map { words[($0 + 1)...] }
    if let last, let choice = Self.choice(last[...]), Self.choice(words.prefix(1)) != nil {
      self = choice
    } else if let choice = Self.choice(words[...]) {
      self = choice
    } else {
      return nil
    }
  }

  private static func choice(_ words: ArraySlice<String>) -> ListChoice? {
    if refusals.contains(words.joined(separator: " ")) { return .noneOfThem }
    let heavy = words.filter { !light.contains($0) }
    let numbers = heavy.isEmpty ? words.filter { $0 == "one" } : heavy
    guard numbers.count == 1, let number = places[numbers[0]] ?? Int(numbers[0]) else { return nil }
    return .number(number)
  }

  /// Small letters, without the signs around them; a point inside a word stays ("6.5").
  private static func words(of line: String) -> [String] {
    line.lowercased().split { $0.isWhitespace || ",;!".contains($0) }.map { word in
      let head = word.drop { "(#".contains($0) }
      let length = head.reversed().drop { ").".contains($0) }.count
      return head.prefix(length).filter { $0 != "'" && $0 != "’" }
    }.filter { !$0.isEmpty }
  }

  private static let corrections: Set = ["sorry", "wait", "mean", "rather"]
  private static let light: Set = [
    "answer", "choice", "choose", "for", "go", "i", "id", "ill", "is", "it", "its", "item", "like",
    "me", "meant", "mean", "nr", "number", "numero", "ok", "okay", "one", "option", "pick",
    "please",
    "pls", "press", "say", "take", "thanks", "that", "thats", "the", "think", "this", "want",
    "with", "would", "yeah", "yep", "yes", "yup",
  ]
  private static let places: [String: Int] = [
    "one": 1, "first": 1, "1st": 1, "two": 2, "second": 2, "2nd": 2, "three": 3, "third": 3,
    "3rd": 3, "four": 4, "fourth": 4, "4th": 4, "five": 5, "fifth": 5, "5th": 5, "six": 6,
  ]
  private static let refusals: Set = [
    "neither", "neither of them", "neither of these", "neither of those", "neither one", "no",
    "none", "none of it", "none of that", "none of the above", "none of them", "none of these",
    "none of those", "none of this", "nope", "not any of these", "not any of those", "not that",
    "not these", "not those", "nothing", "nothing of that", "nothing of the sort",
    "nothing of this", "something else",
  ]
}
