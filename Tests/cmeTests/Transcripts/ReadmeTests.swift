import Foundation
import Testing

struct ReadmeTests {
  private static let url = Transcript.folder.deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("README.md")

  @Test("The conversation in the README goes as it is written")
  func conversation() throws {
    let text = try String(contentsOf: Self.url, encoding: .utf8)
    let head = try #require(text.firstRange(of: /<!--\n(?s:.)*?-->\n```text\n/))
    let rest = text[head.upperBound...]
    let end = try #require(rest.range(of: "```\n")).lowerBound
    let transcript = Transcript(
      url: Self.url, head: String(text[head].dropFirst(5)), body: String(rest[..<end]))
    let screen = try Stage(transcript).play(transcript)
    guard ProcessInfo.processInfo.environment["CME_RECORD"] == nil else {
      let recorded = text[..<head.upperBound] + screen + rest[end...]
      return try recorded.write(to: Self.url, atomically: true, encoding: .utf8)
    }
    #expect(screen.split(separator: "\n") == transcript.body.split(separator: "\n"))
  }
}
