/// Reads the example phrases out of the text of one Markdown file.
///
/// `## phrases: ask zero-rule` opens a set, each line `- why a zero?` under it is a phrase, and
/// `## words: certificate` opens a list of words that mean the same. All other lines are for the
/// people who edit the file.
///
/// Convention between the phrases and the reader: amounts are the word `NUM` and days the word
/// `DAY`, in capitals. A line may be ranked with them put in ("why can't I enter DAY?") or as it
/// was typed: the model takes every word of digits for `NUM` and every weekday's name for `DAY`.
public enum PhraseFile {
  /// What the label of a list of words that mean the same begins with.
  public static let wordsPrefix = "words "

  /// The sets of a file, in its order.
  public static func parse(_ text: String) -> [PhraseSet] {
    var text = text
    return text.withUTF8 { parse($0) }
  }

  private typealias Line = Slice<UnsafeBufferPointer<UInt8>>

  private static func parse(_ text: UnsafeBufferPointer<UInt8>) -> [PhraseSet] {
    var sets: [PhraseSet] = []
    var label: String?
    var phrases: [String] = []
    for line in text.split(separator: UInt8(ascii: "\n")) {
      if line.first == UInt8(ascii: "#") {
        close(label, phrases, into: &sets)
        (label, phrases) = (heading(line), [])
      } else if label != nil, line.first == UInt8(ascii: "-"), line.starts(with: "- ".utf8) {
        phrases.append(trimmed(line.dropFirst(2)))
      }
    }
    close(label, phrases, into: &sets)
    return sets
  }

  private static func close(_ label: String?, _ phrases: [String], into sets: inout [PhraseSet]) {
    if let label { sets.append(PhraseSet(label: label, phrases: phrases)) }
  }

  private static func heading(_ line: Line) -> String? {
    if line.starts(with: "## phrases:".utf8) { return trimmed(line.dropFirst(11)) }
    if line.starts(with: "## words:".utf8) { return wordsPrefix + trimmed(line.dropFirst(9)) }
    return nil
  }

  private static func trimmed(_ line: Line) -> String {
    let isSpace: (UInt8) -> Bool = { $0 == 32 || $0 == 9 || $0 == 13 }
    let bare = line.drop(while: isSpace)
    guard let last = bare.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(decoding: UnsafeBufferPointer(rebasing: bare[...last]), as: UTF8.self)
  }
}
