import Testing
import Understanding

struct ExplainTests {
  private let reader = Reader { PhraseFiles.sets }

  @Test("An explanation names the parts of the line, the likely labels and what spoke for the best")
  func explains() {
    let lines = reader.explain("is there a deadline on friday", in: Context(step: .credits))
    #expect(lines.contains { $0.hasPrefix("phrases see | ") && $0.contains("deadline") })
    #expect(lines.contains { $0.hasPrefix("ask claim-deadline | ") })
    #expect(lines.contains { $0.hasPrefix("for ask claim-deadline | ") && $0.contains("deadline") })
  }

  @Test("A line that is too long to read says so")
  func tooLong() {
    let line = String(repeating: "friday ", count: 2_000)
    #expect(reader.explain(line, in: Context(step: .credits)) == ["too long"])
  }
}
