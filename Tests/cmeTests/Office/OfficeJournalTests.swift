import CMECore
import CMEServices
import Testing

@testable import cme

@Suite("cme office journal, as it is run")
struct OfficeJournalTests {
  private let program: OfficeProgram

  /// At 15:04 UTC 李小龙 saves a day, after somebody failed to sign in as 10024 and as nobody.
  init() throws {
    program = try OfficeProgram()
    try #require(try program.run(OfficeProgram.importing()).status == 0)
    let services = Services(store: try AppStore.open(existing: program.database))
    let when = try #require(Instant(iso8601: "2026-10-20T15:04:05Z"))
    for name in ["10024", "x\u{1B}[31m\nnobody"] {
      let reply = services.perform(.signIn(name: name, password: Secret([120])), at: when)
      try #require(reply == .notSignedIn)
    }
    let session = try services.openSession(of: Member.ID(4), at: when)
    let day = try #require(Day(iso: "2026-10-16"))
    let change = FigureChange(day: day, from: nil, to: Credits(hundredths: 775))
    let saved = services.perform(
      .change([change], of: Member.ID(4), in: "CONV26", by: .member(session)), at: when)
    guard case .changed = saved else { throw NotPrepared() }
  }

  private struct NotPrepared: Error {}

  @Test("What was typed is not in it, and each row says who did what")
  func rows() throws {
    let since = ["office", "journal", "--since", "2026-10-20"]
    let table = try program.run(since + ["--member", "10024"])
    #expect(
      table.output == """
        2026-10-20 15:04:05  sign-in-failed  member 10024 (by visitor)
        2026-10-20 15:04:05  credits  member 10024 event CONV26 day 2026-10-16: 7.75

        """)
    let csv = try program.run(since + ["--format", "csv"]).output
    #expect(csv.hasPrefix("at,what,subject,by,from,to,channel,reason\r\n"))
    #expect(
      csv.split(separator: "\r\n").suffix(3) == [
        "2026-10-20T15:04:05Z,sign-in-failed,member 10024,visitor,,,,",
        "2026-10-20T15:04:05Z,sign-in-failed,nobody,visitor,,,,",
        "2026-10-20T15:04:05Z,credits,member 10024 event CONV26 day 2026-10-16,member 10024,,7.75,,",
      ])
    let json = try program.run(since + ["--format", "json"]).output
    #expect(json.contains("\"subject\": \"nobody\""))
  }

  @Test(
    "A name that nobody has and a time that is none are said",
    arguments: [(["--member", "10"], Int32(1)), (["--since", "yesterday"], Int32(64))])
  func refused(arguments: [String], status: Int32) throws {
    let outcome = try program.run(["office", "journal"] + arguments)
    #expect(outcome.status == status)
    #expect(outcome.output.isEmpty)
  }
}
