/// The families of type for a text, in the order in which each letter is looked for.
enum FontFamilies {
  /// The names of the families, with commas between.
  static func names(for family: Style.Family, text: String) -> String {
    ([latin(family)] + others + han(text) + ["Noto Sans Symbols", "Noto Sans Symbols2"])
      .joined(separator: ",")
  }

  private static let others = [
    "Noto Serif", "Amiri", "Noto Serif Hebrew", "Noto Serif Devanagari",
  ]

  private static func latin(_ family: Style.Family) -> String {
    switch family {
    case .text, .exact: "EB Garamond 12"
    case .capitals: "EB Garamond SC 12,EB Garamond 12"
    }
  }

  /// The same Chinese character looks different in Japan and Korea; the letters beside it tell.
  private static func han(_ text: String) -> [String] {
    let scalars = text.unicodeScalars
    if scalars.contains(where: { (0x3040...0x30FF).contains($0.value) }) {
      return ["Noto Serif CJK JP"]
    }
    if scalars.contains(where: { (0xAC00...0xD7A3).contains($0.value) }) {
      return ["Noto Serif CJK KR"]
    }
    return ["Noto Serif CJK SC"]
  }
}
