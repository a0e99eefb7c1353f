import Testing

@testable import cme

@Suite struct SurroundingsTests {
  @Test(
    "escape sequences are sent only to a terminal that takes them",
    arguments: [
      (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": ""], true),
      (["TERM": "xterm", "NO_COLOR": "1"], false), (["TERM": "dumb"], false),
      (["TERM": ""], false), ([:], false),
    ])
  func escapes(environment: [String: String], allowed: Bool) {
    #expect(Surroundings(environment: environment).allowsEscapes == allowed)
  }

  @Test(
    "plain text is asked for by ACCESSIBLE",
    arguments: [(["ACCESSIBLE": "1"], true), (["ACCESSIBLE": "0"], false), ([:], false)])
  func accessible(environment: [String: String], plain: Bool) {
    #expect(Surroundings(environment: environment).isAccessible == plain)
  }

  @Test("emphasis is an escape sequence, or nothing")
  func emphasis() {
    #expect(Style(takesColour: true).apply(.bold, to: "Step 1") == "\u{1B}[1mStep 1\u{1B}[0m")
    #expect(Style(takesColour: false).apply(.bold, to: "Step 1") == "Step 1")
  }
}
