import Testing

@testable import cme

@Suite struct PastedTests {
  @Test(
    "a paste becomes one text with a line break between its lines",
    arguments: [
      ("2", "2"), ("Fri 2\nSat 0", "Fri 2\nSat 0"), ("Fri 2\r\n\r\nSat 0\r", "Fri 2\nSat 0"),
      ("\n\n", ""), ("Fri\t2\u{1B}[A", "Fri 2[A"),
    ])
  func paste(pasted: String, text: String) {
    #expect(Pasted.text(pasted) == text)
  }
}
