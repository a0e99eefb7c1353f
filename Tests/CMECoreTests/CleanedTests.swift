import CMECore
import Testing

@Suite struct CleanedTests {
  @Test(
    "a name can neither move the cursor, nor turn the writing, nor hide",
    arguments: [
      ("Anna Stern", "Anna Stern"),
      ("Zoë Strøm-O’Neill", "Zoë Strøm-O’Neill"),
      ("李小龙", "李小龙"), ("محمد", "محمد"),
      ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"),
      ("\u{9B}31m", "31m"), ("bell\u{7}\u{8}\u{7F}", "bell"), ("nul\0", "nul"),
      ("two\nlines", "two lines"), ("two\r\nlines", "two lines"), ("a\tb", "a b"),
      ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"),
      ("\u{202E}desrever\u{202C}", "desrever"), ("\u{2066}in\u{2069}", "in"),
      ("\u{200E}\u{200F}\u{61C}marks", "marks"),
      ("zero\u{200B}width\u{FEFF}\u{2060}\u{AD}", "zerowidth"),
      ("filler\u{3164}\u{115F}", "filler"), ("tag\u{E0041}", "tag"), ("own\u{E000}", "own"),
      ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("a\u{200D}b", "ab"), ("ش\u{200D}", "ش"),
      ("👩\u{200D}⚕\u{FE0F}", "👩⚕\u{FE0F}"), ("❤\u{FE0F}", "❤\u{FE0F}"), ("1\u{FE0F}", "1"),
      ("cafe\u{301}", "cafe\u{301}"), ("\u{FFFD}", "\u{FFFD}"),
    ])
  func text(given: String, shown: String) {
    #expect(Array(Cleaned.text(given).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test("text of several lines keeps its line breaks and nothing else")
  func lines() {
    #expect(Cleaned.lines("a\r\nb\u{1B}\n\nc\u{2028}d") == "a\nb\n\nc d")
  }
}
