/// Text set to the width of a screen.
enum Layout {
  /// The widths that a screen is taken to have.
  static let widths = 20...200
  /// The width that terminals have unless somebody changes it.
  static let usualWidth = 80

  /// One line of at most a width; where something is cut off, a sign says so.
  static func cut(_ line: String, width: Int) -> String {
    guard DisplayWidth.of(line) > width else { return line }
    var (cut, columns) = ("", 0)
    for grapheme in line {
      columns += DisplayWidth.of(grapheme)
      guard columns < width else { break }
      cut.append(grapheme)
    }
    return cut + "…"
  }

  /// Wraps text at spaces; line breaks stay, list items hang, and words over the width are cut
  /// between graphemes.
  static func wrap(_ text: String, width: Int) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { wrapLine(String($0), width: width) }
  }

  private static func wrapLine(_ line: String, width: Int) -> [String] {
    let line = trimmingEnd(line)
    guard DisplayWidth.of(line) > width else { return [line] }
    let hang = hangingIndent(of: line)
    var setter = LineSetter(width: width, indent: hang <= width / 2 ? hang : 0)
    var rest = line[...]
    while !rest.isEmpty {
      let spaces = rest.prefix { $0 == " " }
      let word = rest.dropFirst(spaces.count).prefix { $0 != " " }
      setter.add(word, after: spaces.count)
      rest = rest[word.endIndex...]
    }
    return setter.finish()
  }

  /// The columns that the lines after the first of an item stand in from the left.
  static func hangingIndent(of line: String) -> Int {
    let spaces = line.prefix { $0 == " " }.count
    let rest = line.dropFirst(spaces)
    let number = rest.prefix { $0.isASCII && $0.isNumber }
    let afterNumber = rest.dropFirst(number.count)
    if !number.isEmpty, number.count <= 3, afterNumber.hasPrefix(". ") {
      return spaces + number.count + 2
    }
    return rest.hasPrefix("- ") ? spaces + 2 : spaces
  }

  /// A line without the spaces at its end.
  static func trimmingEnd(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}

/// Puts words into lines, one after the other.
private struct LineSetter {
  let width: Int
  let indent: Int
  private var lines: [String] = []
  private var line = ""
  private var columns = 0
  private var hasWord = false

  init(width: Int, indent: Int) {
    self.width = width
    self.indent = indent
  }

  mutating func add(_ word: Substring, after spaces: Int) {
    let needed = DisplayWidth.of(word)
    if hasWord, columns + spaces + needed > width { breakLine() } else { addSpaces(spaces) }
    guard columns + needed > width else {
      line += word
      columns += needed
      hasWord = true
      return
    }
    for grapheme in word { add(grapheme) }
  }

  mutating func finish() -> [String] {
    lines + [line]
  }

  private mutating func add(_ grapheme: Character) {
    let needed = DisplayWidth.of(grapheme)
    if columns + needed > width, hasWord || columns > indent { breakLine() }
    line.append(grapheme)
    columns += needed
    hasWord = true
  }

  private mutating func addSpaces(_ count: Int) {
    let count = hasWord ? count : min(count, width / 2)
    line += String(repeating: " ", count: count)
    columns += count
  }

  private mutating func breakLine() {
    lines.append(line)
    line = String(repeating: " ", count: indent)
    columns = indent
    hasWord = false
  }
}
