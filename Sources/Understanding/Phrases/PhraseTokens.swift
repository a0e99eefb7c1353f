/// Typed lines as the model sees them: words in plain small letters, one after another.
///
/// Capitals, accents and apostrophes go ("Can’t" is "cant"), three of a letter and more become
/// one ("sooo" is "so"), a letter with a hyphen or stroke joins what follows ("e-mail", "w/o").
struct PhraseTokens {
  /// What a token is.
  enum Kind: UInt8 {
    case word, amount, day, question, unreadable
  }

  /// A token, with where its letters end in `bytes`; they begin where those before it end.
  struct Token {
    /// The hash of a word.
    let hash: UInt64
    let end: Int32
    let kind: Kind
  }

  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [Token] = []
  /// The tokens of each line.
  private(set) var lines: [Range<Int>] = []

  /// Takes lines apart.
  init(_ lines: [String]) {
    let length = lines.reduce(0) { $0 + $1.utf8.count }
    bytes.reserveCapacity(length)
    tokens.reserveCapacity(length / 3 + lines.count)
    self.lines.reserveCapacity(lines.count)
    for line in lines { add(line) }
  }

  /// Takes one line apart.
  init(_ line: String) { self.init([line]) }

  /// Where the letters of a token stand.
  func letters(_ token: Int) -> Range<Int> {
    (token == 0 ? 0 : Int(tokens[token - 1].end))..<Int(tokens[token].end)
  }

  private mutating func add(_ line: String) {
    var line = line
    let first = tokens.count
    line.withUTF8 { text in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { room in
        var scanner = PhraseScanner(after: bytes.count, tokens: tokens, room: room)
        tokens = []
        scanner.scan(text)
        tokens = scanner.tokens
        bytes.append(contentsOf: scanner.letters)
      }
    }
    lines.append(first..<tokens.count)
  }
}
