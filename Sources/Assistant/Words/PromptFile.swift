/// A prompt as it stands in a file: `## id`, then its text.
struct Section {
  let id: String
  let place: Finding.Place
  /// The lines of the text with their numbers, blank ones at both ends left out.
  let lines: [(number: Int, text: String)]

  var text: String { lines.map(\.text).joined(separator: "\n") }
}

/// Cuts a file of prompts into its sections.
enum PromptFile {
  static func sections(of file: Phrasebook.File, findings: inout [Finding]) -> [Section] {
    var sections: [Section] = []
    var id: (text: String, line: Int)?
    var lines: [(number: Int, text: String)] = []
    func close() {
      guard let id else { return }
      let place = Finding.Place(file: file.name, line: id.line)
      sections.append(Section(id: id.text, place: place, lines: trimmed(lines)))
      lines = []
    }
    for (index, line) in rows(of: file.text).enumerated() {
      if line.hasPrefix("## ") {
        close()
        id = (String(line.dropFirst(3).filter { $0 != " " }), index + 1)
      } else if id != nil {
        lines.append((index + 1, line))
      } else if !line.isEmpty, !line.hasPrefix("# ") {
        let place = Finding.Place(file: file.name, line: index + 1)
        findings.append(Finding(.textBeforeFirstHeading, at: place))
      }
    }
    close()
    return sections
  }

  private static func rows(of text: String) -> [String] {
    text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: isNewline).map {
      var row = Substring($0)
      while row.last?.isWhitespace == true { row.removeLast() }
      return String(row)
    }
  }

  /// Whether a scalar ends a row; what is left of a pair of them is white space at its end.
  private static func isNewline(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func trimmed(
    _ lines: [(number: Int, text: String)]
  ) -> [(number: Int, text: String)] {
    let rest = lines.drop { $0.text.isEmpty }
    guard let last = rest.lastIndex(where: { !$0.text.isEmpty }) else { return [] }
    return Array(rest[...last])
  }
}
