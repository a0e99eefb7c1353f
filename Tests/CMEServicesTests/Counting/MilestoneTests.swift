import CMECore
import Foundation
import Testing

@testable import CMEServices

@Suite("What is counted of conversations, in the store")
struct MilestoneTests {
  private static let all: [Milestone] = [
    .reached(step: 1), .reached(step: 7), .refused("refuse-held"), .asked("zero-rule"),
    .notUnderstood(line: "can i get a … for #", step: 7), .finished,
  ]

  @Test("All kinds come back as they were, each conversation by itself")
  func kinds() throws {
    let sample = try Sample()
    let (first, second) = (UUID(), UUID())
    try sample.services.add([.reached(step: 1)], of: second, at: after)
    try sample.services.add(Array(Self.all.prefix(3)), of: first, at: after)
    try sample.services.add([.asked("total")], of: second, at: after)
    try sample.services.add(Array(Self.all.dropFirst(3)), of: first, at: after)
    let stored = try sample.store.conversations(
      since: concluded, until: after.advanced(bySeconds: 900))
    #expect(stored == [[.reached(step: 1), .asked("total")], Self.all])
  }

  @Test("Nothing of the member is in a row, nor the second at which it came")
  func rows() throws {
    let sample = try Sample()
    let name = UUID()
    try sample.services.add(Self.all, of: name, at: after.advanced(bySeconds: 123))
    let kept = Milestone.time(of: after.advanced(bySeconds: 123)).secondsSince1970
    #expect(
      try sample.lines("SELECT at, conversation, kind, step, value FROM milestone ORDER BY id")
        == [
          "\(kept) \(name.uuidString) reached 1 -", "\(kept) \(name.uuidString) reached 7 -",
          "\(kept) \(name.uuidString) refused - refuse-held",
          "\(kept) \(name.uuidString) asked - zero-rule",
          "\(kept) \(name.uuidString) missed 7 can i get a … for #",
          "\(kept) \(name.uuidString) finished - -",
        ])
  }

  @Test("A conversation counts where it began, with all that came later")
  func began() throws {
    let sample = try Sample()
    let day = Milestone.time(of: after)
    let (before, within) = (UUID(), UUID())
    try sample.services.add([.reached(step: 1)], of: before, at: day.advanced(bySeconds: -1))
    try sample.services.add([.reached(step: 5)], of: before, at: day)
    try sample.services.add([.reached(step: 1)], of: within, at: day)
    try sample.services.add([.finished], of: within, at: day.advanced(bySeconds: 90_000))
    let report = try sample.services.report(since: day, until: day.advanced(bySeconds: 900))
    #expect(report.conversations == 1 && report.finished == 1)
    #expect(report.since == day && report.until == day.advanced(bySeconds: 900))
    #expect(try sample.services.report(since: concluded, until: day).conversations == 1)
  }

  @Test("Nothing is counted while somebody else writes, and nobody waits for it")
  func busy() throws {
    let sample = try Sample()
    // Would try for years, were it not told to give up.
    let other = Services(
      store: try sample.secondConnection(busyTries: .max), passwords: .throwaway)
    _ = try sample.store.write { _ in
      #expect(throws: ServiceFailure.busy) {
        try other.add([.reached(step: 1)], of: UUID(), at: after)
      }
    }
    try other.add([.reached(step: 1)], of: UUID(), at: after)
    #expect(try sample.lines("SELECT count(*) FROM milestone") == ["1"])
  }

  @Test("Nothing new: nothing is written")
  func nothing() throws {
    let sample = try Sample()
    try sample.store.write { _ in
      try Services(store: try sample.secondConnection(), passwords: .throwaway)
        .add([], of: UUID(), at: after)
    }
  }

  @Test("A colleague who is signed in sees the report, and nobody else")
  func colleague() throws {
    let staff = try StaffSample()
    let session = try staff.session()
    try staff.services.add(Self.all, of: UUID(), at: after)
    let until = after.advanced(bySeconds: 900)
    let request = Request.report(since: concluded, until: until, by: session)
    let report = try staff.services.report(since: concluded, until: until)
    #expect(report.refusals.map(\.name) == ["refuse-held"])
    #expect(staff.services.perform(request, at: after) == .report(report))
    _ = staff.services.perform(.staffSignOut(session), at: after)
    #expect(staff.services.perform(request, at: after).forbidden != nil)
  }
}
