import CMECore
import TestSupport
import Testing

@testable import CMEServices

@Suite("The name of a page")
struct DeliveryNameTests {
  private func name(_ title: String, _ holder: String = "Jane Okafor, MD") -> String {
    DeliveryPage.Subject.certificate(certificateFacts(holder: holder, title: title)).fileName
  }

  @Test(
    "tells the event with its year, and the person without credentials",
    arguments: [
      ("AIUM Convention 2026", "Jane Okafor, MD", "AIUM Convention 2026 - Jane Okafor.pdf"),
      ("Thyroid Course", "Jane Okafor", "Thyroid Course 2026 - Jane Okafor.pdf"),
      ("Head & Neck (sample)", "O\u{2019}Brien, Zoë", "Head Neck sample 2026 - OBrien.pdf"),
      ("Kurs\u{2014}2026", "李 小龍, MD", "Kurs-2026 - 李 小龍.pdf"),
      ("Course 2026", "नीरज शर्मा", "Course 2026 - नीरज शर्मा.pdf"),
      ("Course 2026", "Jose\u{301}", "Course 2026 - José.pdf"),
      ("Course 2026", "!!!", "Course 2026.pdf"), ("???", "", "2026.pdf"),
    ])
  func ordinary(_ title: String, _ holder: String, _ expected: String) {
    #expect(name(title, holder) == expected)
  }

  @Test("of a transcript tells the dates")
  func transcript() {
    #expect(
      DeliveryPage.Subject.transcript(transcriptFacts()).fileName
        == "Transcript 2024-01-01 to 2026-12-31 - Jane Okafor.pdf")
  }

  static let hostile = [
    "../../etc/passwd", "/etc/passwd", "..", ".hidden", "-rf", "--help", "a\u{0}b", "a\r\nb",
    "\u{1B}[2J", "\u{202E}fdp.exe", "a\u{200B}\u{2060}b", "C:\\x|y<z>*?\"", "`id`$(id);id&", "~",
    "",
    "\u{2028}", "\u{E000}\u{FFFF}", "%2e%2e%2f", "name\u{3000}name", "😀", "\u{115F}\u{3164}",
    String(repeating: "長", count: 400), String(repeating: "a", count: 5_000),
    "e" + String(repeating: "\u{301}", count: 500), String(repeating: "../", count: 200),
  ]

  @Test("is letters, digits, hyphens and spaces, whatever it is made of", arguments: hostile)
  func filtered(_ text: String) {
    for name in [name(text), name("Course", text), name(text, text)] {
      #expect(name.utf8.count <= 120)
      #expect(name.hasSuffix(".pdf"))
      #expect(name.first?.isLetter == true || name.first?.isNumber == true, "\(name)")
      #expect(!name.contains("  "))
      for scalar in name.dropLast(4).unicodeScalars {
        let isMark = [.nonspacingMark, .spacingMark].contains(scalar.properties.generalCategory)
        let isWord = Character(scalar).isLetter || Character(scalar).isNumber
        #expect(isWord || isMark || "- ".unicodeScalars.contains(scalar), "\(scalar.value)")
        #expect(!scalar.properties.isDefaultIgnorableCodePoint)
      }
    }
  }

  @Test("is cut between two characters, and keeps year and person")
  func cut() {
    let name = name(String(repeating: "ж", count: 300), String(repeating: "長", count: 100))
    #expect(
      name
        == "\(String(repeating: "ж", count: 29)) 2026 - \(String(repeating: "長", count: 16)).pdf")
  }
}
