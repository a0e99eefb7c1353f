import CMECore

/// Finds the code of a mail in a typed line, whatever stands around it.
struct CodeInLine {
  private let words: [String]
  private let whole: ResetCode?
  private let hasSmall: Bool

  init(_ text: String) {
    whole = ResetCode(typed: text)
    words = Self.words(of: text)
    hasSmall = words.contains { $0.contains(where: \.isLowercase) }
  }

  /// The code said last that can hardly be anything else, or the one that little is said beside.
  var code: ResetCode? { sure ?? alone }

  /// Whether the code stands there as the mail shows it, so that it is hardly a name.
  var isAsShown: Bool {
    guard let shown = (code ?? whole)?.shown else { return false }
    let line = words.joined(separator: " ")
    let together = shown.filter { $0 != "-" }
    let apart = [shown, shown.replacing("-", with: " ")]
    let isMixed = shown.contains(where: \.isNumber) && shown.contains(where: \.isLetter)
    return apart.contains(where: line.contains)
      || isMixed && apart.contains(where: line.uppercased().contains)
      || line.contains(together) && together.contains(/[0-9][A-Z]/)
  }

  /// Whether something stands there that was to be a code: too long, too short, a wrong letter.
  var holdsAlmostACode: Bool { words.contains(where: isAlmostACode) }

  // MARK: Words

  private static func words(of text: String) -> [String] {
    let line = String(String.UnicodeScalarView(text.unicodeScalars.prefix(4_000).compactMap(plain)))
    return line.split { $0.isWhitespace || ":=,;/()[]<>\"“”".contains($0) }
      .map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// Every dash as "-", and nothing that is not seen.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.properties.isWhitespace { return " " }
    guard ResetCode.mayStandInside(scalar) else { return scalar }
    return scalar.properties.generalCategory == .format ? nil : "-"
  }

  private static func trimmed(_ word: Substring) -> String {
    var word = word
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    while let first = word.first, !first.isLetter, !first.isNumber { word.removeFirst() }
    return String(word)
  }

  // MARK: A code for sure

  private var sure: ResetCode? {
    words.last(where: isSurelyACode).flatMap { ResetCode(typed: $0) } ?? surePair
  }

  private func isSurelyACode(_ word: String) -> Bool {
    guard isInOneOrTwo(word), ResetCode(typed: word) != nil, word.contains(where: \.isLetter)
    else { return false }
    return word.contains("-") || word.contains(where: \.isNumber) || isShouted(word)
  }

  /// "KDWH7QXN" or "KDWH-7QXN"; no other dashes.
  private func isInOneOrTwo(_ word: String) -> Bool {
    word.utf8.count == ResetCode.length || word.split(separator: "-").map(\.utf8.count) == [4, 4]
  }

  /// Whether a word is in capitals and others are not.
  private func isShouted(_ word: String) -> Bool {
    hasSmall && word.contains(where: \.isLetter) && !word.contains(where: \.isLowercase)
  }

  /// "the mail says KDWH 7QXN".
  private var surePair: ResetCode? {
    pairs.last { pair in
      pair.contains(where: \.isNumber) && isShouted(pair)
    }.flatMap { ResetCode(typed: $0) }
  }

  /// Two words of four letters or digits each, as one.
  private var pairs: [String] {
    zip(words, words.dropFirst()).filter { $0.utf8.count == 4 && $1.utf8.count == 4 }
      .map { $0 + $1 }
  }

  // MARK: A code where little else is said

  private var alone: ResetCode? {
    let heavy = words.filter { !Self.light.contains(Self.bare($0)) }
    guard 1...2 ~= heavy.count, heavy.count == 1 || pairs.contains(heavy.joined()),
      heavy.allSatisfy(isNoWord)
    else { return nil }
    return ResetCode(typed: heavy.joined())
  }

  private func isNoWord(_ word: String) -> Bool {
    let word = Self.bare(word)
    return word.contains(where: \.isNumber)
      || !SignInWords.others.contains(word)
        && WordTable.shared.id(of: word) == WordTable.unknown
  }

  private static func bare(_ word: String) -> String {
    word.lowercased().filter { $0 != "'" && $0 != "’" }
  }

  // MARK: Almost a code

  private func isAlmostACode(_ word: String) -> Bool {
    let letters = word.filter { $0 != "-" }
    let count = letters.count
    guard 4...10 ~= count, letters.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return false }
    let isMixed = letters.contains(where: \.isLetter) && letters.contains(where: \.isNumber)
    return count >= 6 && (isMixed || isShouted(word))
      || isMixed && !letters.contains(where: \.isLowercase)
  }

  /// Words that may stand beside a code without saying more.
  private static let light: WordSet = [
    "it", "its", "is", "this", "that", "thats", "the", "code", "new", "my", "here", "heres", "i",
    "got", "have", "ive", "one", "another", "now", "please", "ok", "okay", "yes", "so", "mail",
    "email", "from", "says", "a", "think", "mean", "meant", "sorry", "again", "hi", "hello", "use",
    "try", "enter", "type", "let", "me", "reset", "then", "and", "thanks", "just",
  ]
}
