import Foundation
import Testing

@testable import CMECore

@Suite("Names as they are compared")
struct SearchKeyTests {
  @Test(
    "words",
    arguments: [
      ("Müller", ["muller"]), ("Nguyễn", ["nguyen"]), ("O'Brien", ["obrien"]),
      ("O’Brien", ["obrien"]), ("de la Cruz Núñez", ["de", "la", "cruz", "nunez"]),
      ("Smith-Jones", ["smith", "jones"]), ("Großmann", ["grossmann"]), ("Łukasz", ["lukasz"]),
      ("Đặng", ["dang"]), ("Ørsted", ["orsted"]), ("Sæther", ["saether"]), ("李", ["李"]),
      ("Иванов", ["иванов"]), ("Чайковский", ["чайковский"]), ("Παπαδόπουλος", ["παπαδόπουλος"]),
      ("عمر", ["عمر"]), ("St. John", ["st", "john"]), ("", []), ("  '%_;-- ", []), ("🙂", []),
    ])
  func words(_ name: String, _ words: [String]) {
    #expect(SearchKey.words(name) == words)
    #expect(SearchKey.words(name.decomposed) == words)
  }

  @Test(
    "vowels spelled out",
    arguments: [("Müller", "mueller"), ("Åkesson", "aakesson"), ("Jørgensen", "joergensen")])
  func spelled(_ name: String, _ word: String) {
    #expect(SearchKey.spelledWords(name) == [word])
    #expect(SearchKey.spelledWords(name.decomposed) == [word])
  }

  @Test("of a very long text the beginning counts, and of a long word")
  func long() {
    let words = SearchKey.words(String(repeating: "a", count: 10_000) + " b")
    #expect(words == [String(repeating: "a", count: SearchKey.longestWord)])
    #expect(SearchKey.words(String(repeating: "é ", count: 10_000)).count == 100)
  }

  @Test(
    "what sounds alike",
    arguments: [
      ("meyer", "maier"), ("stephen", "steven"), ("schmidt", "schmitt"), ("philips", "filips"),
      ("katherine", "catherine"), ("jeffrey", "geffrey"), ("zimmermann", "simmerman"),
    ])
  func sounds(_ word: String, _ other: String) {
    #expect(SoundKey.key(of: word) != nil)
    #expect(SoundKey.key(of: word) == SoundKey.key(of: other))
  }

  @Test(
    "what does not",
    arguments: [("meyer", "miller"), ("okafor", "oconnor"), ("smith", "stone"), ("meyer", "maria")])
  func differs(_ word: String, _ other: String) {
    #expect(SoundKey.key(of: word) != SoundKey.key(of: other))
  }

  @Test("what has no sound", arguments: ["", "li", "李小龙", "o1", "aaa"])
  func silent(_ word: String) {
    #expect(SoundKey.key(of: word) == nil)
  }
}

extension String {
  /// The same text with accents apart (NFD).
  fileprivate var decomposed: String { decomposedStringWithCanonicalMapping }
}
