import Foundation
import Testing
import Understanding

@testable import cme

@Suite("Rows of cme understand")
struct UnderstandingAnswerTests {
  private let answer = UnderstandingAnswer(reader: Reader { [] }, isExplained: false)

  private static let october = """
    "days":[{"date":"2026-10-16","maximum":"7.75","entered":"2.00","open":true},\
    {"date":"2026-10-17","maximum":"8.00","entered":null,"open":false}]
    """

  @Test(
    "A row is answered with its act, its slots and what was seen",
    arguments: [
      (
        #"{"text":"2.5","step":"credits","day":"2026-10-16",\#(october)}"#,
        #"{"act":"enter","entries":[{"day":"2026-10-16","credits":"2.50"}],"read":{"amounts":["2.50"],"days":[]}}"#
      ),
      (
        #"{"text":"saturday","step":"review",\#(october)}"#,
        #"{"act":"pick","day":"2026-10-17","read":{"amounts":[],"days":["2026-10-17"]}}"#
      ),
      (
        #"{"text":"2 or 3","step":"credits","day":"2026-10-16",\#(october)}"#,
        #"{"act":"clarify","about":"amount","read":{"amounts":["2.00","3.00"],"days":[]}}"#
      ),
      (
        #"{"text":"jos\u00e9\"x","step":"sign-in"}"#,
        #"{"act":"sign-in","name":"josé\"x","read":{"amounts":[],"days":[]}}"#
      ),
      (#"{"text":"help","step":"done"}"#, #"{"act":"help","read":{"amounts":[],"days":[]}}"#),
    ])
  func row(_ asked: String, _ answered: String) {
    let (text, isRead) = answer.row(for: Data(asked.utf8))
    #expect(text == answered + "\n")
    #expect(isRead)
  }

  @Test(
    "A row that cannot be read gets an error of its own",
    arguments: [
      (#"{"text":"2""#, "not valid JSON"), ("", "not valid JSON"),
      (#"{"step":"done"}"#, "text is missing"),
      ("[1]", "the row is of another kind"), (#"{"text":5}"#, "text is of another kind"),
      (#"{"text":"a","step":"nowhere"}"#, "not a step, a date or a figure: nowhere"),
      (#"{"text":"a","day":"2026-02-30"}"#, "not a step, a date or a figure: 2026-02-30"),
    ])
  func error(_ asked: String, _ reason: String) {
    let (text, isRead) = answer.row(for: Data(asked.utf8))
    #expect(text == "{\"error\":\"\(reason)\"}\n")
    #expect(!isRead)
  }

  @Test(
    "A topic that the contract does not know is told as one that it does, or as none",
    arguments: [
      (Topic.teaching, #"{"act":"ask","topic":"how-many-credits","#),
      (.numbers, #"{"act":"ask","topic":"username","#), (.cost, #"{"act":"none","#),
      (.certificate, #"{"act":"ask","topic":"certificate","#),
    ])
  func family(topic: Topic, told: String) {
    #expect(ReadingRow(Reading(act: .ask(topic))).text.hasPrefix(told))
  }

  @Test("Every topic is told as a topic of the contract or as none", arguments: Topic.allCases)
  func contract(topic: Topic) throws {
    let contract = try String(
      contentsOf: Stage.data.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Lines/contract.md"), encoding: .utf8)
    guard let family = topic.family else { return }
    #expect(contract.contains("| `\(family.rawValue)` |"))
  }

  @Test("Two topics that are told alike are offered once")
  func offered() {
    let reading = Reading(act: .ask(.audit), alternatives: [.ask(.reporting), .ask(.cost)])
    #expect(
      ReadingRow(reading).text.contains(
        #""offered":[{"act":"ask","topic":"reporting"},{"act":"none"}]"#))
  }
}
