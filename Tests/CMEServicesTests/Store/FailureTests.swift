import CMECore
import Foundation
import GRDB
import Testing

@testable import CMEServices

@Suite("When the disk or another process stands in the way")
struct FailureTests {
  let sample: Sample

  init() throws {
    sample = try Sample()
  }

  @Test("while another writes, saving is busy; afterwards it works on the same connection")
  func busy() throws {
    let terminal = try sample.secondTerminal(busyTries: 3)
    let figure = [try change(16, from: nil, to: 100)]
    let reply = try sample.store.write { _ in terminal.save(figure) }
    #expect(reply == .failed(.busy))
    #expect(terminal.save(figure).refusal == nil)
    #expect(try sample.lines("SELECT credits FROM claim_day") == ["100"])
  }

  @Test("while another writes, reading goes on and shows what was there before")
  func readsMeanwhile() throws {
    let terminal = try sample.secondTerminal(busyTries: 3)
    let reply = try sample.store.write { db in
      try db.execute(sql: "DELETE FROM registration")
      return terminal.perform(.participation(of: Sample.jane, in: Sample.event), at: after)
    }
    #expect(reply.part?.registrations.count == 3)
  }

  @Test("a commit that fails saves nothing, says so and leaves the connection usable")
  func failedCommit() throws {
    let observer = RefusesCommit()
    sample.store.queue.add(transactionObserver: observer, extent: .observerLifetime)
    let figure = [try change(16, from: nil, to: 100)]
    guard case .failed(.storage) = sample.services.save(figure) else {
      Issue.record("the commit did not fail")
      return
    }
    sample.store.queue.remove(transactionObserver: observer)
    #expect(try sample.lines("SELECT day FROM claim_day UNION SELECT what FROM journal") == [])
    #expect(sample.services.save(figure).part?.figures.count == 1)
  }

  @Test("a full disk saves nothing, says so, and the next try works")
  func fullDisk() throws {
    try setPages("(SELECT page_count FROM pragma_page_count)")
    let reply = try fill()
    guard case .failed(.storage(let reason)) = reply else {
      Issue.record("the disk was not full: \(reply)")
      return
    }
    #expect(reason.contains("full"))
    let stored = try sample.lines("SELECT credits FROM claim_day").first.flatMap { Int($0) }
    let told = "SELECT CAST(100 * to_value AS INTEGER) FROM journal ORDER BY id DESC LIMIT 1"
    #expect(try sample.lines(told) == [stored.map(String.init)].compactMap(\.self))

    try setPages("1000000")
    let next = [try change(16, from: stored, to: 0)]
    #expect(sample.services.save(next).refusal == nil)
  }

  @Test("a damaged file is a failure with SQLite's words, not a crash")
  func damaged() throws {
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: sample.store.path))
    try sample.store.write { try $0.execute(sql: "DELETE FROM journal WHERE 0") }
    try sample.store.queue.writeWithoutTransaction { db in
      _ = try db.checkpoint(.truncate)
    }
    let size = try handle.seekToEnd()
    try handle.seek(toOffset: 4_096)
    try handle.write(contentsOf: Data(repeating: 0xAB, count: Int(size) - 4_096))
    sample.store.queue.releaseMemory()
    let replies = [
      sample.services.perform(.participation(of: Sample.jane, in: Sample.event), at: after),
      sample.services.save([try change(16, from: nil, to: 100)]),
      sample.services.perform(.signIn(name: "jokafor", password: secret("x")), at: after),
    ]
    for reply in replies {
      guard case .failed(.storage) = reply else {
        Issue.record("not a failure: \(reply)")
        continue
      }
    }
  }

  @Test("a stored word that the core has no meaning for is named")
  func unknownZone() throws {
    try sample.store.write { try $0.execute(sql: "UPDATE event SET time_zone = 'Mars/Olympus'") }
    #expect(
      sample.services.perform(.tracker(of: Sample.jane), at: after)
        == .failed(.storage(reason: "unknown time zone in the database: Mars/Olympus")))
  }

  /// Saves ever new figures until that fails.
  private func fill() throws -> Reply {
    var stored: Int?
    for step in 1...5_000 {
      let next = step * 25 % 775
      let reply = sample.services.save([try change(16, from: stored, to: next)])
      guard case .changed = reply else { return reply }
      stored = next
    }
    throw StoredValueError("disk", "never full")
  }

  private func setPages(_ count: String) throws {
    try sample.store.queue.inDatabase { db in
      let pages = try Int.fetchOne(db, sql: "SELECT \(count)") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
  }
}

/// Makes every commit fail, as a disk may.
final class RefusesCommit: TransactionObserver {
  struct Refused: Error {}

  func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
  func databaseDidChange(with event: DatabaseEvent) {}
  func databaseWillCommit() throws { throw Refused() }
  func databaseDidCommit(_ db: Database) {}
  func databaseDidRollback(_ db: Database) {}
}
