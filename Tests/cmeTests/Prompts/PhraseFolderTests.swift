import Foundation
import Testing

@testable import cme

@Suite("What is wrong with the example phrases")
struct PhraseFolderTests {
  @Test("The phrases of the project have no finding")
  func complete() {
    #expect(PromptsFolder(url: Stage.prompts).phraseFindings == [])
  }

  @Test(
    "A finding has its line",
    arguments: [
      ("a known act", "## phrases: undo\n- undo\n", []),
      ("a known topic", "# Notes\n\n## phrases: ask zero-rule\n- why\n", []),
      ("words of any name", "## words: anything\n- ya\n", []),
      ("text of the editors", "## About this file\n- not a phrase\n", []),
      ("an unknown label", "# X\n\n## phrases: undone\n- undo\n", [(3, .unknownLabel("undone"))]),
      ("a topic without ask", "## phrases: zero-rule\n- x\n", [(1, .unknownLabel("zero-rule"))]),
      (
        "no phrase", "\n## phrases: undo\nundo\n\n## phrases: redo\n- redo\n",
        [(2, .noPhrase("undo"))]
      ),
      (
        "no phrase at the end", "## phrases: redo\n- redo\n## phrases: undo",
        [(3, .noPhrase("undo"))]
      ),
      ("no words", "## words: you\n", [(1, .noPhrase("words you"))]),
      ("both", "## phrases: no\r\n", [(1, .unknownLabel("no")), (1, .noPhrase("no"))]),
    ] as [(String, String, [(Int, PhraseFinding.Problem)])])
  func findings(_ words: String, text: String, found: [(Int, PhraseFinding.Problem)]) {
    let expected = found.map { PhraseFinding(problem: $1, path: "phrases/x.md", line: $0) }
    #expect(PhraseFolder.findings(text, path: "phrases/x.md") == expected)
  }

  @Test("A file that cannot be read is named, and the others are looked at")
  func unreadable() throws {
    let program = try OfficeProgram()
    let folder = URL(fileURLWithPath: program.folder).appendingPathComponent("phrases")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("a.md"), withIntermediateDirectories: true)
    try "## phrases: undo\n".write(
      to: folder.appendingPathComponent("b.md"), atomically: true, encoding: .utf8)
    #expect(
      PhraseFolder.findings(folder).map(\.text) == [
        "phrases/a.md: this file cannot be read", "phrases/b.md:1: \"undo\" has no phrase",
      ])
  }
}
