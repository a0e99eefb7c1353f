import CMECore
import Foundation
import Testing

@testable import CMEServices
@testable import Understanding
@testable import cme

/// What a conversation gives away of who is known, and of what cannot be a password.
struct SameForEverybodyTests {
  @Test("A name that nobody has gets the same screen, to the letter")
  func names() throws {
    let screens = try ["jokafor", "nokafor", "zmuller", "99999"].map { name in
      let lines = [
        "forgot password", name, "ABCD-2345", "new code", "where am i", "ABCD-2346", "new code",
        "new code", "back", "yes", "ABCD-2345", "ABCD-2345", "ABCD-2345", "ABCD-2345", "ABCD-2345",
        "ABCD-2345", "back", "back", name, "!clock 2026-10-20T14:00:00Z", "forgot password", "yes",
        "quit",
      ]
      let script = Transcript(
        url: URL(fileURLWithPath: "/same"),
        head: "at: 2026-10-20T12:00:00Z\nwidth: 200\nsecrets: wrong",
        body: lines.map { "> \($0)" }.joined(separator: "\n"))
      return try Stage(script).play(script).replacing(name, with: "NAME")
    }
    #expect(Set(screens).count == 1)
    #expect(screens[0].contains("no tries left") && screens[0].contains("A new code can be sent"))
  }

  @Test("Words that are heard as a wish where a password is typed can be no password")
  func hiddenWords() throws {
    let list = try String(
      contentsOf: Stage.prompts.appendingPathComponent("passwords/well-known.txt"),
      encoding: .utf8)
    let rules = PasswordRules(
      wellKnown: list.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init),
      society: [])
    let somebody = Member(
      id: Member.ID(1), number: "1", username: "x", email: "y@example.org", givenName: "A",
      familyName: "B", credentials: "", profession: "")
    for words in HiddenWords.groups.flatMap(\.words) {
      let text = String(decoding: words, as: UTF8.self)
      #expect(rules.refusal(Secret(words), of: somebody) != nil, "\(text)")
    }
  }
}
