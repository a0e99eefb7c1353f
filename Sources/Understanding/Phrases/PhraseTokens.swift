/// A typed line as the model sees it: words in plain small letters, one after another.
///
/// Capitals, accents and apostrophes go ("Can’t" is "cant"), three of a letter and more become
/// one ("sooo" is "so"), a letter with a hyphen or stroke joins what follows ("e-mail", "w/o").
struct PhraseTokens {
  /// What a token is.
  enum Kind: UInt8 {
    case word, amount, day, question, unreadable
  }

  /// A token, with where its letters stand in `bytes`.
  struct Token {
    let kind: Kind
    let start: Int
    let end: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [Token] = []
  private var start = 0
  private var capitals = 0

  /// Takes a line apart.
  init(_ line: String) {
    bytes.reserveCapacity(line.utf8.count + 2)
    tokens.reserveCapacity(line.utf8.count / 4 + 2)
    var line = line
    line.withUTF8 { scan($0) }
  }

  private mutating func scan(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      let next = index + 1 < text.count ? text[index + 1] : 0
      if byte < 0x80 {
        plain(byte, next: next)
        index += 1
      } else {
        index += foreign(text, at: index)
      }
    }
    endWord()
  }

  private mutating func plain(_ byte: UInt8, next: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): letter(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      capitals += 1
      letter(byte | 0x20)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit(byte)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): break
    case UInt8(ascii: "-"), UInt8(ascii: "/"):
      if bytes.count != start + 1 || !isLetter(bytes[start]) || !isLetter(next | 0x20) { endWord() }
    case UInt8(ascii: "."), UInt8(ascii: ","):
      if bytes.count == start || isLetter(bytes[start]) || !isDigit(next) { endWord() }
    case UInt8(ascii: "?"):
      endWord()
      add(.question)
    default: endWord()
    }
  }

  private mutating func letter(_ byte: UInt8) {
    let length = bytes.count - start
    if length > 0, isDigit(bytes[start]) { endWord() }
    if bytes.count - start > 1, bytes[bytes.count - 1] == byte, bytes[bytes.count - 2] == byte {
      bytes.removeLast()
      tripled = true
      return
    }
    if tripled, bytes.last == byte { return }
    tripled = false
    bytes.append(byte)
  }

  private var tripled = false

  private mutating func digit(_ byte: UInt8) {
    tripled = false
    bytes.append(byte)
  }

  /// Takes a character of two bytes or more and says how many bytes it had.
  private mutating func foreign(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let length = text[index] < 0xE0 ? 2 : text[index] < 0xF0 ? 3 : 4
    guard index + length <= text.count else { return text.count - index }
    let second = text[index + 1]
    switch (text[index], second) {
    case (0xC3...0xC5, _): folded(text[index], second)
    case (0xCC...0xCD, _): break
    case (0xC2, 0xBC...0xBE):
      endWord()
      add(.amount)
    case (0xE2, 0x80):
      if text[index + 2] != 0x98, text[index + 2] != 0x99 { endWord() }
    case (0xC2, _), (0xE2, _): endWord()
    default:
      endWord()
      if tokens.last?.kind != .unreadable { add(.unreadable) }
    }
    return length
  }

  private mutating func folded(_ first: UInt8, _ second: UInt8) {
    let plain = LatinFolding.letters(first, second)
    if plain.isEmpty { return endWord() }
    for byte in plain.utf8 { letter(byte) }
  }

  private mutating func add(_ kind: Kind) {
    tokens.append(Token(kind: kind, start: bytes.count, end: bytes.count))
    start = bytes.count
  }

  private mutating func endWord() {
    defer {
      start = bytes.count
      capitals = 0
      tripled = false
    }
    let length = bytes.count - start
    guard length > 0 else { return }
    let kind: Kind =
      if isDigit(bytes[start]) || isWord("num", length) { .amount } else if isWord("day", length) {
        .day
      } else { .word }
    tokens.append(Token(kind: kind, start: start, end: bytes.count))
  }

  private func isWord(_ name: StaticString, _ length: Int) -> Bool {
    guard capitals == length, length == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { bytes[start...].elementsEqual($0) }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
