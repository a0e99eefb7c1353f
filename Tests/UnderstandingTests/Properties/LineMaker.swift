import TestSupport

/// Makes lines that nobody would type, out of those that people do.
struct LineMaker {
  private var generator: SeededGenerator
  private let lines: [String]

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    lines = (amountCases + dayCases + storyCases + eventCases + signInCases).map(\.line)
  }

  private static let pieces = [
    "1", "2.5", "999999999", ".9999999999", "½", "3/4", "fri", "saturday", "each", "rest", "no",
    "not", "or", ",", ".", "-",
    ":",
    "max", "same as", "wait", "hours", "min", "and a half", "didn't", "go", "?", "\n", "\u{200D}",
    "\u{202E}", "٣", "10/17", "17th", "e9", "NaN", "🙂", "１", "\u{0}", "é\u{301}", "=", "from", "to",
  ]

  /// Words of several lines, thrown together.
  mutating func shuffled() -> String {
    (0..<Int.random(in: 1...12, using: &generator)).map { _ in
      Bool.random(using: &generator) ? piece() : word()
    }.joined(separator: Bool.random(using: &generator) ? " " : "")
  }

  /// A line with a few of its characters changed, doubled or taken out.
  mutating func mutated() -> String {
    var scalars = Array(line().unicodeScalars)
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !scalars.isEmpty {
      let place = Int.random(in: scalars.indices, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: scalars.remove(at: place)
      case 1: scalars.insert(contentsOf: piece().unicodeScalars, at: place)
      default: scalars[place] = scalar()
      }
    }
    return text(scalars)
  }

  /// Any characters at all.
  mutating func noise() -> String {
    text((0..<Int.random(in: 0...60, using: &generator)).map { _ in scalar() })
  }

  private mutating func line() -> String { lines.randomElement(using: &generator) ?? "" }

  private mutating func piece() -> String { Self.pieces.randomElement(using: &generator) ?? "" }

  private mutating func word() -> String {
    line().split(separator: " ").randomElement(using: &generator).map(String.init) ?? ""
  }

  private mutating func scalar() -> Unicode.Scalar {
    let limit: UInt32 = Bool.random(using: &generator) ? 0x7F : 0x1_FFFF
    return Unicode.Scalar(UInt32.random(in: 0...limit, using: &generator)) ?? " "
  }

  private func text(_ scalars: [Unicode.Scalar]) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
