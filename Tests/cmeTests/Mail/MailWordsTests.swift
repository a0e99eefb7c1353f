import Assistant
import CMECore
import Testing

@testable import CMEServices
@testable import cme

@Suite("The words of mails")
struct MailWordsTests {
  private func text(_ kind: MailKind) throws -> String {
    let phrasebook = Phrasebook.read(
      try PromptsFolder.locate(asked: Stage.prompts.path, .ofThisProcess()).files()
    ).phrasebook
    let at = try #require(Instant(iso8601: "2026-10-20T12:00:00Z"))
    return MailWords(phrasebook: phrasebook).text(
      MailFacts(
        kind: kind, member: PracticeData.person, at: at, code: ResetCode(typed: "ABCD-EFGH"),
        expiresAt: at.advanced(bySeconds: ResetRules.lifetime), page: nil)
    ).text
  }

  @Test("A changed password is told with the time and the date, as the mail may come late")
  func changed() throws {
    let text = try text(.passwordChanged)
    #expect(text.contains("was changed at 08:00 New York time on Tuesday, October 20, 2026,"))
    #expect(!text.contains("just"))
  }

  @Test("A code comes with when it was asked for, which one works, and the way back to it")
  func reset() throws {
    let text = try text(.resetCode)
    #expect(text.contains("asked for at 08:00 New York time,"))
    #expect(text.contains("until 08:30 New York time."))
    #expect(text.contains("only the code of the newest mail works"))
    #expect(text.contains("type \"forgot password\" where it asks who you are, and the same name"))
  }
}
