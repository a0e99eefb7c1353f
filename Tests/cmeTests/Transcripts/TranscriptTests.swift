import Foundation
import Testing

struct TranscriptTests {
  @Test("A whole conversation goes as it is written", arguments: Transcript.all)
  func conversation(_ url: URL) throws {
    let transcript = try Transcript(url)
    let screen = try Stage(transcript).play(transcript)
    let flowing = screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in transcript.settings("says") {
      #expect(flowing.contains(words), "\(url.lastPathComponent) does not say: \(words)")
    }
    guard ProcessInfo.processInfo.environment["CME_RECORD"] == nil else {
      return try transcript.record(screen)
    }
    #expect(lines(screen) == lines(transcript.body), "\(url.lastPathComponent)")
  }

  @Test("There are conversations to try")
  func notEmpty() {
    #expect(Transcript.all.count > 30)
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
