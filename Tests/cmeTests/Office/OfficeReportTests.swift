import CMECore
import CMEServices
import Foundation
import Testing

@testable import cme

@Suite("cme office report, as it is run")
struct OfficeReportTests {
  private let program: OfficeProgram
  private let days = ["--since", "2026-10-20", "--until", "2026-10-21"]

  /// Three conversations on 20 October, and one on the 22nd.
  init() throws {
    program = try OfficeProgram()
    try #require(try program.run(OfficeProgram.importing()).status == 0)
    let services = Services(store: try AppStore.open(existing: program.database))
    let when = try #require(Instant(iso8601: "2026-10-20T15:04:05Z"))
    let start = [3, 4, 5].map { Milestone.reached(step: $0) }
    let line = Milestone.notUnderstood(line: "=can i get a refund, for \"…\"", step: 5)
    let all: [[Milestone]] = [
      start + [.reached(step: 10), .refused("refuse-held"), .finished],
      start + [.refused("refuse-held"), .refused("refuse-held"), .refused("not-of-today"), line],
      [.asked("zero-rule")],
    ]
    for milestones in all {
      try services.add([.reached(step: 1)] + milestones, of: UUID(), at: when)
    }
    try services.add(
      [.reached(step: 1), .asked("total")], of: UUID(), at: when.advanced(bySeconds: 172_800))
  }

  @Test("A table without bars where no escape sequences are wanted")
  func table() throws {
    let outcome = try program.run(["office", "report"] + days)
    #expect(outcome.status == 0)
    #expect(
      outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
        == """
        October 20 to 21, 2026. Conversations: 3; finished: 1; stopped before: 2.

        How far they came                                               reached  stopped
        1. open the society's CME service                                     3        1
        2. say who you are                                                    2
        3. sign in with your password                                         2
        4. see your events in the CME Tracker                                 2
        5. choose the event                                                   2        1
        6. take the first day                                                 1
        7. type the credits earned that day, a zero for none                  1
        8. each figure is saved as soon as it is given                        1
        9. do the same for every registered day                               1
        10. look it over and submit; then the certificate is yours            1

        Refused, by conversations
        … was registered or changed on site, and that holds it for up         2
        to 72 hours: it opens …, or earlier if the office is quicker.…
        not-of-today                                                          1

        Asked, by conversations
        what to type for a day without credits                                1

        Not understood, by conversations
        =can i get a refund, for "…" (step 5)                                 1

        """.split(separator: "\n", omittingEmptySubsequences: false))
  }

  @Test("JSON: one object, keys in a fixed order, counts as numbers")
  func json() throws {
    let outcome = try program.run(["office", "report", "--format", "json"] + days)
    #expect(
      outcome.output == """
        {
          "since": "2026-10-20T00:00:00Z",
          "until": "2026-10-22T00:00:00Z",
          "conversations": 3,
          "finished": 1,
          "steps": [
            {"step": 1, "reached": 3, "stopped": 1},
            {"step": 2, "reached": 2, "stopped": 0},
            {"step": 3, "reached": 2, "stopped": 0},
            {"step": 4, "reached": 2, "stopped": 0},
            {"step": 5, "reached": 2, "stopped": 1},
            {"step": 6, "reached": 1, "stopped": 0},
            {"step": 7, "reached": 1, "stopped": 0},
            {"step": 8, "reached": 1, "stopped": 0},
            {"step": 9, "reached": 1, "stopped": 0},
            {"step": 10, "reached": 1, "stopped": 0}
          ],
          "refused": [
            {"name": "refuse-held", "conversations": 2, "times": 3},
            {"name": "not-of-today", "conversations": 1, "times": 1}
          ],
          "asked": [
            {"name": "zero-rule", "conversations": 1, "times": 1}
          ],
          "not_understood": [
            {"line": "=can i get a refund, for \\"…\\"", "step": 5, "conversations": 1, "times": 1}
          ]
        }

        """)
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    }
  }

  @Test("CSV: RFC 4180, and no line is a formula")
  func csv() throws {
    let output = try program.run(["office", "report", "--format", "csv"] + days).output
    let rows = output.split(separator: "\r\n").map(String.init)
    #expect(
      rows.prefix(4) == [
        "what,step,name,conversations,times", "conversations,,,3,", "finished,,,1,",
        "reached,1,,3,",
      ])
    #expect(rows.filter { $0.hasPrefix("stopped,") }.count == 10)
    #expect(
      rows.suffix(4) == [
        "refused,,refuse-held,2,3", "refused,,not-of-today,1,1", "asked,,zero-rule,1,1",
        "not understood,5,\"'=can i get a refund, for \"\"…\"\"\",1,1",
      ])
  }

  @Test(
    "Nothing in the time is said; a time that is none, or ends before it begins, is wrong usage",
    arguments: [
      (["--since", "2026-01-01", "--until", "2026-01-31"], Int32(0)),
      (["--since", "yesterday"], 64), (["--since", "2026-10-21", "--until", "2026-10-20"], 64),
    ] as [([String], Int32)])
  func times(arguments: [String], status: Int32) throws {
    let outcome = try program.run(["office", "report"] + arguments)
    #expect(outcome.status == status)
    let none = "January 1 to 31, 2026. No conversation was held.\n"
    #expect(outcome.output == (status == 0 ? none : ""))
  }

  @Test("A day without a conversation has empty lists in JSON")
  func emptyJSON() throws {
    let outcome = try program.run([
      "office", "report", "--until", "2026-01-31", "--format", "json",
    ])
    #expect(outcome.output.contains("\"since\": \"2026-01-02T00:00:00Z\""))
    #expect(outcome.output.hasSuffix("  \"not_understood\": []\n}\n"))
  }
}

@Suite("What a real conversation leaves to be counted")
struct CountedConversationTests {
  private let lines =
    ChatProgram.signIn
    + "99\nwhy zero?\nblorf robin refund 12345 robin@example.org\n1\n2\n3\nquit\n"

  @Test("A conversation shows in the report, without the name of whoever held it")
  func conversation() throws {
    let chat = try ChatProgram()
    #expect(try chat.talk(lines).status == 0)
    let csv = try chat.program.run(["office", "report", "--format", "csv"]).output
    for row in [
      "conversations,,,1,", "finished,,,0,", "reached,10,,1,", "stopped,10,,1,",
      "refused,,refuse-over-maximum,1,1", "asked,,zero-rule,1,1",
      "not understood,7,… refund # …,1,1",
    ] {
      #expect(csv.contains(row + "\r\n"), "\(csv)")
    }
    #expect(!csv.contains("robin"))
    let again = try chat.talk(ChatProgram.signIn + "submit\nquit\n")
    #expect(again.status == 0)
    let next = try chat.program.run(["office", "report", "--format", "csv"]).output
    #expect(next.contains("conversations,,,2,\r\nfinished,,,1,\r\n"), "\(next)")
  }

  @Test("A colleague sees the same today, and asking for it counts as no conversation")
  func colleague() throws {
    let chat = try ChatProgram()
    #expect(try chat.talk(lines).status == 0)
    let add = ["staff", "add", "anna", "--name", "Anna Berg", "--email", "anna@example.org"]
    for (arguments, input) in [
      (add, ""), (["staff", "password", "anna"], "a colleague at the desk\n"),
    ] {
      try #require(try chat.program.run(["office"] + arguments, input: input).status == 0)
    }
    let talk = "anna\na colleague at the desk\nstuck today\nquit\n"
    for _ in 0..<2 {
      let outcome = try chat.program.run(["helpdesk"], input: talk)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("Conversations: 1; finished: 0; stopped before: 1."))
      #expect(outcome.output.contains("what to type for a day without credits"))
    }
  }

  @Test("Practice leaves nothing, nor does whoever only looks")
  func practice() throws {
    let chat = try ChatProgram()
    _ = try chat.talk("help\nblorf\nquit\n", ["--practice"])
    _ = try chat.talk("")
    let csv = try chat.program.run(["office", "report", "--format", "csv"]).output
    #expect(csv.contains("conversations,,,0,\r\n"))
  }

  @Test("A table that takes no rows keeps nobody from claiming, and nothing is said of it")
  func broken() throws {
    let chat = try ChatProgram()
    let told = try chat.talk(lines)
    let other = try ChatProgram()
    try other.execute("DROP TABLE milestone")
    #expect(try other.talk(lines) == told)
    #expect(try other.stored().entries.count == 3)
  }
}
