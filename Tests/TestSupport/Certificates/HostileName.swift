/// Names that no form foresees: marks of the format, controls, composed and decomposed letters,
/// writing from right to left.
public enum HostileName {
  private static let scalars: [Unicode.Scalar] = [
    "|", "%", "\n", "\r", "\u{0}", "\u{7F}", "\u{85}", "\u{202E}", "\u{200D}", "\u{301}", "e",
    "\u{E9}", "\u{1E69}", "\u{323}", "\u{307}", "ם", "李", "\u{1F468}", "\u{2028}", "=", ",", " ",
    "A", "\u{AC00}", "\u{1100}", "\u{1161}", "\u{212B}", "\u{2126}", "\u{FFFD}", "\u{10FFFF}",
  ]

  /// A name of up to 90 scalars.
  public static func random(using generator: inout SeededGenerator) -> String {
    var name = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...90, using: &generator) {
      name.append(scalars[Int.random(in: scalars.indices, using: &generator)])
    }
    return String(name)
  }
}
