import CMECore
import TestSupport
import Testing

@Suite(
  "A mail as another program reads it",
  .enabled(if: MailPython.isInstalled, Comment(rawValue: MailPython.missing)))
struct MailReadingTests {
  private static let headers = [
    "Date", "From", "To", "Message-ID", "Subject", "Auto-Submitted", "MIME-Version",
    "Content-Type", "Content-Transfer-Encoding",
  ]

  static let names = [
    "Jane Okafor", "José Díaz-Müller", "Ольга Александровна Константинопольская", "李 小龍",
    "محمد بن عبد الله", "\u{200F}שרה כהן\u{200E}", "नीरज शर्मा", "Zoë 👩🏽‍⚕️ O'Brien",
    "Okafor, Jane (MD) \"J\" \\ <j@x.org>; a@b", "=?UTF-8?Q?Eve?=", "=?", "",
    String(repeating: "Long Name ", count: 30), String(repeating: "長", count: 200),
    String(repeating: "x", count: 300),
  ]

  static let attacks = [
    "Jane\r\nBcc: everybody@example.org", "Jane\nBcc: a@b.c", "Jane\r\n\r\nAnother text",
    "Jane\u{0}\u{1B}[2J", "\r\n", "José\r\nBcc: a@b.c", "Jane\u{2028}Bcc: a@b.c",
    "Jane\u{85}Bcc: a@b.c", "Jane\u{B}\u{C}x", "a\u{301}\r\n\u{301}Bcc: x@y.z",
  ]

  @Test("Names and subjects of all scripts come out as they went in, without a defect")
  func headers() throws {
    let texts = MailReadingTests.names + MailReadingTests.attacks
    let read = try ReadMail.read(try texts.map { try mail(name: $0, subject: $0) })
    try #require(read.count == texts.count)
    for (mail, text) in zip(read, texts) {
      #expect(mail.defects == [], "\(text)")
      #expect(mail.headers == MailReadingTests.headers, "\(text)")
      #expect(mail.recipient == [[oneLine(text), "jane@example.org"]])
      #expect(mail.subject == oneLine(text))
      #expect(mail.longestLine <= 76, "\(text)")
    }
  }

  @Test("Text of any kind comes out as it went in, on lines of 76 columns")
  func text() throws {
    var random = SeededGenerator(seed: 4)
    let texts = (0..<300).map { _ in MailReadingTests.text(&random) }
    let read = try ReadMail.read(try texts.map { try mail(name: $0, subject: $0, text: $0) })
    try #require(read.count == texts.count)
    for (mail, text) in zip(read, texts) {
      #expect(mail.defects == [], "\(text.debugDescription)")
      #expect(mail.headers == MailReadingTests.headers)
      // Compared as they are shown, so that no control character reaches the screen.
      #expect(mail.text.debugDescription == withLineFeeds(text).debugDescription)
      #expect(mail.subject == oneLine(text))
      #expect(mail.longestLine <= 76)
    }
  }

  @Test("What stands beside the text is what was given")
  func facts() throws {
    let read = try #require(try ReadMail.read([try mail()]).first)
    #expect(read.sender == [["The CME desk", "cme@example.org"]])
    #expect(read.date == "2026-10-20T12:00:05+00:00")
    #expect(read.id == "<0123456789abcdef.2@example.org>")
    #expect(read.automatic == "auto-generated")
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    let pieces = [
      "a", "word", " ", "  ", "\t", "=", "=3D", "=?", "?=", ".", "..", "From ", "\n", "\r\n", "\r",
      "é", "e\u{301}", "ж", "長", "محمد", "\u{200F}", "\u{202E}", "👩🏽‍⚕️", "\"", "\\", "<", ">", ",",
      "\u{0}", "\u{1B}[31m", "\u{7F}", "\u{A0}", String(repeating: "y", count: 75),
    ]
    return (0..<Int.random(in: 0...40, using: &random))
      .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
  }
}

/// A header has no line breaks and no controls; spaces stand alone and at no end.
func oneLine(_ text: String) -> String {
  let words = text.unicodeScalars.split { scalar in
    scalar == " " || scalar.properties.generalCategory == .control
      || ["\u{2028}", "\u{2029}"].contains(scalar)
  }
  return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
}

/// A text ends with a line feed, and has no other line breaks.
private func withLineFeeds(_ text: String) -> String {
  let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  let whole = lines.last?.isEmpty == true ? lines.dropLast() : lines[...]
  return whole.map { $0 + "\n" }.joined()
}
