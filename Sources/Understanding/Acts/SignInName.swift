/// Finds who somebody says they are, out of what they typed.
struct SignInName {
  /// How sure the words around a name make it.
  enum Strength { case certain, likely }

  private struct Chunk {
    let raw: String
    let plain: String
  }

  private let chunks: [Chunk]
  private let table = WordTable.shared

  /// How many words of a line are looked at.
  private static let most = 200

  init(_ text: String) {
    chunks = Self.words(of: text).prefix(Self.most).flatMap { Self.parts($0) }
  }

  /// "ok I am kwhite, Dr White, between two cases": the name in the only part of a line that has one.
  static func part(of text: String) -> (name: String, strength: Strength)? {
    let parts = text.replacing(", ", with: "\n").replacing(". ", with: "\n")
      .split(separator: "\n").map { SignInName(String($0)) }
    guard parts.count > 1 else { return nil }
    let names = parts.indices.filter { $0 == 0 || parts[$0].chunks.count > 1 }
      .compactMap { parts[$0].name }
    return names.count == 1 ? (names[0].name, .likely) : nil
  }

  private init(chunks: ArraySlice<Chunk>) {
    self.chunks = Array(chunks)
  }

  /// The name and how sure it is; nil where nothing looks like one.
  var name: (name: String, strength: Strength)? { corrected ?? first }

  /// "it's jpatel, sorry, jpatel77": what is said last.
  private var corrected: (String, Strength)? {
    guard let mark = chunks.lastIndex(where: { SignInWords.corrections.contains($0.plain) }),
      mark > 0, SignInName(chunks: chunks[..<mark]).first != nil
    else { return nil }
    return SignInName(chunks: chunks[(mark + 1)...]).first
  }

  private var first: (String, Strength)? {
    if let address = chunks.first(where: { Self.isAddress($0.raw) }) {
      return (address.raw, .certain)
    }
    if chunks.count == 1 { return single(chunks[0]) }
    if let code = code { return code }
    return introduced
  }

  // MARK: One word

  private func single(_ chunk: Chunk) -> (String, Strength)? {
    let name = Self.isCode(chunk.raw) || !isOther(chunk.plain)
    return name && chunk.raw.utf8.contains(where: Self.isLetterOrDigit)
      ? (chunk.raw, .certain) : nil
  }

  // MARK: A code among words

  /// The only word with digits or joints in it, where the words around it say little else.
  private var code: (String, Strength)? {
    let codes = chunks.indices.filter { Self.isCode(chunks[$0].raw) || isJoined(chunks[$0].raw) }
    guard codes.count == 1, let place = codes.first else { return nil }
    let others = chunks.indices.filter {
      $0 != place && !SignInWords.light.contains(chunks[$0].plain)
    }
    let isIntroduced = place > 0 && isIntroduction(chunks[place - 1].plain)
    if others.isEmpty { return (chunks[place].raw, .certain) }
    return isIntroduced && others.count < 4 ? (chunks[place].raw, .likely) : nil
  }

  private func isIntroduction(_ word: String) -> Bool {
    SignInWords.strong.contains(word) || SignInWords.weak.contains(word)
      || ["number", "no", "member", "name", "email", "mail"].contains(word)
  }

  // MARK: A word after an introduction

  /// "my username is jpatel", "it's jpatel", "jpatel is my username".
  private var introduced: (String, Strength)? {
    let heavy = chunks.indices.filter {
      !SignInWords.light.contains(chunks[$0].plain) && !isSpelledOut($0)
    }
    guard heavy.count == 1, let place = heavy.first, isName(chunks[place]) else { return nil }
    let before = chunks[..<place].map(\.plain)
    let isNamed = (before + chunks[(place + 1)...].map(\.plain)).contains {
      SignInWords.strong.contains($0)
    }
    if isNamed { return (chunks[place].raw, .certain) }
    let isLed = before.last.map { SignInWords.weak.contains($0) } ?? (chunks.count < 4)
    return isLed ? (chunks[place].raw, .likely) : nil
  }

  /// The letters of "astern, A S T E R N".
  private func isSpelledOut(_ place: Int) -> Bool {
    chunks[place].plain.utf8.count == 1 && chunks.count { $0.plain.utf8.count == 1 } > 2
  }

  private func isName(_ chunk: Chunk) -> Bool {
    !isOther(chunk.plain) && chunk.plain.utf8.count > 2
      && chunk.raw.utf8.contains(where: Self.isLetterOrDigit)
  }

  /// "pelikan.b", "van_der_meer": parts of a name, not words without their blanks.
  private func isJoined(_ word: String) -> Bool {
    let parts = word.split { $0 == "." || $0 == "_" }
    return parts.count > 1 && word.utf8.allSatisfy(Self.isAllowed)
      && parts.contains { $0.count > 2 && !isOther($0.lowercased()) }
  }

  /// Whether a word is one of the language rather than a name.
  private func isOther(_ word: String) -> Bool {
    SignInWords.others.contains(word) || SignInWords.light.contains(word)
      || table.id(of: word) != WordTable.unknown && !table.isCalendarWord(word)
  }

  // MARK: Characters

  /// Cut at white space; characters are only looked at where there are others than of ASCII.
  private static func words(of text: String) -> [Substring] {
    guard text.utf8.allSatisfy({ $0 < 128 }) else {
      return text.split(whereSeparator: \.isWhitespace)
    }
    return text.utf8.split { $0 == 32 || (9...13).contains($0) }.map { Substring($0) }
  }

  private static func parts(_ chunk: Substring) -> [Chunk] {
    let pieces =
      chunk.contains("@")
      ? [chunk] : chunk.split { $0 == ":" || $0 == "=" || $0 == "," || $0 == ";" }
    return pieces.map { trimmed($0) }.filter { !$0.isEmpty }.map {
      Chunk(raw: $0, plain: plain($0))
    }
  }

  /// In small letters and without apostrophes, which few words have.
  private static func plain(_ word: String) -> String {
    let small = word.lowercased()
    return small.contains("'") || small.contains("’")
      ? small.filter { $0 != "'" && $0 != "’" } : small
  }

  private static func trimmed(_ chunk: Substring) -> String {
    var chunk = chunk
    while let first = chunk.first, leading.contains(first) { chunk.removeFirst() }
    while let last = chunk.last, trailing.contains(last) { chunk.removeLast() }
    return String(chunk)
  }

  private static let leading = Set("\"'(<[{,.;:#“‘-")
  private static let trailing = Set("\"')>]},.;:!?”’-")

  private static func isAddress(_ chunk: String) -> Bool {
    guard let at = chunk.firstIndex(of: "@"), at != chunk.startIndex else { return false }
    return chunk[at...].dropFirst().contains(".")
  }

  /// "104233", "E1042", "jpatel77", "EA-20417"; no years, clock times or small numbers.
  private static func isCode(_ chunk: String) -> Bool {
    let digits = chunk.utf8.count { (48...57).contains($0) }
    let letters = chunk.utf8.count { (65...90).contains($0) || (97...122).contains($0) }
    guard digits > 0, chunk.utf8.count >= 4, chunk.utf8.allSatisfy(isAllowed) else { return false }
    if letters == 0 { return digits >= 4 && digits == chunk.utf8.count && !isYear(chunk) }
    return !isOrdinalOrTime(chunk)
  }

  private static func isYear(_ chunk: String) -> Bool {
    Int(chunk).map { (1_900...2_100).contains($0) } ?? false
  }

  private static func isOrdinalOrTime(_ chunk: String) -> Bool {
    let letters = chunk.lowercased().drop { $0.isNumber }
    return chunk.first?.isNumber == true
      && ["st", "nd", "rd", "th", "am", "pm", "min", "mins", "hrs", "hr", "hours", "x", "days"]
        .contains(letters)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "._-".utf8.contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte > 127
  }
}
