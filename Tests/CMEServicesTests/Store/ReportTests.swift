import CMECore
import Foundation
import GRDB
import Testing

@testable import CMEServices

@Suite("The state of a database")
struct ReportTests {
  let sample: Sample

  init() throws {
    sample = try Sample()
  }

  @Test("a sound database: every setting right, nothing damaged, all migrations, its rows")
  func sound() throws {
    let report = try sample.store.report()
    #expect(report.path == sample.store.path)
    #expect(report.settings.filter { !$0.isRight } == [])
    #expect(report.settings.map(\.name) == StorePragma.allCases.map(\.rawValue))
    #expect(report.damages == [])
    #expect(report.brokenReferences == 0)
    #expect(report.migrations == Schema.migrator.migrations)
    #expect(report.isSchemaIntact)
    #expect(
      report.counts.map { "\($0.table) \($0.rows)" } == [
        "event 1", "event_day 4", "member 4", "password 0", "registration 9", "claim_day 0",
        "submitted_claim 0", "journal 0", "sign_in 0", "session 0", "name_salt 1", "reset 0",
        "reset_code 0", "outbox 0", "certificate 0", "revoked_certificate 0", "search_word 0",
        "search_list 0", "staff 0", "staff_password 0", "staff_sign_in 0", "staff_session 0",
        "call 0", "note 0", "staff_reset_name 0", "milestone 0",
      ])
    #expect(report.files.count == 5)
    #expect(report.files.filter { !$0.isPrivate } == [])
  }

  @Test("a database that was there before is looked at as well as a new one")
  func reopened() throws {
    let report = try AppStore.open(existing: sample.store.path).report()
    #expect(report.isSchemaIntact)
  }

  @Test("a trigger that was taken away shows")
  func missingTrigger() throws {
    try sample.stranger().write { try $0.execute(sql: "DROP TRIGGER journal_delete") }
    #expect(try sample.store.report().isSchemaIntact == false)
  }

  @Test("a row that refers to nothing shows")
  func brokenReference() throws {
    try sample.stranger().write { try $0.execute(sql: "DELETE FROM member WHERE id = 4") }
    #expect(try sample.store.report().brokenReferences == 1)
  }

  @Test("a file that others can read shows")
  func openFile() throws {
    #expect(chmod(sample.store.path, 0o644) == 0)
    let open = try sample.store.report().files.filter { !$0.isPrivate }
    #expect(open.map(\.path) == [sample.store.path])
    #expect(open.map(\.mode) == ["644"])
  }

  @Test(
    "a folder shows where others can put files into it",
    arguments: [(0o700, false), (0o755, false), (0o775, true), (0o757, true), (0o1777, true)])
  func openFolder(mode: mode_t, shows: Bool) throws {
    #expect(chmod(sample.folder.path, mode) == 0)
    let open = try sample.store.report().files.filter { !$0.isPrivate }
    #expect(open.map(\.path) == (shows ? [sample.folder.path] : []))
  }
}
