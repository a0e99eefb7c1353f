import CMECore
import Testing

@testable import CMEServices

@Suite("Whatever a colleague asks for in a call, the same may not")
struct ForbiddenTests {
  /// What can be asked for in a call.
  enum Asked: CaseIterable {
    case file, resetMail, note, endCall, unlock, change, submit

    func request(_ call: Call.ID, _ session: StaffSession) throws -> Request {
      let acting = Acting.staff(session, call: call)
      return switch self {
      case .file: .file(in: call, by: session)
      case .resetMail: .resetMail(in: call, by: session)
      case .note: .note("Hello.", isFollowUp: true, in: call, by: session)
      case .endCall: .endCall(call, summary: nil, by: session)
      case .unlock: .unlock(in: call, reason: "asked", by: session)
      case .change:
        .change(
          [try CMEServicesTests.change(16, from: nil, to: 200)], of: Sample.jane,
          in: Sample.event, by: acting)
      case .submit: .submit(seen: [], of: Sample.jane, in: Sample.event, by: acting)
      }
    }
  }

  let desk: StaffSample
  let session: StaffSession
  let call: Call

  init() throws {
    desk = try StaffSample()
    session = try desk.session()
    call = try desk.call(session)
  }

  @Test(
    "whose session is over, by its age, by leaving or by a new password",
    arguments: Asked.allCases)
  func sessionOver(_ asked: Asked) throws {
    let late = after + SignInSession.longestSeconds
    try refuses(asked, .sessionOver(.tooOld), at: late)
    try desk.services.setPassword(staffUsername: "anna", secret(Sample.wrong), at: after)
    try refuses(asked, .sessionOver(.passwordChanged))
    let next = try #require(desk.signIn("anna", Sample.wrong)).session
    _ = desk.services.perform(.staffSignOut(next), at: after)
    try refuses(asked, .sessionOver(.signedOut), by: next)
  }

  @Test("who is disabled", arguments: Asked.allCases)
  func disabled(_ asked: Asked) throws {
    try desk.services.disableStaff("anna", at: after)
    try refuses(asked, .disabled)
  }

  @Test("who did not take the call", arguments: Asked.allCases)
  func otherCall(_ asked: Asked) throws {
    let ben = try desk.session("ben")
    try refuses(asked, .otherCall, by: ben)
  }

  @Test("whose call is over", arguments: Asked.allCases)
  func ended(_ asked: Asked) throws {
    let end = Request.endCall(call.id, summary: nil, by: session)
    #expect(desk.services.perform(end, at: after) == .callEnded)
    try refuses(asked, .noCall)
  }

  @Test("who has become the member meanwhile", arguments: Asked.allCases)
  func ownAccount(_ asked: Asked) throws {
    try desk.sample.store.write {
      try $0.execute(sql: "UPDATE member SET email = 'ANNA@desk.example.org' WHERE id = 1")
    }
    try refuses(asked, .ownAccount)
  }

  @Test("what needs no call needs a session")
  func withoutCall() throws {
    _ = desk.services.perform(.staffSignOut(session), at: after)
    for request in [
      Request.followUps(by: session), .settle(CallerNote.ID(1), by: session),
      .find("jane", by: session),
    ] {
      #expect(
        desk.services.perform(request, at: after).forbidden == .sessionOver(.signedOut))
    }
  }

  /// Nothing is done, and nothing journalled.
  private func refuses(
    _ asked: Asked, _ refusal: StaffRefusal, by other: StaffSession? = nil,
    at now: Instant = after
  ) throws {
    let tables = ["journal", "note", "outbox", "reset", "claim_day", "call"]
    func contents() throws -> [String] {
      try tables.flatMap { try desk.sample.lines("SELECT * FROM \($0)") }
    }
    let before = try contents()
    let request = try asked.request(call.id, other ?? session)
    #expect(desk.services.perform(request, at: now).forbidden == refusal)
    #expect(try contents() == before)
  }
}
