import Foundation
import TestSupport

/// Rows for the reader that nobody would write: example phrases with words changed, doubled, taken
/// out and mixed with signs, random Unicode and random bytes.
struct FuzzRows {
  private static let steps = ["sign-in", "event", "credits", "review", "done"]
  private static let pieces =
    "1 2.5 ½ 3/4 fri sat each rest no not or , . - : max same wait hours half ? ٣ 10/17 17th e9 NaN"
    .split(separator: " ").map(String.init)
    + ["🙂", "\u{0}", "\n", "\u{202E}", "=", "from", "to", "(", ")", "99999999999999999999", "@"]
  private static let surroundings = """
    "day":"2026-10-17","today":"2026-10-19","days":[\
    {"date":"2026-10-16","maximum":"7.75","entered":"2.00","open":true},\
    {"date":"2026-10-17","maximum":"8.00","entered":null,"open":true},\
    {"date":"2026-10-18","maximum":"4.50","entered":null,"open":true}],"events":[\
    {"id":"a","title":"Obstetric Ultrasound Course","start":"2026-11-05","end":"2026-11-06"},\
    {"id":"b","title":"Annual Ultrasound Convention","start":"2026-10-16","end":"2026-10-18"}]
    """

  private let phrases: [String]
  private var dice: SeededGenerator

  /// Takes the phrases of a folder of prompts; the same seed gives the same rows.
  init(prompts: String, seed: UInt64) throws {
    let folder = prompts + "/en/phrases"
    phrases = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().flatMap {
      try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)
        .split(separator: "\n").filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
    }
    dice = SeededGenerator(seed: seed)
  }

  /// One row, without a line feed.
  mutating func next() throws -> [UInt8] {
    switch Int.random(in: 0..<20, using: &dice) {
    case 0: (0..<Int.random(in: 1...300, using: &dice)).map { _ in byte() }
    case 1: try row(String(String.UnicodeScalarView((0...40).compactMap { _ in scalar() })))
    default: try row(mutated())
    }
  }

  private mutating func mutated() -> String {
    var words = phrase().split(separator: " ").map(String.init)
    for _ in 0..<Int.random(in: 1...5, using: &dice) {
      let place = Int.random(in: 0...words.count, using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0 where place < words.count: words[place] = String(words[place].dropFirst())
      case 1: words.insert(contentsOf: phrase().split(separator: " ").map(String.init), at: place)
      case 2 where place < words.count: words.remove(at: place)
      default: words.insert(piece(), at: place)
      }
    }
    let isLong = Int.random(in: 0..<400, using: &dice) == 0
    let line = words.joined(separator: " ")
    return isLong ? String(repeating: line + " ", count: 10_000 / (line.utf8.count + 1)) : line
  }

  private mutating func row(_ text: String) throws -> [UInt8] {
    let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
    let step = FuzzRows.steps.randomElement(using: &dice) ?? "credits"
    return Array("{\"text\":\(quoted),\"step\":\"\(step)\",\(FuzzRows.surroundings)}".utf8)
  }

  private mutating func phrase() -> String { phrases.randomElement(using: &dice) ?? "" }

  private mutating func piece() -> String { FuzzRows.pieces.randomElement(using: &dice) ?? "" }

  private mutating func scalar() -> Unicode.Scalar? {
    Unicode.Scalar(UInt32.random(in: 0x20...0x1_FFFF, using: &dice))
  }

  /// Any byte that does not end the row.
  private mutating func byte() -> UInt8 {
    let byte = UInt8.random(in: 0...255, using: &dice)
    return byte == UInt8(ascii: "\n") ? 0 : byte
  }
}
