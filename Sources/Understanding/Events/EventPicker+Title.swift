extension EventPicker {
  /// What a word of a title, or one like it, says.
  func title(at index: Int) -> EventClue? {
    guard let token = line.token(index), token.kind == .word, token.text.utf8.count >= 2,
      !EventWords.empty.contains(token)
    else { return nil }
    let range = index..<(index + 1)
    for matches in Self.ways {
      let fits = events.indices.filter { titles[$0].contains { matches(token, $0) } }
      guard !fits.isEmpty else { continue }
      return fits.count < events.count || events.count == 1
        ? EventClue(fits: Set(fits), range: range) : nil
    }
    return kind(token, range)
  }

  /// The event's own name, whatever signs stand in it.
  func named(at start: Int) -> EventClue? {
    guard !line.isGlued(start) else { return nil }
    var end = start + 1
    var text = line.tokens[start].text
    while line.isGlued(end), end < start + 8 {
      text += line.tokens[end].text
      end += 1
    }
    let fits = Set(events.indices.filter { names[$0] == text })
    return fits.isEmpty ? nil : EventClue(fits: fits, range: start..<end)
  }

  // MARK: Ways to match

  private static let ways = [same, field, begun, mistyped, initials]

  private static func same(_ word: Token, _ title: Token) -> Bool {
    word.hash == title.hash || isPlural(title.text, of: word.text)
      || isPlural(word.text, of: title.text)
  }

  private static func isPlural(_ longer: String, of word: String) -> Bool {
    longer.utf8.count == word.utf8.count + 1 && longer == word + "s"
  }

  private static func field(_ word: Token, _ title: Token) -> Bool {
    guard let fields = EventWords.fields[word] else { return false }
    return fields & (EventWords.fields[title] ?? 0) != 0
  }

  private static func begun(_ word: Token, _ title: Token) -> Bool {
    word.text.utf8.count >= 4 && title.text.hasPrefix(word.text)
      || title.text.utf8.count >= 6 && word.text.hasPrefix(title.text)
  }

  private static func mistyped(_ word: Token, _ title: Token) -> Bool {
    let length = title.text.utf8.count
    guard length >= 5, abs(word.text.utf8.count - length) <= 2 else { return false }
    return Letters(word.text).isNear(Letters(title.text), edits: length >= 8 ? 2 : 1)
  }

  /// "msk" for "musculoskeletal": letters of the word in their order, the first one first.
  private static func initials(_ word: Token, _ title: Token) -> Bool {
    let (letters, name) = (word.text.utf8, title.text.utf8)
    guard (2...4).contains(letters.count), name.count >= 8, letters.first == name.first,
      !letters.contains(where: { "aeiou".utf8.contains($0) })
    else { return false }
    var rest = name[...]
    for letter in letters {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }

  /// "conference" for a convention.
  private func kind(_ word: Token, _ range: Range<Int>) -> EventClue? {
    guard let kind = EventWords.kinds[word] else { return nil }
    let fits = Set(
      events.indices.filter { titles[$0].contains { EventWords.kinds[$0] == kind } })
    guard !fits.isEmpty, fits.count < events.count else { return nil }
    return EventClue(fits: fits, isWeak: true, range: range)
  }
}
