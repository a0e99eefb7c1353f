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

  @Test("a lead ends a lock for a reason, which is journalled")
  func unlocks() throws {
    try desk.sample.setPassword(Sample.password)
    desk.sample.fail(5)
    #expect(desk.sample.signIn() == nil)
    let call = try desk.call(session)
    let before = try desk.journalled()
    let request = Request.unlock(in: call.id, reason: "knows number", by: session)
    #expect(desk.services.perform(request, at: after) == .unlocked)
    #expect(desk.services.perform(request, at: after) == .notLocked)
    #expect(
      try desk.journal(after: before) == [
        "staff anna member 10021 unlocked - - telephone knows number"
      ])
    desk.sample.fail(1)
    #expect(desk.sample.signIn() != nil, "one more failure is the first in a row")
  }

  @Test("a helper does not, nor a lead without a reason")
  func helperUnlocks() throws {
    try desk.sample.setPassword(Sample.password, of: Sample.bea)
    desk.sample.fail(5, as: "bcole")
    let ben = try desk.session("ben")
    let calls =
      [(ben, try desk.call(ben, Sample.bea), "asked", StaffRefusal.leadOnly)]
      + [(session, try desk.call(session, Sample.bea), " \n", .noReason)]
    for (session, call, reason, refusal) in calls {
      let request = Request.unlock(in: call.id, reason: reason, by: session)
      #expect(desk.services.perform(request, at: after).forbidden == refusal)
    }
    #expect(desk.sample.signIn("bcole") == nil)
  }

  @Test("whoever is signed in finds callers")
  func finds() throws {
    try desk.sample.store.write { db in
      for id in [Sample.jane, Sample.avi] {
        try db.storeSearchWords(of: try #require(try db.member(id)))
      }
    }
    guard case .found(let found) = desk.services.perform(.find("okafr", by: session), at: after)
    else {
      Issue.record("nothing was answered")
      return
    }
    #expect(found.map(\.number) == ["10021"])
    #expect(
      found.map(\.events) == [
        [.init(title: "Annual Ultrasound Convention 2026", city: "Orlando, Florida")]
      ])
  }

  @Test("of many whom a name fits nine are offered")
  func nine() throws {
    try desk.sample.store.write { db in
      for number in 101...112 {
        try db.execute(
          sql: """
            INSERT INTO member VALUES
              (:id, :id, NULL, 'kay' || :id, 'kay@example.org', 'Kay', 'Stone', '', 'nurse', NULL)
            """, arguments: ["id": number])
        try db.storeSearchWords(of: try #require(try db.member(Member.ID(Int64(number)))))
      }
    }
    guard case .found(let found) = desk.services.perform(.find("stone", by: session), at: after)
    else {
      Issue.record("nothing was answered")
      return
    }
    #expect(found.count == 9)
  }

  private func nothingEntered() throws {
    #expect(try desk.sample.lines("SELECT count(*) FROM claim_day") == ["0"])
  }
}
