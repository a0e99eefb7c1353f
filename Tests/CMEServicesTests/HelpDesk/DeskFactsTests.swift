import CMECore
import Testing

@testable import CMEServices

@Suite("A member sees what the help desk did")
struct DeskFactsTests {
  let desk: StaffSample
  let acting: Acting

  init() throws {
    desk = try StaffSample()
    try desk.sample.setPassword(Sample.password)
    let session = try desk.session()
    acting = .staff(session, call: try desk.call(session).id)
  }

  @Test("at the next sign-in, once, and of nobody else")
  func signIn() throws {
    _ = desk.sample.signIn(at: after + -60)
    _ = try desk.enter(acting)
    desk.services.save([try change(17, from: nil, to: 100)])
    let expected = DeskEntry(
      event: Sample.event, title: "Annual Ultrasound Convention 2026", at: after,
      changes: [try change(16, from: nil, to: 200)])
    #expect(desk.sample.signIn(at: after + 60)?.enteredByDesk == [expected])
    #expect(desk.sample.signIn(at: after + 120)?.enteredByDesk == [])
    try desk.sample.setPassword("marble otter quilt", of: Sample.avi)
    #expect(desk.sample.signIn("astern", "marble otter quilt")?.enteredByDesk == [])
  }

  @Test("at the very first sign-in too")
  func first() throws {
    _ = try desk.enter(acting)
    #expect(desk.sample.signIn(at: after)?.enteredByDesk.count == 1)
  }

  @Test("on the days of the claim, until the member saves them anew")
  func claim() throws {
    let part = try desk.enter(acting).part
    #expect(part?.savedByDesk == [try october(16): after])
    let own = desk.services.save([
      try change(16, from: 200, to: 300), try change(17, from: nil, to: 100),
    ])
    #expect(own.part?.figures.count == 2)
    #expect(own.part?.savedByDesk == [:])
  }
}

extension Participation {
  /// The days that the help desk saved.
  fileprivate var savedByDesk: [Day: Instant]? {
    if case .draft(let claim) = claim { claim.savedByDesk } else { nil }
  }
}
