import CMECore
import Testing
import Understanding

@testable import Assistant

@Suite("Answers, with the facts of the member's own case")
struct AnswerTests {
  private static func book(_ cme: String, _ membership: String) throws -> Phrasebook {
    let files = try PhrasebookTests.files().map { file in
      let text = file.text
        .replacing("## cme-contact\n", with: "## cme-contact\n\(cme)\n")
        .replacing("## membership-contact\n", with: "## membership-contact\n\(membership)\n")
      return Phrasebook.File(name: file.name, text: text)
    }
    return Phrasebook.read(files).phrasebook
  }

  @Test("An answer says the contacts that are set and leaves no gap", arguments: Topic.allCases)
  func contacts(topic: Topic) throws {
    let books = try [Self.book("", ""), Self.book("cme@x.org", "members@x.org")]
    let said = books.map { $0.words(for: Message(.answer(topic))) { $0 } }
    for words in said {
      #expect(!words.contains("  ") && !words.contains(" .") && !words.contains("{"), "\(words)")
      #expect(words.first?.isLowercase == false, "\(words)")
    }
    let asks = said[0].contains("(see the confirmation") || said[0].contains("(see your membership")
    #expect(said[1].contains("@x.org") == asks)
  }

  @Test("Nothing in an answer for a caller tells the number that the caller may have to say")
  func caller() {
    var rehearsal = Rehearsal.signedIn()
    #expect(ids(.numbers, rehearsal.dialogue).contains(.caseNumber))
    let asked = rehearsal.dialogue
    rehearsal.dialogue = Dialogue(reader: Rehearsal.reader, mode: .forCaller)
    rehearsal.dialogue.member = asked.member
    #expect(!ids(.numbers, rehearsal.dialogue).contains(.caseNumber))
  }

  @Test(
    "What is known of the case stands behind the answer, at a day and at the sign-in",
    arguments: [
      (Topic.acceptance, MessageID.casePhysician as MessageID?), (.numbers, .caseNumber),
      (.remembering, .caseNoDeadline), (.certificateForm, .certificateAfterSubmitting),
      (.membership, nil), (.audit, nil), (.cost, nil), (.verification, nil),
    ])
  func facts(topic: Topic, fact: MessageID?) {
    let answer = MessageID.answer(topic)
    let rehearsal = Rehearsal.signedIn()
    #expect(ids(topic, rehearsal.dialogue) == [answer, fact, .returning].compactMap { $0 })
    let outside = Dialogue(reader: Rehearsal.reader, mode: .real)
    let unknown = topic == .numbers ? MessageID.caseNumberAsk : nil
    #expect(ids(topic, outside) == [answer, unknown, .returning].compactMap { $0 })
  }

  private func ids(_ topic: Topic, _ dialogue: Dialogue) -> [MessageID] {
    let turn = dialogue.answer(topic, about: nil)
    return Heard(says: turn.says, next: turn.next).ids
  }
}
