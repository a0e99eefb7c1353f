import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("What a colleague may do in a call, and what not")
struct CallTests {
  let desk: StaffSample
  let session: StaffSession

  init() throws {
    desk = try StaffSample()
    session = try desk.session()
  }

  @Test(
    "a figure that is entered for a caller stands in the record and the journal with who and how")
  func enters() throws {
    let before = try desk.journalled()
    let call = try desk.call(session)
    #expect(try desk.enter(.staff(session, call: call.id)).refusal == nil)
    #expect(try desk.enter(.staff(session, call: call.id)).forbidden == nil)
    let ended = Request.endCall(call.id, summary: "Entered Friday.", by: session)
    #expect(desk.services.perform(ended, at: after + 60) == .callEnded)
    #expect(
      try desk.journal(after: before) == [
        "staff anna member 10021 call-begun - number telephone -",
        "staff anna member 10021 event CONV26 day 2026-10-16 credits - 2.00 telephone -",
        "staff anna member 10021 call-ended - - telephone -",
      ])
    #expect(try desk.sample.lines("SELECT actor FROM claim_day") == ["staff id 1"])
    #expect(
      try desk.sample.lines("SELECT staff_id, member_id, channel, identified_by, summary FROM call")
        == ["1 1 telephone number Entered Friday."])
    #expect(try desk.services.claims(event: nil).map(\.by) == ["staff anna"])
  }

  @Test("a claim that is submitted for a caller is journalled with what they agreed to")
  func submits() throws {
    let call = try desk.call(session)
    desk.services.save([
      try change(16, from: nil, to: 200), try change(17, from: nil, to: 0),
      try change(18, from: nil, to: 0),
    ])
    let before = try desk.journalled()
    let seen = try [(16, 200), (17, 0), (18, 0)].map {
      Entry(day: try october($0.0), credits: Credits(hundredths: $0.1))
    }
    let submit = Request.submit(
      seen: seen, of: Sample.jane, in: Sample.event, by: .staff(session, call: call.id))
    #expect(desk.services.perform(submit, at: after).part?.submitted != nil)
    #expect(
      try desk.journal(after: before).first
        == "staff anna member 10021 event CONV26 submit - 2.00 telephone "
        + "the caller heard the warning and agreed")
  }

  @Test("the rules of claims hold for a colleague too")
  func rules() throws {
    let call = try desk.call(session)
    let tooMuch = try change(16, from: nil, to: 2_500)
    let reply = desk.services.perform(
      .change(
        [tooMuch], of: Sample.jane, in: Sample.event, by: .staff(session, call: call.id)),
      at: after)
    let isRefused = if case .overMaximum? = reply.refusal { true } else { false }
    #expect(isRefused, "\(reply)")
  }

  @Test("no colleague acts for themselves, by their number or by their address")
  func ownAccount() throws {
    let ben = try desk.session("ben")
    for (session, member) in [(session, Sample.avi), (ben, Sample.jane), (ben, Sample.carlos)] {
      let request = Request.beginCall(member, .telephone, .number, by: session)
      #expect(desk.services.perform(request, at: after).forbidden == .ownAccount)
    }
    #expect(try desk.sample.lines("SELECT count(*) FROM call") == ["0"])
  }

  @Test("nor where the member got that address during the call")
  func becameOwnAccount() throws {
    let ben = try desk.session("ben")
    let call = try desk.call(ben, Sample.bea)
    try desk.sample.store.write {
      try $0.execute(sql: "UPDATE member SET email = 'jane@EXAMPLE.org'")
    }
    #expect(try desk.enter(.staff(ben, call: call.id), Sample.bea).forbidden == .ownAccount)
  }

  @Test("without a call, after it, and after the next one nothing is done")
  func noCall() throws {
    #expect(try desk.enter(.staff(session, call: Call.ID(99))).forbidden == .noCall)
    let call = try desk.call(session)
    let next = try desk.call(session, Sample.bea)
    #expect(try desk.enter(.staff(session, call: call.id)).forbidden == .noCall)
    let end = Request.endCall(next.id, summary: nil, by: session)
    #expect(desk.services.perform(end, at: after) == .callEnded)
    #expect(desk.services.perform(end, at: after).forbidden == .noCall)
    #expect(try desk.enter(.staff(session, call: next.id), Sample.bea).forbidden == .noCall)
    try nothingEntered()
  }

  @Test("a call is its colleague's only, and for its member only")
  func otherCall() throws {
    let call = try desk.call(session)
    let ben = try desk.session("ben")
    #expect(try desk.enter(.staff(ben, call: call.id)).forbidden == .otherCall)
    #expect(try desk.enter(.staff(session, call: call.id), Sample.bea).forbidden == .otherCall)
    let end = Request.endCall(call.id, summary: nil, by: ben)
    #expect(desk.services.perform(end, at: after).forbidden == .otherCall)
    try nothingEntered()
  }

  @Test("a clock that was put back does not keep a call from ending")
  func clock() throws {
    let call = try desk.call(session)
    let end = Request.endCall(call.id, summary: nil, by: session)
    #expect(desk.services.perform(end, at: after + -60) == .callEnded)
    #expect(try desk.services.calls(since: nil).map(\.endedAt) == [after])
  }

  @Test("the office sees the calls that began since an instant, the oldest first")
  func since() throws {
    _ = try desk.call(session)
    _ = try desk.call(session, Sample.bea, at: after + 60)
    func numbers(_ since: Instant?) throws -> [String] {
      try desk.services.calls(since: since).map(\.number)
    }
    #expect(try numbers(nil) == ["10021", "10037"])
    #expect(try numbers(after + 60) == ["10037"])
    #expect(try numbers(after + 61) == [])
  }

  @Test("a session that is over, or is somebody else's, does nothing")
  func sessionOver() throws {
    let call = try desk.call(session)
    for forged in [
      StaffSession(id: session.id, staff: desk.ben.id, startedAt: session.startedAt),
      StaffSession(id: session.id, staff: desk.anna.id, startedAt: session.startedAt + 1),
    ] {
      #expect(
        try desk.enter(.staff(forged, call: call.id)).forbidden == .sessionOver(.signedOut))
    }
    #expect(desk.services.perform(.staffSignOut(session), at: after) == .signedOut)
    for request in [
      Request.find("jane", by: session),
      .beginCall(Sample.jane, .desk, .document, by: session),
      .endCall(call.id, summary: nil, by: session),
      .unlock(in: call.id, reason: "asked", by: session),
    ] {
      #expect(
        desk.services.perform(request, at: after).forbidden == .sessionOver(.signedOut))
    }
    #expect(try desk.enter(.staff(session, call: call.id)).forbidden == .sessionOver(.signedOut))
    #expect(try desk.sample.lines("SELECT count(*) FROM call WHERE ended_at IS NULL") == ["0"])
    try nothingEntered()
  }

  private func nothingEntered() throws {
    #expect(try desk.sample.lines("SELECT count(*) FROM claim_day") == ["0"])
  }
}
