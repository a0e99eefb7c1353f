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
  }

  /// What is stored, the moment of it aside.
  private struct Stored: Equatable {
    let entries: [Entry]
    let isSubmitted: Bool
    let journal: Int
  }

  static let changes = [
    Change(testDescription: "saving a figure", before: "", lines: "2\nquit\n"),
    Change(testDescription: "submitting", before: "1\n2\n3\nquit\n", lines: "submit\nquit\n"),
  ]

  @Test(
    "the database is whole, and holds the change with its journal row or nothing of it",
    arguments: changes)
  func change(_ change: Change) throws {
    let chat = try ChatProgram()
    if !change.before.isEmpty {
      try #require(try chat.talk(ChatProgram.signIn + change.before).status == 0)
    }
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
    #expect(whole.journal == before.journal + 1)
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
      entries: part.entries, isSubmitted: part.submitted != nil, journal: try claimRows(store))
  }

  /// The journal's rows about claims; signing in is a change of its own.
  private func claimRows(_ store: AppStore) throws -> Int {
    try store.queue.read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM journal WHERE what IN ('credits', 'submit')") ?? 0
    }
  }
}

/// The files of a database as they were.
private struct Files {
  private let contents: [String: Data]
  private let folder: URL

  init(of database: String) throws {
    folder = URL(fileURLWithPath: database).deletingLastPathComponent()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let folder = folder
    contents = try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, try Data(contentsOf: folder.appendingPathComponent($0)))
      })
  }

  /// Puts all of them back, and takes away what came to be since.
  func restore() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }
    for (name, data) in contents {
      try data.write(to: folder.appendingPathComponent(name))
    }
  }
}
