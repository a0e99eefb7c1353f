import CMECore
import Foundation
import GRDB
import Testing

@testable import CMEServices

/// A fresh database and the office's sample files.
struct ImportFixture {
  let folder: TemporaryFolder
  let store: AppStore
  static let now = Instant(secondsSince1970: 1_800_000_000)

  init() throws {
    folder = try TemporaryFolder()
    store = try AppStore.create(at: folder.file("cme.sqlite"))
  }

  /// The path of a sample file.
  static func sample(_ name: String) throws -> String {
    try #require(Bundle.module.path(forResource: name, ofType: "csv", inDirectory: "Data"))
  }

  /// All four sample files, with the registrations of this name.
  static func samples(registrations: String = "registrations") throws -> [ImportFile: String] {
    [
      .events: try sample("events"), .days: try sample("days"), .members: try sample("members"),
      .registrations: try sample(registrations),
    ]
  }

  @discardableResult
  func load(
    _ paths: [ImportFile: String], isDryRun: Bool = false, keepsGood: Bool = false,
    at now: Instant = now
  ) throws -> ImportReport {
    let order = ImportOrder(paths: paths, isDryRun: isDryRun, keepsGood: keepsGood)
    return try store.importFiles(order, at: now)
  }

  /// Loads a file of the given lines, without the header in case of registrations.
  @discardableResult
  func load(
    registrations rows: String..., keepsGood: Bool = false, at now: Instant = now
  ) throws -> ImportReport {
    try load(.registrations, [registrationHeader] + rows, keepsGood: keepsGood, at: now)
  }

  @discardableResult
  func load(
    _ file: ImportFile, _ lines: [String], keepsGood: Bool = false, at now: Instant = now
  ) throws -> ImportReport {
    let path = folder.file("\(file.rawValue).csv")
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    return try load([file: path], keepsGood: keepsGood, at: now)
  }

  /// Everything the import writes, a line a row, without the journal.
  func dump() throws -> [String] {
    try store.read { db in
      try ["event", "event_day", "member", "registration", "claim_day"].flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY 1, 2, 3").map {
          "\(table) \($0)"
        }
      }
    }
  }

  func journal() throws -> [String] {
    try store.read { try String.fetchAll($0, sql: "SELECT to_value FROM journal ORDER BY id") }
  }

  /// Status, channel and times of one registration of CONV26.
  func registration(_ number: String, _ day: String) throws -> String? {
    try store.read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT status || ' ' || channel || ' ' || coalesce(datetime(registered_at, 'unixepoch'), '-')
            || ' ' || coalesce(datetime(processed_at, 'unixepoch'), '-')
          FROM registration JOIN member ON member.id = member_id
          WHERE coalesce(member_number, e_associate_number) = ? AND event_id = 'CONV26' AND day = ?
          """,
        arguments: [number, day])
    }
  }

  /// Two days after CONV26 of the sample data concluded.
  private let claimTime = after.secondsSince1970

  /// Saves a figure the way the claims do, for a person of CONV26.
  func save(_ credits: Int, _ number: String, _ day: String) throws {
    try store.write { db in
      try db.execute(
        sql: """
          INSERT INTO claim_day SELECT id, 'CONV26', ?, ?, ?, 'office' FROM member
          WHERE member_number = ?
          """,
        arguments: [day, credits, claimTime, number])
    }
  }

  func submit(_ number: String) throws {
    try store.write { db in
      try db.execute(
        sql: """
          INSERT INTO submitted_claim
          SELECT id, 'CONV26', ?, 'office', 'Jane', profession, 't', 'f', 'l', '2026-10-15',
            '2026-10-18', 'c', 2425
          FROM member WHERE member_number = ?
          """,
        arguments: [claimTime, number])
    }
  }
}
