import CMECore
import GRDB
import TestSupport
import Testing

@testable import CMEServices

@Suite("Finding the caller in the store")
struct FindTests {
  let folder: TemporaryFolder
  let store: AppStore
  let services: Services

  init() throws {
    folder = try TemporaryFolder()
    store = try AppStore.create(at: folder.file("cme"))
    services = Services(store: store, passwords: .throwaway)
    try ImportFixture.load(samplesInto: store)
  }

  @Test(
    "of the sample files, found first, and why",
    arguments: [
      ("schmidt peter", "10030", CallerMatch.name), ("mueller", "10023", .name),
      ("obrien", "10026", .username), ("nguyen", "10029", .name),
      ("okafr", "10021", .nearly(letters: 1)), ("10029", "10029", .number),
      ("e90211", "E-90211", .number), ("90211", "E-90211", .number),
      ("902", "E-90211", .partOfNumber),
      ("0029", "10029", .partOfNumber), ("jokafor", "10021", .username),
      ("jokafr", "10021", .nearly(letters: 1)), ("jane.okafor@example.org", "10021", .email),
      ("jane.okafor@", "10021", .partOfEmail), ("okafor@example", "10021", .name),
      ("jane.okafr@example.org", "10021", .nearly(letters: 1)), ("李小龙", "10024", .name),
      ("cruz nunez", "10027", .name), ("émilie leclair", "10034", .name),
      ("leklairr", "10034", .nearly(letters: 2)), ("yuna kym", "10035", .nearly(letters: 1)),
    ])
  func first(_ typed: String, _ number: String, _ match: CallerMatch) throws {
    let found = try #require(try services.findCallers(typed, limit: 5).first)
    #expect(found.number == number)
    #expect(found.match == match)
  }

  @Test("two of a name are told apart by number, event and city")
  func apart() throws {
    let found = try services.findCallers("peter schmidt", limit: 5)
    #expect(found.map(\.number) == ["10030", "10031"])
    let expected = try found.map { caller in
      try store.read { db in
        try String.fetchAll(
          db,
          sql: """
            SELECT DISTINCT title || ', ' || location FROM event
              JOIN registration ON event_id = event.id
            WHERE member_id = ? ORDER BY concludes_at DESC
            """, arguments: [caller.member.value])
      }
    }
    #expect(found.map { $0.events.map { "\($0.title), \($0.city)" } } == expected)
    #expect(expected.contains { $0.count > 1 })
  }

  @Test("what is found tells neither address nor username")
  func noSecrets() throws {
    for typed in ["jane okafor", "jane.okafor@example.org", "jokafor"] {
      let found = try #require(try services.findCallers(typed, limit: 5).first)
      var text = ""
      dump(found, to: &text)
      #expect(!text.contains("example") && !text.contains("jokafor"))
    }
  }

  @Test(
    "what nobody is called finds nobody, and does no harm",
    arguments: [
      "", "   ", "%", "_", "%a%", "' OR 1=1 --", "\"; DROP TABLE member; --", "🙂", "👩‍👩‍👧‍👦",
      "zzzzzzzzzz", "\u{0}", "@", "a@b@c", "000", "\u{202E}", "[\"a\"]",
      String(repeating: "x", count: 10_000), String(repeating: "'%_ ", count: 2_500),
      String(repeating: "a\u{301}", count: 5_000), String(repeating: "\u{301}", count: 10_000),
    ])
  func hostile(_ typed: String) throws {
    #expect(try services.findCallers(typed, limit: 5).filter { $0.match == .name }.isEmpty)
    #expect(try services.findCallers("jokafor", limit: 5).first?.number == "10021")
  }

  @Test("as many as are asked for, and none where none is")
  func limits() throws {
    #expect(try services.findCallers("m", limit: 2).count == 2)
    #expect(try services.findCallers("m", limit: 0).isEmpty)
    #expect(try services.findCallers("m", limit: -1).isEmpty)
  }

  @Test(
    "any name with one letter changed is among the first five", arguments: [1, 2, 3] as [UInt64])
  func oneLetter(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let people = try store.read { db in
      try Row.fetchAll(db, sql: "SELECT \(Member.columns) FROM member").map(Member.init)
    }
    for person in people {
      for _ in 0..<10 {
        let typed = person.name.withOneLetterChanged(&random)
        let found = try services.findCallers(typed, limit: 5).map(\.member)
        #expect(found.contains(person.id), "\(typed) for \(person.name)")
      }
    }
  }
}

extension ImportFixture {
  fileprivate static func load(samplesInto store: AppStore) throws {
    let order = ImportOrder(paths: try samples(), isDryRun: false, keepsGood: false)
    let report = try store.importFiles(order, at: now)
    #expect(report.refusals.isEmpty)
  }
}

extension String {
  /// The text with another letter of the alphabet in place of one of its letters.
  fileprivate func withOneLetterChanged(_ random: inout SeededGenerator) -> String {
    var letters = Array(self)
    let places = letters.indices.filter { letters[$0].isLetter }
    guard let place = places.randomElement(using: &random) else { return self }
    letters[place] = "abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "x"
    return String(letters)
  }
}
