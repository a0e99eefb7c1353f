import CMECore
import CMEServices
import Testing

@testable import cme

@Suite("cme office claims, as it is run")
struct OfficeClaimsTests {
  private let program: OfficeProgram

  /// 李小龙 has submitted 16 October; an E-associate has a draft.
  init() throws {
    program = try OfficeProgram()
    try #require(try program.run(OfficeProgram.importing()).status == 0)
    let services = Services(
      store: try AppStore.open(existing: program.database),
      certificates: CertificateOffice(
        database: program.database, phrasebook: Stage.phrasebook,
        Surroundings(environment: program.environment)))
    let when = try #require(Instant(iso8601: "2026-10-20T15:04:05Z"))
    let day = try #require(Day(iso: "2026-10-16"))
    for (number, hundredths) in [("10024", 775), ("E-90212", 300)] {
      let member = try OfficeClaimsTests.member(number)
      let figure = Credits(hundredths: hundredths)
      let change = FigureChange(day: day, from: nil, to: figure)
      let session = try services.openSession(of: member, at: when)
      let reply = services.perform(
        .change([change], of: member, in: "CONV26", by: .member(session)), at: when)
      guard case .changed = reply else { throw NotPrepared(reply: reply) }
      guard number == "10024" else { continue }
      let entry = Entry(day: day, credits: figure)
      let submitted = services.perform(
        .submit(seen: [entry], of: member, in: "CONV26", by: .member(session)), at: when)
      guard case .submitted = submitted else { throw NotPrepared(reply: submitted) }
    }
  }

  private struct NotPrepared: Error { let reply: Reply }

  /// The samples are stored in their order.
  private static func member(_ number: String) throws -> Member.ID {
    try #require(["10024": Member.ID(4), "E-90212": Member.ID(17)][number])
  }

  @Test("JSON: one array, keys in a fixed order, credits as a number")
  func json() throws {
    let outcome = try program.run(["office", "claims", "--format", "json"])
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        [
          {"event": "CONV26", "member": "10024", "name": "小龙 李", "day": "2026-10-16", \
        "credits": 7.75, "state": "submitted", "at": "2026-10-20T15:04:05Z", "by": "member 10024"},
          {"event": "CONV26", "member": "E-90212", "name": "Hanna Lind", "day": "2026-10-16", \
        "credits": 3.00, "state": "draft", "at": "2026-10-20T15:04:05Z", "by": "member E-90212"}
        ]

        """)
  }

  @Test("CSV: a header and RFC 4180")
  func csv() throws {
    let outcome = try program.run(["office", "claims", "--format", "csv"])
    #expect(
      outcome.output == """
        event,member,name,day,credits,state,at,by\r
        CONV26,10024,小龙 李,2026-10-16,7.75,submitted,2026-10-20T15:04:05Z,member 10024\r
        CONV26,E-90212,Hanna Lind,2026-10-16,3.00,draft,2026-10-20T15:04:05Z,member E-90212\r

        """)
  }

  @Test("A table for the terminal")
  func table() throws {
    let outcome = try program.run(["office", "claims"])
    #expect(
      outcome.output == """
        CONV26
        10024    小龙 李     2026-10-16  7.75  submitted  2026-10-20 15:04  self
        E-90212  Hanna Lind  2026-10-16  3.00  draft      2026-10-20 15:04  self

        """)
  }

  @Test("Another event has none")
  func otherEvent() throws {
    let outcome = try program.run(["office", "claims", "--event", "OB26", "--format", "json"])
    #expect(outcome == .init(status: 0, output: "[]\n", errors: ""))
  }

  @Test("An event that there is not is told from one without claims", arguments: ["CONV62", ""])
  func unknownEvent(_ event: String) throws {
    let outcome = try program.run(["office", "claims", "--event", event, "--format", "csv"])
    let known = try Services(store: try AppStore.open(existing: program.database)).eventIDs()
    let names = known.joined(separator: ", ")
    let errors = "Error: There is no event \(event); there are \(names).\n"
    #expect(outcome == .init(status: 1, output: "", errors: errors))
    #expect(known.contains("CONV26"))
  }
}

@Suite("The list of claims")
struct ClaimsTextTests {
  @Test("The table fits 80 columns, whatever stands in it")
  func width() throws {
    let long = String(repeating: "李e\u{301}", count: 60)
    let row = [long, long, long, "2026-10-16", "24.00", "submitted", "2026-10-20T15:04:05Z", long]
    let lines = ClaimsTable([row, row]).text.split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 80 })
    #expect(lines.count == 3)
  }

  @Test(
    "JSON strings are escaped (RFC 8259)",
    arguments: [
      ("a", "\"a\""), ("a\"b\\", "\"a\\\"b\\\\\""), ("\u{1}\n\u{1F}", "\"\\u0001\\u000a\\u001f\""),
      ("é李", "\"é李\""),
    ])
  func json(_ text: String, quoted: String) {
    #expect(JSONText.quoted(text) == quoted)
  }
}
