/// What a Latin word sounds like, roughly: words of the same key are spelled in different ways.
public enum SoundKey {
  private static let fewest = 3

  /// The key of a folded word; nil where it is too short or not Latin letters.
  public static func key(of word: String) -> String? {
    let letters = Array(word.utf8)
    guard letters.count >= fewest, letters.allSatisfy({ (97...122).contains($0) }) else {
      return nil
    }
    var key: [UInt8] = []
    var rest = letters.last == UInt8(ascii: "e") ? letters.dropLast() : letters[...]
    while let letter = rest.first {
      let group = groups[Int(letter)].first { rest.starts(with: $0.letters) }
      if let sound = group?.sound ?? sounds[Int(letter)], key.last != sound { key.append(sound) }
      rest = rest.dropFirst(group?.length ?? 1)
    }
    return key.count < fewest ? nil : String(decoding: key, as: UTF8.self)
  }

  /// Letters that make one sound together.
  private struct Group {
    let letters: [UInt8]
    let sound: UInt8
    /// How many of the letters are spent; the others only decide the sound.
    let length: Int

    init(_ letters: String, _ sound: Unicode.Scalar, length: Int? = nil) {
      self.letters = Array(letters.utf8)
      self.sound = UInt8(ascii: sound)
      self.length = length ?? letters.utf8.count
    }
  }

  /// By the first of the letters; the longer ones first.
  private static let groups: [[Group]] = {
    let all = [
      Group("tsch", "x"), Group("sch", "x"), Group("tch", "x"), Group("ough", "a"),
      Group("igh", "a"), Group("ph", "f"), Group("gh", "g"), Group("ch", "k"), Group("sh", "x"),
      Group("ck", "k"), Group("th", "t"), Group("dt", "t"), Group("tz", "s"), Group("ng", "n"),
      Group("kn", "n"), Group("wr", "r"), Group("ge", "j", length: 1),
      Group("gi", "j", length: 1), Group("ce", "s", length: 1), Group("ci", "s", length: 1),
      Group("cy", "s", length: 1),
    ]
    return (0..<256).map { first in all.filter { $0.letters.first.map(Int.init) == first } }
  }()

  /// The sound of each letter: all vowels are one, and consonants that are mistaken for each other;
  /// "h" has none.
  private static let sounds: [UInt8?] = {
    var sounds = [UInt8?](repeating: nil, count: 256)
    let letters = zip("abcdefgijklmnopqrstuvwxyz".utf8, "abktafgajklmnabkrstaffxas".utf8)
    for (letter, sound) in letters { sounds[Int(letter)] = sound }
    return sounds
  }()
}
