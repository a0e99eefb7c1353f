import CMECore
import Foundation
import TestSupport
import Testing

@testable import CMEServices

@Suite("Practice")
struct PracticeTests {
  @Test("there is one event for each thing, and the whole job can be done on the first")
  func claims() throws {
    let practice = try Practice(at: after) { .ofTests($0) }
    defer { practice.end() }
    let signIn = Request.signIn(name: practice.username, password: secret(practice.password))
    guard case .signedIn(let signedIn) = practice.services.perform(signIn, at: after),
      case .tracker(let parts) = practice.services.perform(
        .tracker(of: signedIn.member.id), at: after)
    else {
      Issue.record("not signed in")
      return
    }
    let ordered = ClaimRules.trackerOrder(parts)
    #expect(ordered.map(\.event.id) == ["NEXT", "CONVENTION", "LAB", "COURSE", "LASTYEAR"])
    #expect(ordered.last?.submitted?.total == Credits(hundredths: 1_825))

    let first = ordered[1]
    let entries = first.event.days.map { Entry(day: $0.day, credits: $0.maximum) }
    let changes = entries.map { FigureChange(day: $0.day, from: nil, to: $0.credits) }
    let (person, session) = (signedIn.member.id, signedIn.session)
    let requests: [Request] = [
      .change(changes, of: person, in: first.event.id, by: .member(session)),
      .submit(seen: entries, of: person, in: first.event.id, by: .member(session)),
    ]
    let replies = requests.map { practice.services.perform($0, at: after) }
    #expect(replies.last?.part?.submitted?.entries == entries)
  }

  @Test("whatever the time, each event shows what it is for", arguments: hours)
  func anyTime(_ now: Instant) throws {
    let data = try PracticeData(now: now)
    let standing = { (part: PracticeData.Part) in
      ClaimRules.standing(of: part.participation, at: now)
    }
    #expect(standing(data.convention) == .open)
    #expect(standing(data.course) == .open)
    #expect(standing(data.eveningLab) == .open)
    #expect(standing(data.nextCourse) == .notOver(opens: data.nextCourse.event.concludesAt))
    #expect(ClaimRules.heldDays(of: data.eveningLab.participation, at: now).count == 1)
    #expect(data.course.registrations.count == data.course.event.days.count - 1)
    let submitted = try #require(data.lastYear.submittedAt)
    #expect(ClaimRules.refusal(claiming: data.lastYear.participation, at: submitted) == nil)
    #expect(data.convention.event.concludesAt > data.eveningLab.event.concludesAt)
  }

  @Test("the folder is closed to others and gone at the end")
  func leavesNothing() throws {
    let folder = try TemporaryFolder()
    let practice = try Practice(at: after, under: folder.path) { .ofTests($0) }
    let made = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let name = try #require(made.first)
    #expect(try folder.mode(of: name) == "700")
    #expect(try folder.mode(of: "\(name)/practice") == "600")
    practice.end()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test("letting go of it ends it too")
  func endsWithTheHandle() throws {
    let folder = try TemporaryFolder()
    _ = try Practice(at: after, under: folder.path) { .ofTests($0) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test("what a killed practice left is removed by the next one, and only that")
  func sweeps() throws {
    let folder = try TemporaryFolder()
    let running = try Practice(at: after, under: folder.path) { .ofTests($0) }
    let left = [
      "cme-practice-killed", "cme-practice-linked", "cme-other", "kept/cme-practice-inside",
    ]
    for name in left {
      try FileManager.default.createDirectory(
        atPath: folder.file(name), withIntermediateDirectories: true)
      try "x".write(toFile: folder.file(name) + "/practice", atomically: false, encoding: .utf8)
    }
    try FileManager.default.moveItem(
      atPath: folder.file("cme-practice-linked"), toPath: folder.file("kept/target"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("cme-practice-linked"), withDestinationPath: folder.file("kept/target"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("cme-practice-killed/link"), withDestinationPath: folder.file("kept"))

    try Practice(at: after, under: folder.path) { .ofTests($0) }.end()
    #expect(!FileManager.default.fileExists(atPath: folder.file("cme-practice-killed")))
    for kept in ["cme-other", "kept/target", "kept/cme-practice-inside", "cme-practice-linked"] {
      #expect(FileManager.default.fileExists(atPath: folder.file(kept) + "/practice"), "\(kept)")
    }
    let signIn = Request.signIn(name: running.username, password: secret(running.password))
    #expect(running.services.perform(signIn, at: after) != .notSignedIn)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 4)
  }

  @Test("practices that start and end at the same time do not sweep each other away")
  func together() async throws {
    let folder = try TemporaryFolder()
    let replies = try await withThrowingTaskGroup(of: Reply.self) { group in
      for _ in 0..<24 {
        group.addTask {
          let practice = try Practice(at: after, under: folder.path) { .ofTests($0) }
          defer { practice.end() }
          let signIn = Request.signIn(name: practice.username, password: secret(practice.password))
          return practice.services.perform(signIn, at: after)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let signedIn = replies.filter { if case .signedIn = $0 { true } else { false } }
    #expect(signedIn.count == 24)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test("where no folder can be made, it says so")
  func noFolder() {
    #expect(throws: StoreOpeningError.self) {
      try Practice(at: after, under: "/nonexistent") { .ofTests($0) }
    }
  }

  /// Every 5 hours and 41 minutes of 14 months, and the seconds around midnight and the changes
  /// to and from daylight saving time in New York.
  static let hours: [Instant] =
    (0..<1_800).map { after.advanced(bySeconds: $0 * 20_460) }
    + [
      "2026-11-01T03:59:59Z", "2026-11-01T04:00:00Z", "2026-11-01T05:30:00Z",
      "2026-11-01T06:30:00Z", "2027-03-14T04:59:59Z", "2027-03-14T07:00:00Z",
      "2026-12-31T23:59:59Z", "2028-02-29T12:00:00Z", "2028-03-01T04:59:59Z",
    ].map(at)
}

extension PracticeData.Part {
  fileprivate var participation: Participation {
    Participation(
      member: PracticeData.person.id, event: event, registrations: registrations,
      claim: .draft(Claim(figures: [:])))
  }
}
