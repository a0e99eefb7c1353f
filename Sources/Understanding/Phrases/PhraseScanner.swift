/// Takes a typed line apart into tokens for the model.
struct PhraseScanner {
  private(set) var tokens: [PhraseTokens.Token]
  /// How many letters and tokens went before the line.
  private let before, first: Int
  /// The plain letters of the line, which are no more than its bytes.
  private let room: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  private var start = 0
  private var capitals = 0
  private var tripled = false

  /// Begins a line after others with so many letters and these tokens.
  init(
    after before: Int, tokens: [PhraseTokens.Token], room: UnsafeMutableBufferPointer<UInt8>
  ) {
    self.before = before
    self.tokens = tokens
    self.room = room
    first = tokens.count
  }

  /// The plain letters of the line.
  var letters: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: room[..<count]) }

  /// Reads the whole line.
  mutating func scan(_ text: UnsafeBufferPointer<UInt8>) {
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
      if count != start + 1 || !isLetter(room[start]) || !isLetter(next | 0x20) { endWord() }
    case UInt8(ascii: "."), UInt8(ascii: ","):
      if count == start || isLetter(room[start]) || !isDigit(next) { endWord() }
    case UInt8(ascii: "?"):
      endWord()
      add(.question)
    default: endWord()
    }
  }

  private mutating func letter(_ byte: UInt8) {
    if count > start, isDigit(room[start]) { endWord() }
    if count - start > 1, room[count - 1] == byte, room[count - 2] == byte {
      count -= 1
      tripled = true
      return
    }
    if tripled, room[count - 1] == byte { return }
    tripled = false
    room[count] = byte
    count += 1
  }

  private mutating func digit(_ byte: UInt8) {
    tripled = false
    room[count] = byte
    count += 1
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
      if tokens.count == first || tokens[tokens.count - 1].kind != .unreadable { add(.unreadable) }
    }
    return length
  }

  private mutating func folded(_ first: UInt8, _ second: UInt8) {
    let plain = LatinFolding.letters(first, second)
    if plain.isEmpty { return endWord() }
    for byte in plain.utf8 { letter(byte) }
  }

  private mutating func add(_ kind: PhraseTokens.Kind) {
    let isWord = kind == .word
    let hash = isWord ? Hashing.hash(room[start..<count]) : 0
    tokens.append(PhraseTokens.Token(hash: hash, end: Int32(before + count), kind: kind))
    start = count
  }

  private mutating func endWord() {
    if count > start { add(kind) }
    capitals = 0
    tripled = false
  }

  private var kind: PhraseTokens.Kind {
    let length = count - start
    if isDigit(room[start]) || isWord("num", length) { return .amount }
    return isWord("day", length) ? .day : .word
  }

  private func isWord(_ name: StaticString, _ length: Int) -> Bool {
    guard capitals == length, length == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { room[start..<count].elementsEqual($0) }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
