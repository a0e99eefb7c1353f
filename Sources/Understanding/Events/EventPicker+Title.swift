extension EventPicker {
  /// What a word of a title, or one like it, says.
  func title(at index: Int) -> EventClue? {
    guard let token = line.token(index), token.kind == .word, token.text.utf8.count >= 2,
      !EventWords.empty.contains(token.text)
    else { return nil }
    let range = index..<(index + 1)
    for matches in [same, field, begun, mistyped, initials] as [(String, String) -> Bool] {
      let fits = Set(events.indices.filter { fit($0, token.text, matches) })
      if !fits.isEmpty, fits.count < events.count || events.count == 1 {
        return EventClue(fits: fits, range: range)
      }
      if !fits.isEmpty { return nil }
    }
    return kind(token.text, range)
  }

  private func fit(_ event: Int, _ word: String, _ matches: (String, String) -> Bool) -> Bool {
    titles[event].contains { matches(word, $0) }
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

  private func same(_ word: String, _ title: String) -> Bool {
    word == title || word + "s" == title || word == title + "s"
  }

  private func field(_ word: String, _ title: String) -> Bool {
    EventWords.fields.contains { $0.contains(word) && $0.contains(title) }
  }

  private func begun(_ word: String, _ title: String) -> Bool {
    word.utf8.count >= 4 && title.hasPrefix(word) || title.utf8.count >= 6 && word.hasPrefix(title)
  }

  private func mistyped(_ word: String, _ title: String) -> Bool {
    let length = title.utf8.count
    guard length >= 5, abs(word.utf8.count - length) <= 2 else { return false }
    return Spelling.isNear(Array(word.utf8), Array(title.utf8), edits: length >= 8 ? 2 : 1)
  }

  /// "msk" for "musculoskeletal": letters of the word in their order, the first one first.
  private func initials(_ word: String, _ title: String) -> Bool {
    guard (2...4).contains(word.utf8.count), title.utf8.count >= 8,
      word.utf8.first == title.utf8.first,
      !word.utf8.contains(where: { "aeiou".utf8.contains($0) })
    else { return false }
    var rest = Array(title.utf8)[...]
    for letter in word.utf8 {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// "conference" for a convention.
  private func kind(_ word: String, _ range: Range<Int>) -> EventClue? {
    guard let kind = EventWords.kinds.first(where: { $0.contains(word) }) else { return nil }
    let fits = Set(
      events.indices.filter { event in titles[event].contains { kind.contains($0) } })
    guard !fits.isEmpty, fits.count < events.count else { return nil }
    return EventClue(fits: fits, isWeak: true, range: range)
  }
}
