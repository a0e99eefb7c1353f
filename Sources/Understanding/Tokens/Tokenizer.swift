/// Cuts a typed line into tokens, in one pass.
struct Tokenizer {
  /// A line of more tokens than this is no answer to anything the assistant asks.
  static let most = 600

  private var tokens: [Token] = []
  private var buffer = ""
  private var kind = Token.Kind.word
  private var glued = false
  private var isAfterSpace = true
  private var isChunkStart = true

  /// The tokens of a line; nil where it has more than `most`.
  static func tokens(of line: String) -> [Token]? {
    var tokenizer = Tokenizer()
    let scalars = Array(line.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if tokenizer.tokens.count > most { return nil }
      if tokenizer.isChunkStart, let end = tokenizer.address(in: scalars, from: index) {
        index = end
      } else {
        tokenizer.take(scalars[index], next: index + 1 < scalars.count ? scalars[index + 1] : nil)
        index += 1
      }
    }
    tokenizer.flush()
    return tokenizer.tokens
  }

  private mutating func take(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) {
    switch Folding.fold(scalar) {
    case .letter(let letter): append(letter, as: .word)
    case .letters(let letters): letters.unicodeScalars.forEach { append($0, as: .word) }
    case .digit(let digit): append(digit, as: .digits)
    case .fraction(let value): emit(.fraction, "½", value)
    case .symbol(let symbol): emit(.symbol, String(symbol), nil)
    case .lineBreak: emit(.lineBreak, "\n", nil)
    case .apostrophe where kind == .digits && !buffer.isEmpty: emit(.symbol, "'", nil)
    case .apostrophe, .nothing: break
    case .space:
      flush()
      isAfterSpace = true
      isChunkStart = true
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, as kind: Token.Kind) {
    if buffer.isEmpty || self.kind != kind {
      flush()
      self.kind = kind
      glued = !isAfterSpace
    }
    buffer.unicodeScalars.append(scalar)
    isAfterSpace = false
  }

  private mutating func emit(_ kind: Token.Kind, _ text: String, _ fraction: Quantity?) {
    flush()
    tokens.append(Token(kind: kind, text: text, isGlued: !isAfterSpace, fraction: fraction))
    isAfterSpace = kind == .lineBreak
    isChunkStart = kind == .lineBreak
  }

  private mutating func flush() {
    guard !buffer.isEmpty else { return }
    tokens.append(Token(kind: kind, text: buffer, isGlued: glued))
    buffer = ""
  }

  /// The end of an e-mail or web address that starts here, after taking it as one token.
  private mutating func address(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    isChunkStart = false
    var end = start
    while end < scalars.count, !isSpace(scalars[end]) { end += 1 }
    guard Self.isAddress(scalars[start..<end]) else { return nil }
    flush()
    tokens.append(Token(kind: .address, text: "@", isGlued: false))
    return end
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 32 || scalar.value > 127 && scalar.properties.isWhitespace
  }

  private static func isAddress(_ chunk: ArraySlice<Unicode.Scalar>) -> Bool {
    if chunk.starts(with: "http".unicodeScalars) || chunk.starts(with: "www.".unicodeScalars) {
      return true
    }
    guard let at = chunk.firstIndex(of: "@"), at > chunk.startIndex else { return false }
    let host = chunk[(at + 1)...]
    guard let dot = host.firstIndex(of: "."), dot > host.startIndex else { return false }
    return dot + 1 < host.endIndex
  }
}
