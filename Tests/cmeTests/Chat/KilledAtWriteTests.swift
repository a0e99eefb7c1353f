import CMECore
import Foundation
import GRDB
import Testing

@testable import CMEServices
@testable import cme

@Suite(
  "Killed at each write in turn",
  .enabled(if: Strace.isPermitted, "strace is not here, or may not trace"))
struct KilledAtWriteTests {
  /// What a conversation stores, all of it or nothing.
  struct Change: CustomTestStringConvertible {
    let testDescription: String
    /// What was done before.
    let before: String
    /// What is typed.
    let lines: String
    /// The rows that the journal has more in the end.
    let rows: Int
    /// Whether there is no key at first.
    var isFirst = false
  }

  /// What is stored, the moment of it aside.
  private struct Stored: Equatable {
    let entries: [Entry]
    let isSubmitted: Bool
    let journal: Int
    /// Certificates whose line is signed with a key that is there.
    let certificates: Int
  }

  static let changes = [
    Change(testDescription: "saving a figure", before: "", lines: "2\nquit\n", rows: 1),
    Change(
      testDescription: "submitting", before: "1\n2\n3\nquit\n", lines: "submit\nquit\n", rows: 2),
    Change(
      testDescription: "submitting where a key is made", before: "1\n2\n3\nquit\n",
      lines: "submit\nquit\n", rows: 3, isFirst: true),
  ]

  @Test(
    "the database is whole, and holds the change with its journal row or nothing of it",
    arguments: changes)
  func change(_ change: Change) throws {
    let chat = try ChatProgram()
    if !change.before.isEmpty {
      try #require(try chat.talk(ChatProgram.signIn + change.before).status == 0)
    }
    let keys = KeyFolder(database: chat.program.database)
    if change.isFirst { try FileManager.default.removeItem(atPath: keys.path) }
    let files = try Files(of: chat.program.database)
    let before = try stored(chat)
    var after: [Stored] = []
    var isKilled = true
    while isKilled {
      try files.restore()
      isKilled = try !Strace.run(
        chat.program, killAtWrite: after.count + 1, input: ChatProgram.signIn + change.lines)
      after.append(try stored(chat))
    }
    let whole = try #require(after.last)
    #expect(whole.journal == before.journal + change.rows)
    #expect(whole.certificates == before.certificates + (change.rows > 1 ? 1 : 0))
    #expect(after.first == before)
    for (index, found) in after.enumerated() {
      #expect(found == before || found == whole, "killed at write \(index + 1)")
    }
  }

  /// Opens the database as the next start does, and looks at all of it.
  private func stored(_ chat: ChatProgram) throws -> Stored {
    let store = try AppStore.open(existing: chat.program.database)
    let report = try store.report()
    #expect(report.damages == [] && report.brokenReferences == 0 && report.isSchemaIntact)
    let part = try chat.stored()
    return Stored(
      entries: part.entries, isSubmitted: part.submitted != nil, journal: try claimRows(store),
      certificates: try certificates(store))
  }

  private func certificates(_ store: AppStore) throws -> Int {
    let keys = try KeyFolder(database: store.path).publicKeys().map(\.key)
    let lines = try store.queue.read {
      try String.fetchAll($0, sql: "SELECT line FROM certificate")
    }
    let unsigned = try lines.filter {
      try SignedLine(parsing: $0).isSigned(byOneOf: keys) == false
    }
    #expect(unsigned == [])
    return lines.count
  }

  /// The journal's rows about claims; signing in is a change of its own.
  private func claimRows(_ store: AppStore) throws -> Int {
    try store.queue.read { db in
      try Int.fetchOne(
        db,
        sql:
          "SELECT count(*) FROM journal WHERE what IN ('credits', 'submit', 'certificate', 'key')")
        ?? 0
    }
  }
}

/// The folder of a database as it was.
private struct Files {
  private let folder: String
  private var kept: String { folder + ".kept" }

  init(of database: String) throws {
    folder = URL(fileURLWithPath: database).deletingLastPathComponent().path
    try FileManager.default.copyItem(atPath: folder, toPath: kept)
  }

  /// Puts all of it back, and takes away what came to be since.
  func restore() throws {
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.copyItem(atPath: kept, toPath: folder)
  }
}
