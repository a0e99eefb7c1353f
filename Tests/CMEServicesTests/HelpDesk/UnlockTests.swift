import CMECore
import Testing

@testable import CMEServices

@Suite("Ending a lock before its time")
struct UnlockTests {
  let desk: StaffSample
  let session: StaffSession

  init() throws {
    desk = try StaffSample()
    session = try desk.session()
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
}
