import CMECore
import Foundation
import Testing

@Suite("Text that nobody wrote for a page", .enabled(if: PDFReader.isInstalled, PDFReader.missing))
struct HostileTextTests {
  @Test(
    "Is shown as letters or not at all",
    arguments: [
      ("<b>Jane</b> &amp; <span size='99999'>", "<b>Jane</b> &amp; <span size='99999'>"),
      ("Jane\u{1B}[31m\u{7}\u{0} Okafor", "Jane [31m Okafor"),
      ("Jane\r\n\u{2028}\u{2029}Okafor", "Jane Okafor"),
      ("\u{202E}Jane\u{2066} Okafor\u{202C}\u{200F}", "Jane Okafor"),
      ("Jane\u{FFFE}\u{E000}\u{E0041}\u{FEFF} Okafor", "Jane Okafor"),
      ("Jane *Okafor* %s%n ${HOME}", "Jane *Okafor* %s%n ${HOME}"),
      ("J" + String(repeating: "\u{301}", count: 500) + "ane Okafor", "ane Okafor"),
    ])
  func letters(_ holder: String, shown: String) throws {
    let page = try PressProgram().page(of: Samples.certificate(holder: holder, line: "CME1"))
    let text = try PDFReader(page).text
    #expect(text.contains(shown))
    #expect(try PDFReader(page).words.boxes.allSatisfy { $0.bottom - $0.top < 80 })
  }

  @Test(
    "Asterisks around a part of a statement are not shown, one alone is",
    arguments: [
      ("max. of 24 *Credits*™, *all*", "max. of 24 Credits™, all"),
      ("one*two", "one*two"), ("*one* t*wo", "one t*wo"),
    ])
  func asterisks(_ statement: String, shown: String) throws {
    let page = try PressProgram().page(of: Samples.certificate(statements: [statement]))
    #expect(try PDFReader(page).text.contains(shown))
  }
}
