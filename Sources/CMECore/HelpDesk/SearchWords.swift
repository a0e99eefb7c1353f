/// The words that a person is found by.
public struct SearchWords: Hashable, Sendable {
  /// Where a word comes from.
  enum Source: Int, Comparable {
    case name, number, username, email

    static func < (a: Source, b: Source) -> Bool { a.rawValue < b.rawValue }
  }

  /// The words, each under the first of its sources.
  let sources: [String: Source]

  /// All words, without their sources.
  public var all: [String] { Array(sources.keys) }

  /// Gathers the words of a person.
  public init(_ member: Member) {
    var sources: [String: Source] = [:]
    let all: [(Source, Set<String>)] = [
      (.name, SearchWords.names(member)), (.number, SearchWords.numbers(member.number)),
      (.username, SearchWords.pieces(member.username)),
      (.email, SearchWords.pieces(String(member.email.prefix { $0 != "@" }))),
    ]
    for (source, words) in all {
      for word in words where sources[word] == nil { sources[word] = source }
    }
    self.sources = sources
  }

  private static func names(_ member: Member) -> Set<String> {
    let names = [member.givenName, member.familyName]
    var words = names.reduce(into: Set<String>()) { $0.formUnion(spellings($1)) }
    // Chinese, Japanese and Korean names are typed without a blank, in either order.
    if names.allSatisfy(isEastAsian) {
      words.formUnion([names.joined(), names.reversed().joined()].map(SearchKey.squeezed))
    }
    return words
  }

  /// The words of a name, together and apart, with accents left out or spelled out.
  private static func spellings(_ name: String) -> Set<String> {
    if name.utf8.allSatisfy({ (65...90).contains($0) || (97...122).contains($0) }) {
      return [name.lowercased()]
    }
    return [SearchKey.words(name), SearchKey.spelledWords(name), SearchKey.words(parted(name))]
      .reduce(into: []) { spellings, words in
        spellings.formUnion(words)
        if words.count > 1 {
          spellings.insert(String(words.joined().prefix(SearchKey.longestWord)))
        }
      }
  }

  /// A name with blanks in place of apostrophes: the second word of "O'Brien" is asked for too.
  private static func parted(_ name: String) -> String {
    name.replacing("'", with: " ").replacing("’", with: " ")
  }

  private static func numbers(_ number: String) -> Set<String> {
    let digits = number.filter { $0.isASCII && $0.isNumber }
    return Set([SearchKey.squeezed(number), digits].filter { !$0.isEmpty })
  }

  private static func pieces(_ text: String) -> Set<String> {
    let words = SearchKey.words(text)
    return Set(words + [String(words.joined().prefix(SearchKey.longestWord))])
      .filter { !$0.isEmpty }
  }

  private static func isEastAsian(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    return (0x1100...0x11FF).contains(first.value) || (0x2E80...0xD7FF).contains(first.value)
      || first.value >= 0x20000
  }
}
