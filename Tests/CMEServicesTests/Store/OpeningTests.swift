import Foundation
import GRDB
import Testing

@testable import CMEServices

@Suite("Opening and creating a database")
struct OpeningTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("opening never makes a file")
  func opensNothing() {
    #expect(throws: StoreOpeningError.missing(path: folder.file("none"))) {
      try AppStore.open(existing: folder.file("none"))
    }
    #expect(FileManager.default.fileExists(atPath: folder.file("none")) == false)
    #expect(FileManager.default.fileExists(atPath: folder.file("none.lock")) == false)
  }

  @Test("what was created can be opened, created again and opened twice at a time")
  func opensAgain() throws {
    let first = try AppStore.create(at: folder.file("a/b/cme"))
    let second = try AppStore.open(existing: folder.file("a/b/cme"))
    let third = try AppStore.create(at: folder.file("a/b/cme"))
    for store in [first, second, third] {
      #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM journal") } == 0)
    }
  }

  @Test("the folder that is made and all files are closed to others")
  func permissions() throws {
    let store = try AppStore.create(at: folder.file("made/deep/cme"))
    try store.write { try $0.execute(sql: "DELETE FROM event") }
    for name in ["made", "made/deep"] { #expect(try folder.mode(of: name) == "700") }
    for name in ["cme", "cme-wal", "cme-shm", "cme.lock"] {
      #expect(try folder.mode(of: "made/deep/\(name)") == "600")
    }
  }

  @Test("a file that was copied with open permissions is closed at the next opening")
  func tightens() throws {
    _ = try AppStore.create(at: folder.file("cme"))
    #expect(chmod(folder.file("cme"), 0o664) == 0)
    _ = try AppStore.open(existing: folder.file("cme"))
    #expect(try folder.mode(of: "cme") == "600")
  }

  @Test("a symbolic link and the file itself are one database with one lock")
  func symbolicLink() throws {
    let store = try AppStore.create(at: folder.file("cme"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: folder.file("cme"))
    let linked = try AppStore.open(existing: folder.file("link"))
    #expect(linked.files.all == store.files.all)
    #expect(FileManager.default.fileExists(atPath: folder.file("link.lock")) == false)
  }

  @Test("text is not a database, and stays as it is")
  func notADatabase() throws {
    let text = Data(String(repeating: "event_id,title\n", count: 100).utf8)
    try text.write(to: URL(fileURLWithPath: folder.file("days.csv")))
    #expect(chmod(folder.file("days.csv"), 0o644) == 0)
    let expected = StoreOpeningError.notADatabase(path: folder.file("days.csv"))
    #expect(throws: expected) { try AppStore.open(existing: folder.file("days.csv")) }
    #expect(throws: expected) { try AppStore.create(at: folder.file("days.csv")) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("days.csv"))) == text)
    #expect(try folder.mode(of: "days.csv") == "644")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["days.csv"])
  }

  @Test("a database of something else is refused and stays as it is")
  func foreign() throws {
    let path = folder.file("other")
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE song (title TEXT)") }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: StoreOpeningError.foreign(path: path)) { try AppStore.open(existing: path) }
    #expect(throws: StoreOpeningError.foreign(path: path)) { try AppStore.create(at: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test("an interrupted creation is told by opening and completed by creating")
  func interrupted() throws {
    #expect(FileManager.default.createFile(atPath: folder.file("cme"), contents: nil))
    #expect(throws: StoreOpeningError.empty(path: folder.file("cme"))) {
      try AppStore.open(existing: folder.file("cme"))
    }
    _ = try AppStore.create(at: folder.file("cme"))
    _ = try AppStore.open(existing: folder.file("cme"))
  }

  @Test("a folder is not a database")
  func aFolder() {
    #expect(throws: StoreOpeningError.notAFile(path: folder.path)) {
      try AppStore.open(existing: folder.path)
    }
    #expect(FileManager.default.fileExists(atPath: folder.path + ".lock") == false)
  }

  @Test("a file of another account is refused, even to root", .enabled(if: geteuid() == 0))
  func wrongOwner() throws {
    _ = try AppStore.create(at: folder.file("cme"))
    #expect(chown(folder.file("cme"), 12_345, 12_345) == 0)
    #expect(throws: StoreOpeningError.wrongOwner(path: folder.file("cme"), owner: 12_345)) {
      try AppStore.open(existing: folder.file("cme"))
    }
  }

  @Test("what begins like a database and is none is told, too")
  func onlyTheBeginning() throws {
    let text = Data("SQLite format 3\0 is what the files of SQLite begin with".utf8)
    try text.write(to: URL(fileURLWithPath: folder.file("cme")))
    #expect(throws: StoreOpeningError.notADatabase(path: folder.file("cme"))) {
      try AppStore.open(existing: folder.file("cme"))
    }
  }

  @Test("a database of a later program is refused by the name of the migration")
  func newer() throws {
    let store = try AppStore.create(at: folder.file("cme"))
    try store.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('holograms')") }
    #expect(
      throws: StoreOpeningError.newerSchema(path: folder.file("cme"), migration: "holograms")
    ) {
      try AppStore.open(existing: folder.file("cme"))
    }
  }

  @Test("the settings that the promises rest on are on in every connection")
  func settings() throws {
    let created = try AppStore.create(at: folder.file("cme"))
    let opened = try AppStore.open(existing: folder.file("cme"))
    for store in [created, opened] {
      let values = try store.read { db in try StorePragma.allCases.map { try $0.value(db) } }
      #expect(values == ["wal", "2", "1", "1", "1"])
    }
  }

  @Test("a setting that is not what it must be is named")
  func wrongSetting() throws {
    let store = try AppStore.create(at: folder.file("cme"))
    #expect(throws: StoreOpeningError.wrongPragma(name: "synchronous", value: "1")) {
      try store.queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA synchronous = NORMAL")
        try StorePragma.verify(db)
      }
    }
  }

  @Test("while another process keeps the lock, opening gives up and says so")
  func locked() throws {
    let files = StoreFiles(path: folder.file("cme"))
    #expect(throws: StoreOpeningError.locked(path: files.path)) {
      try StoreLock.hold(files) { () throws(StoreOpeningError) in
        try StoreLock.hold(files, tries: 3) {}
      }
    }
  }

  @Test("many threads create one database at once, and all of them get it")
  func creationRace() async throws {
    let path = folder.file("new/cme")
    let counts = try await withThrowingTaskGroup(of: Int?.self) { group in
      for number in 1...24 {
        group.addTask {
          try AppStore.create(at: path).write { db in
            try db.execute(
              sql: "INSERT INTO journal (at, actor, subject, what) VALUES (?, 'a', 'b', 'c')",
              arguments: [number])
            return try Int.fetchOne(db, sql: "SELECT count(*) FROM journal")
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1 ?? 0) }
    }
    #expect(counts.sorted() == Array(1...24))
  }
}
