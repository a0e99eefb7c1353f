import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("The words that callers are found by follow the members")
struct SearchWordsTests {
  private static let header =
    "member_id,e_associate_id,username,email,given_name,family_name,credentials,profession,npi"

  let fixture: ImportFixture
  let services: Services

  init() throws {
    fixture = try ImportFixture()
    services = Services(store: fixture.store, passwords: .throwaway)
    try load("1,,ann,ann@example.org,Ann,Stone,,nurse,")
  }

  @Test("a name of an import is found, in a process that has searched before too")
  func added() throws {
    #expect(try found("wintrbottom").isEmpty)
    try load("2,,wb,wb@example.org,Kay,Winterbottom,,nurse,")
    #expect(try found("wintrbottom") == ["2"])
  }

  @Test("words that were read before the first search are found, and those that came since")
  func warmed() throws {
    try services.warmSearch()
    #expect(try found("ston") == ["1"])
    #expect(try found("stoen") == ["1"])
    try load("2,,wb,wb@example.org,Kay,Winterbottom,,nurse,")
    try services.warmSearch()
    #expect(try found("wintrbottom") == ["2"])
    #expect(try found("stoen") == ["1"])
  }

  @Test("of a changed name, username and address only the new ones are found")
  func changed() throws {
    try load("1,,aflint,flint@example.org,Ann,Flint,,nurse,")
    #expect(try found("flint") == ["1"])
    #expect(try found("stone").isEmpty)
    #expect(try words() == ["1", "aflint", "ann", "flint"])
  }

  @Test("an import that is undone leaves no words")
  func undone() throws {
    try load("3,,new,new@example.org,New,Person,,nurse,", "4,,broken,none,A,B,,nurse,")
    #expect(try found("person").isEmpty)
  }

  @Test("a database of before has the words of everybody after the migration")
  func migrated() throws {
    let folder = try TemporaryFolder()
    let queue = try DatabaseQueue(path: folder.file("cme"))
    try Schema.migrator.migrate(queue, upTo: "accounts")
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO member VALUES
          (7, NULL, 'E-7', 'zm', 'z@example.org', 'Zoë', 'Müller', '', 'nurse', NULL)
          """)
    }
    try queue.close()
    let services = Services(
      store: try AppStore.open(existing: folder.file("cme")), passwords: .throwaway)
    #expect(try services.findCallers("mueller", limit: 5).map(\.number) == ["E-7"])
  }

  private func load(_ rows: String...) throws {
    try fixture.load(.members, [SearchWordsTests.header] + rows)
  }

  private func found(_ typed: String) throws -> [String] {
    try services.findCallers(typed, limit: 5).map(\.number)
  }

  private func words() throws -> [String] {
    try fixture.store.read { db in
      try String.fetchAll(db, sql: "SELECT word FROM search_word ORDER BY word")
    }
  }
}
