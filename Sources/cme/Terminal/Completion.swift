/// What Tab makes of the text before the cursor.
enum Completion: Equatable {
  case nothing
  /// So many of the last scalars typed give way to this text.
  case replace(typed: Int, with: String)
  /// Several candidates, and nothing more that they have in common.
  case choices([String])

  /// Completes the longest run of words before the cursor that begins a candidate, whatever its
  /// case; where nothing was begun, all candidates are choices.
  init(of typed: String, among candidates: [String]) {
    for fragment in Completion.fragments(of: typed) {
      let matches = candidates.filter { Completion.begins($0, with: fragment) }
      if matches.isEmpty { continue }
      let common = Completion.common(matches)
      if matches.count == 1 {
        self = .replace(typed: fragment.unicodeScalars.count, with: matches[0] + " ")
      } else if common.count > fragment.count {
        self = .replace(typed: fragment.unicodeScalars.count, with: String(common))
      } else {
        self = .choices(matches)
      }
      return
    }
    self = .nothing
  }

  /// What begins at the start of each word, the longest first.
  private static func fragments(of typed: String) -> [Substring] {
    let starts = typed.indices.filter { index in
      typed[index] != " " && (index == typed.startIndex || typed[typed.index(before: index)] == " ")
    }
    let isOpen = typed.isEmpty || typed.hasSuffix(" ")
    return starts.map { typed[$0...] } + (isOpen ? [typed.suffix(0)] : [])
  }

  private static func begins(_ candidate: String, with fragment: Substring) -> Bool {
    candidate.count >= fragment.count
      && zip(candidate, fragment).allSatisfy { $0.lowercased() == $1.lowercased() }
  }

  private static func common(_ candidates: [String]) -> Substring {
    candidates.dropFirst().reduce(candidates[0][...]) { common, next in
      let length = zip(common, next).prefix { $0.lowercased() == $1.lowercased() }.count
      return common.prefix(length)
    }
  }

  /// Choices in columns, read downwards, for a screen of a width.
  static func columns(_ choices: [String], width: Int) -> [String] {
    let cell = (choices.map { DisplayWidth.of($0) }.max() ?? 0) + 2
    let across = max(1, width / cell)
    let rows = (choices.count + across - 1) / across
    return (0..<rows).map { row in
      let inRow = stride(from: row, to: choices.count, by: rows).map { choices[$0] }
      let padded = inRow.dropLast().map {
        $0 + String(repeating: " ", count: cell - DisplayWidth.of($0))
      }
      return (padded + inRow.suffix(1)).joined()
    }
  }
}
