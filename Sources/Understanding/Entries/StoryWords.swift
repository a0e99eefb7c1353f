/// What people tell of a day they were not there.
enum StoryWords {
  /// Being somewhere else, or in no state to come.
  static let away = Phrases([
    "on the plane", "on a plane", "on the train home", "on my way home", "on the way home",
    "flew home", "flown home", "flew back", "flown back", "flying home", "drove home",
    "driven home", "gone home", "throwing up", "in hospital", "in the hospital", "in the er",
    "food poisoning", "stomach flu", "stomach bug", "snowed in", "stuck at home", "home sick",
    "sick in bed", "in bed with", "had covid", "had the flu", "had a fever", "had fever",
    "had a migraine", "on vacation", "on holiday", "at a wedding", "at a funeral", "sightseeing",
    "at the beach", "car broke down", "flight was cancelled", "flight was canceled",
    "flight got cancelled", "flight got canceled", "never left the hotel", "never left my room",
    "didnt leave the hotel", "didnt leave my room", "had call duty",
    "had to work", "was working", "kept me home", "kept me away", "vomiting",
  ])

  /// Those whose stories are told beside the people of the figures.
  static let dependents: WordSet = [
    "kid", "kids", "child", "children", "baby", "patient", "patients", "dog", "parents", "nanny",
  ]

  /// With one of these only a part of the day was missed.
  static let partly: WordSet = [
    "early", "late", "later", "half", "after", "until", "till", "til", "then", "before", "if",
    "when", "almost", "nearly", "hour", "hours", "minutes", "some", "part", "still", "noon",
    "lunch", "session", "talk", "lecture",
  ]
}

/// Fixed groups of words, found by their first.
struct Phrases: Sendable {
  private let byFirst: WordMap<[[String]]>

  init(_ phrases: [String]) {
    let words = phrases.map { $0.split(separator: " ").map(String.init) }
    byFirst = WordMap(Dictionary(grouping: words) { $0[0] })
  }

  /// Where the phrase that starts at a token ends; nil where none does.
  func end(at start: Int, in line: Line) -> Int? {
    guard let first = line.token(start), let phrases = byFirst[first] else { return nil }
    let found = phrases.first { phrase in
      phrase.indices.allSatisfy { line.token(start + $0)?.text == phrase[$0] }
    }
    return found.map { start + $0.count }
  }
}
