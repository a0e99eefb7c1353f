import CMECore
import TestSupport
import Testing

@testable import cme

@Suite struct LayoutTests {
  @Test(
    "columns are counted as a terminal shows them",
    arguments: [
      ("", 0), ("cme", 3), ("café", 4), ("cafe\u{301}", 4), ("½", 1), ("李小龙", 6), ("ｃｍｅ", 6),
      ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("日本、", 6), ("👍", 2), ("👍🏽", 2),
      ("👩\u{200D}⚕\u{FE0F}", 2), ("🇨🇭", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("محمد", 4),
      ("a\u{301}\u{302}\u{303}", 1), ("\u{301}", 0), ("─│┌", 3), ("𠀀", 2), ("™", 1),
    ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(
    "text is wrapped at spaces, and line breaks, indents and list items are kept",
    arguments: [
      ("", 20, [""]),
      ("short", 20, ["short"]),
      ("a\n\nb\n", 20, ["a", "", "b", ""]),
      ("exactly twenty wide!", 20, ["exactly twenty wide!"]),
      ("one more than twenty!", 20, ["one more than", "twenty!"]),
      ("Friday     2 Saturday 0", 20, ["Friday     2", "Saturday 0"]),
      ("- Friday, 16 October: 2", 20, ["- Friday, 16", "  October: 2"]),
      ("10. Submit my credits now", 20, ["10. Submit my", "    credits now"]),
      ("   indented as a block of text", 20, ["   indented as a", "   block of text"]),
      ("- 12. Both at the beginning", 20, ["- 12. Both at the", "  beginning"]),
      ("2026. A year is no item of a list", 20, ["2026. A year is no", "item of a list"]),
      ("ends in a space      ", 20, ["ends in a space"]),
      ("aaaaaaaaaabbbbbbbbbbccccc", 20, ["aaaaaaaaaabbbbbbbbbb", "ccccc"]),
      ("see aaaaaaaaaabbbbbbbbbbcc end", 20, ["see", "aaaaaaaaaabbbbbbbbbb", "cc end"]),
      ("李李李李李李李李李李李", 20, ["李李李李李李李李李李", "李"]),
      ("x李李李李李李李李李李", 20, ["x李李李李李李李李李", "李"]),
    ])
  func wrapping(text: String, width: Int, lines: [String]) {
    #expect(Layout.wrap(text, width: width) == lines)
  }

  @Test("whatever is wrapped, no grapheme is lost and no line is too wide")
  func nothingIsLost() {
    var random = SeededGenerator(seed: 20_261_016)
    let pieces: [String] = [
      "a", "Wort", " ", "  ", "\n", "- ", "12. ", "李", "cafe\u{301}", "👍🏽", "🇨🇭", "x", "محمد",
      String(repeating: "lang", count: 15), "\u{301}", "한", "\t", "\r\n",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...40, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let cleaned = Cleaned.lines(text)
      let width = Int.random(in: Layout.widths, using: &random)
      let lines = Layout.wrap(cleaned, width: width)
      let isNarrow = lines.allSatisfy { DisplayWidth.of($0) <= width }
      #expect(isNarrow, "\(text.debugDescription) in \(width) columns")
      #expect(graphemes(lines.joined(separator: "\n")) == graphemes(cleaned))
    }
  }

  private func graphemes(_ text: String) -> [Character] {
    text.filter { $0 != " " && $0 != "\n" }
  }

  @Test("a box is as wide as its content, and closed on the right for wide characters too")
  func box() {
    #expect(
      Frame.lines(title: "Record", ["Name: 李小龙", "Total: 3.5 credits"], width: 40) == [
        "┌─ Record ───────────┐",
        "│ Name: 李小龙       │",
        "│ Total: 3.5 credits │",
        "└────────────────────┘",
      ])
  }

  @Test("a box fits the screen", arguments: [20, 21, 40, 80])
  func narrowBox(width: Int) {
    let title = "Record of participation in the Annual Convention"
    let lines = Frame.lines(
      title: title, ["Dr. 李小龙, AIUM Annual Convention 2026", "7.75"], width: width)
    #expect(lines.allSatisfy { DisplayWidth.of($0) == DisplayWidth.of(lines[0]) })
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
  }
}
