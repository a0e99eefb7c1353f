/// What a Latin word sounds like, roughly: words of the same key are spelled in different ways.
public enum SoundKey {
  /// The key of a folded word; nil where it is too short or not Latin letters.
  public static func key(of word: String) -> String? {
    guard word.utf8.count >= 3, word.utf8.allSatisfy({ (97...122).contains($0) })
    else { return nil }
    let spelled = groups.reduce(word) { $0.replacing($1.0, with: $1.1) }
    var key = ""
    for letter in spelled.hasSuffix("e") ? spelled.dropLast() : spelled[...] {
      if let sound = sounds[letter], key.last != sound { key.append(sound) }
    }
    return key.count < 3 ? nil : key
  }

  /// Letters that make one sound together; the longer ones first.
  private static let groups = [
    ("tsch", "x"), ("sch", "x"), ("tch", "x"), ("ough", "o"), ("igh", "i"), ("ph", "f"),
    ("gh", "g"), ("ch", "k"), ("sh", "x"), ("ck", "k"), ("th", "t"), ("dt", "t"), ("tz", "s"),
    ("ng", "n"), ("kn", "n"), ("wr", "r"), ("ge", "je"), ("gi", "ji"), ("ce", "se"), ("ci", "si"),
    ("cy", "si"),
  ]

  private static let sounds: [Character: Character] = [
    "a": "a", "e": "a", "i": "a", "o": "a", "u": "a", "y": "a", "b": "b", "p": "b", "f": "f",
    "v": "f", "w": "f", "c": "k", "k": "k", "q": "k", "g": "g", "j": "j", "d": "t", "t": "t",
    "l": "l", "m": "m", "n": "n", "r": "r", "s": "s", "z": "s", "x": "x",
  ]
}
