/// The words of a sentence that stand before a figure and speak of it, without days and signs.
struct Clause {
  let words: [String]
  /// The words that no table has.
  let unknown: Set<Int>
  /// Whether its figure has no unit.
  let isBare: Bool

  /// Whether it says nothing of its own, so that it goes with the figure before.
  var isEmpty: Bool { words.allSatisfy { Self.empty.contains($0) } }

  private static let empty: WordSet = [
    "and", "on", "for", "in", "the", "of", "then", "also", "&", "n",
  ]

  /// How it says its figure.
  var assertion: Assertion {
    if !isThankful, words.indices.contains(where: isTold) { return .told }
    let isUncertain = words.indices.contains { isWished($0) || isOfUnknown($0) }
    return isUncertain || isAside || isNumbered ? .wished : .given
  }

  // MARK: Whose it is

  /// Whether a verb tells of others, or of what somebody or something says.
  private func isTold(_ verb: Int) -> Bool {
    guard AssertionWords.verbs.contains(words[verb]) else { return false }
    if ["told", "tells"].contains(words[verb]), ["me", "us"].contains(word(verb + 1)) {
      return true
    }
    guard let subject = subject(of: verb), !isLeftBehind(verb) else { return false }
    if AssertionWords.persons.contains(words[subject]) {
      return AssertionWords.hearing.contains(words[verb]) && verb == lastVerb
    }
    if AssertionWords.people.contains(words[subject]) || isSomebodyElse(subject) { return true }
    return AssertionWords.things.contains(words[subject])
      && AssertionWords.telling.contains(words[verb])
  }

  /// "my wife had the baby and I got 3": what others did, before what the person did.
  private func isLeftBehind(_ verb: Int) -> Bool {
    !AssertionWords.saying.contains(words[verb])
      && words[(verb + 1)...].contains { AssertionWords.persons.contains($0) }
  }

  private var lastVerb: Int? { words.lastIndex { AssertionWords.verbs.contains($0) } }

  /// "my resident", "another doctor", as against "the resident".
  private func isSomebodyElse(_ subject: Int) -> Bool {
    AssertionWords.callers.contains(words[subject])
      && words[max(0, subject - 2)..<subject].contains { AssertionWords.others.contains($0) }
  }

  /// "John got 4", "the hotel was 200": of whom or of what nobody here knows.
  private func isOfUnknown(_ verb: Int) -> Bool {
    let isVerb = AssertionWords.verbs.contains(words[verb])
    guard isVerb || verb == words.count - 1 && ["was", "is", "were", "are"].contains(words[verb]),
      let subject = subject(of: verb)
    else { return false }
    return unknown.contains(subject) && !isOfPerson(subject)
      && !AssertionWords.imperatives.contains(words[verb])
      && !AssertionWords.callers.contains(words[subject])
      && !AssertionWords.measures.contains(words[subject]) && !isLeftBehind(verb)
  }

  /// "I was speaker 3", "my group of 4": the number of something.
  private var isNumbered: Bool {
    guard isBare, words.count > 1 else { return false }
    let noun = words.last == "of" ? words.count - 2 : words.count - 1
    guard !AssertionWords.notes.contains(words[noun]) else { return false }
    guard unknown.contains(noun) || AssertionWords.groups.contains(words[noun]) else {
      return false
    }
    return Self.articles.contains(word(noun - 1))
  }

  private static let articles: WordSet = [
    "was", "am", "my", "the", "a", "our", "im", "is", "their",
  ]

  private func subject(of verb: Int) -> Int? {
    words[..<verb].indices.last { !AssertionWords.between.contains(words[$0]) && !isJoint($0) }
  }

  /// The "and" of "my boss was there and got 5".
  private func isJoint(_ index: Int) -> Bool {
    words[index] == "and" && AssertionWords.between.contains(word(index - 1))
  }

  private func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

  // MARK: Whether it is so

  private func isWished(_ wish: Int) -> Bool {
    AssertionWords.wishes.contains(words[wish]) && !isGiving(after: wish)
      && !isThankful
  }

  /// "I should be most grateful if you recorded".
  private var isThankful: Bool {
    words.contains("if") && words.contains("you") && words.contains { Self.thankful.contains($0) }
  }

  private static let thankful: WordSet = [
    "grateful", "obliged", "thankful", "glad", "happy", "pleased", "appreciate",
  ]

  /// "I will put", "I should have said", "it would be", as against "I will get".
  private func isGiving(after wish: Int) -> Bool {
    let next = self.next(after: wish)
    let isRecording = AssertionWords.recording.contains(next)
    switch words[wish] {
    case "will", "would", "id": return isRecording || next.isEmpty
    case "should", "supposed", "ought":
      return AssertionWords.written.contains(next)
        || !isOfPerson(wish) && (isRecording || next.isEmpty)
    case "going" where word(wish + 1) == "with": return true
    case "wanted", "trying", "try", "going": return isRecording && word(wish + 1) == "to"
    case "meant", "can": return !AssertionWords.getting.contains(next)
    case "worth": return ["", "hours", "credits"].contains(word(wish - 1))
    default: return false
    }
  }

  /// What comes after a wish and its auxiliaries; after "would" to have is what is wished.
  private func next(after wish: Int) -> String {
    let isHaving = ["should", "supposed", "ought"].contains(words[wish])
    let next = words.indices.dropFirst(wish + 1).first {
      !AssertionWords.auxiliaries.contains(words[$0]) && !(isHaving && words[$0] == "have")
    }
    return next.map { words[$0] } ?? ""
  }

  private func isOfPerson(_ word: Int) -> Bool {
    words[max(0, word - 2)..<word].contains { AssertionWords.persons.contains($0) }
  }

  /// "I was in line for 2 hours".
  private var isAside: Bool {
    words.indices.contains {
      AssertionWords.asideWords.contains(words[$0])
        && !AssertionWords.untimed.contains(word($0 - 1))
    }
      || words.indices.dropLast().contains {
        AssertionWords.asides[words[$0]]?.contains(words[$0 + 1]) ?? false
      }
  }
}
