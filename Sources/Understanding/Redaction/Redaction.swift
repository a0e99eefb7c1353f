import CMECore

/// Takes out of typed lines whatever may tell who typed them, or of whom they speak.
///
/// Only words that are known to be of the language, or stand in a title of an event, stay; so a
/// word too many goes rather than a name stays.
public struct Redaction: Sendable {
  /// The most code points of a line that stay.
  public static let longest = 120
  /// The most that is looked at.
  private static let longestRead = 2_000
  /// A word of the person of so many letters is looked for inside of others too.
  private static let fewestInside = 3

  private let vocabulary: Vocabulary
  private let personal: Set<String>
  private let titles: Set<String>

  /// For lines of a member who sees events with these titles.
  public init(vocabulary: Vocabulary, member: Member, titles: [String]) {
    self.vocabulary = vocabulary
    personal = Set(SearchWords(member).all + SearchKey.words(member.email))
    self.titles = Set(titles.flatMap(SearchKey.words))
  }

  /// What may stay of a line, in small letters, with "…" for words and "#" for figures.
  public func text(_ line: String) -> String {
    let read = String(line.prefix(Redaction.longestRead))
    let pieces = LinePiece.pieces(of: Cleaned.text(read))
    let text = Redaction.cut(Redaction.joined(Redaction.merged(kept(pieces))))
    return text.isEmpty ? "…" : text
  }

  private func kept(_ pieces: [LinePiece]) -> [LinePiece] {
    let isShouted = !pieces.contains { $0.hasSmallLetter }
    var isFirst = true
    var named = 0
    return pieces.map { piece in
      switch piece {
      case .sign(let sign):
        if ".!?".contains(sign) { isFirst = true }
        return piece
      case .word(let word):
        defer { isFirst = false }
        let plain = Redaction.plain(word)
        if Redaction.titlesOfPeople.contains(plain) {
          named = 2
          return piece.shown
        }
        if named > 0 {
          named -= 1
          return .gap
        }
        let isName = !isFirst && !isShouted && Redaction.isCapitalised(word)
        return mayStay(word, plain, isName: isName) ? piece.shown : .gap
      case .figure, .blank, .gap: return piece
      }
    }
  }

  private func mayStay(_ word: String, _ plain: String, isName: Bool) -> Bool {
    guard !isPersonal(word) else { return false }
    if titles.contains(plain) { return true }
    let table = WordTable.shared
    if table.word(table.id(of: plain)).weekday != nil { return true }
    return vocabulary.contains(plain) && (!isName || Redaction.neverNames.contains(plain))
  }

  /// Whether a word is one of the person's, however it is written, or has one in it.
  private func isPersonal(_ word: String) -> Bool {
    SearchKey.words(word).contains { typed in
      personal.contains(typed)
        || personal.contains { $0.count >= Redaction.fewestInside && typed.contains($0) }
    }
  }

  private static func plain(_ word: String) -> String {
    word.lowercased().filter { !LinePiece.apostrophes.contains($0) }
  }

  private static func isCapitalised(_ word: String) -> Bool {
    word.first { !LinePiece.apostrophes.contains($0) }?.isUppercase == true
  }

  /// Words that stand with a capital and are no names.
  private static let neverNames: Set = [
    "i", "im", "ive", "id", "ill", "ok", "cme", "pdf", "md", "ama", "pra", "rdms", "ardms",
  ]

  /// Whoever stands behind these has a name of one word or two.
  private static let titlesOfPeople: Set = ["dr", "mr", "mrs", "ms", "prof", "professor"]
}

extension Redaction {
  /// Figures with nothing but signs between them are one, and so are gaps.
  private static func merged(_ pieces: [LinePiece]) -> [LinePiece] {
    var merged: [LinePiece] = []
    for piece in spelled(pieces) {
      if piece == .figure || piece == .gap,
        let last = merged.lastIndex(where: { !$0.isBetween }), merged[last] == piece
      {
        merged.removeSubrange((last + 1)...)
      } else {
        merged.append(piece)
      }
    }
    return merged
  }

  /// Two numbers in words and more, one after the other, are figures: a number said aloud.
  private static func spelled(_ pieces: [LinePiece]) -> [LinePiece] {
    let places = pieces.indices.filter { !pieces[$0].isBetween }
    var spelled = pieces
    for (place, next) in zip(places, places.dropFirst())
    where pieces[place].isNumber && pieces[next].isNumber {
      spelled[place] = .figure
      spelled[next] = .figure
    }
    return spelled
  }

  private static func joined(_ pieces: [LinePiece]) -> String {
    let text = pieces.map { piece in
      switch piece {
      case .word(let word): word
      case .figure: "#"
      case .sign(let sign): String(sign)
      case .blank: " "
      case .gap: "…"
      }
    }.joined()
    return String(text.drop { $0 == " " })
  }

  private static func cut(_ text: String) -> String {
    guard text.unicodeScalars.count > longest else { return text }
    let start = text.unicodeScalars.prefix(longest - 2)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return String(start[..<end]) + " …"
  }
}

extension LinePiece {
  /// A word in small letters, with plain apostrophes.
  fileprivate var shown: LinePiece {
    guard case .word(let word) = self else { return self }
    return .word(
      String(word.lowercased().map { LinePiece.apostrophes.contains($0) ? "'" : $0 }))
  }

  fileprivate var hasSmallLetter: Bool {
    if case .word(let word) = self { word.contains(where: \.isLowercase) } else { false }
  }

  /// Whether it is a figure, or a word for a whole number.
  fileprivate var isNumber: Bool {
    switch self {
    case .figure: return true
    case .word(let word):
      let table = WordTable.shared
      switch table.word(table.id(of: word)).number {
      case .small, .tens, .hundred: return true
      default: return false
      }
    case .sign, .blank, .gap: return false
    }
  }
}
