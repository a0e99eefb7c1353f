import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("What a colleague sees of the member of a call")
struct FileTests {
  let desk: StaffSample
  let session: StaffSession

  init() throws {
    desk = try StaffSample()
    session = try desk.session()
  }

  @Test("of somebody who has never been there")
  func untouched() throws {
    let call = try desk.call(session, Sample.bea)
    let file = try file(call)
    #expect(file.member.number == "10037")
    #expect(file.signIn == CallerSignIn(hasPassword: false, record: SignInRecord(), resetMail: nil))
    #expect(file.participations.map(\.event.id) == [Sample.event])
    #expect(file.deeds == [CallerDeed(at: after, by: .staff("anna"), what: .callBegun)])
    #expect(file.notes.isEmpty)
  }

  @Test("how the sign-in stands: a password, failures and a lock")
  func signIn() throws {
    try desk.sample.setPassword(Sample.password)
    _ = desk.sample.signIn(at: concluded)
    desk.sample.fail(5)
    let signIn = try file(try desk.call(session)).signIn
    #expect(signIn.hasPassword)
    #expect(
      signIn.record
        == SignInRecord(
          failuresInARow: 5, lockedUntil: after + 30, lastSignIn: concluded, failuresSince: 5))
  }

  @Test("what came of the last reset mail")
  func resetMail() throws {
    let call = try desk.call(session)
    _ = try desk.sample.ask()
    #expect(try state(call) == .waiting(trouble: nil))
    let mail = try #require(try desk.services.takeMail(at: after))
    try desk.services.mailFailed(mail, .later(reason: "451 later"), at: after + 1)
    #expect(try state(call) == .waiting(trouble: "451 later"))
    _ = try desk.sample.deliver(at: after + 300)
    #expect(try state(call) == .sent(at: after + 300))
    _ = try desk.sample.ask("10021", at: after + 900)
    #expect(try file(call).signIn.resetMail?.askedAt == after + 900)
    let second = try #require(try desk.services.takeMail(at: after + 900))
    try desk.services.mailFailed(second, .forGood(reason: "550 no such user"), at: after + 901)
    #expect(try state(call) == .failed(reason: "550 no such user"))
  }

  @Test("where the claim stands, and the notes, the latest first")
  func claim() throws {
    let call = try desk.call(session)
    _ = try desk.enter(.staff(session, call: call.id))
    for text in ["First.", "Second."] {
      _ = desk.services.perform(.note(text, isFollowUp: true, in: call.id, by: session), at: after)
    }
    let file = try file(call)
    #expect(file.participations[0].figures == [try october(16): Credits(hundredths: 200)])
    #expect(file.notes.map(\.text) == ["Second.", "First."])
  }

  @Test("no note about somebody else")
  func otherNotes() throws {
    for (text, member) in [("About Jane.", Sample.jane), ("About Bea.", Sample.bea)] {
      let call = try desk.call(session, member)
      let note = Request.note(text, isFollowUp: true, in: call.id, by: session)
      #expect(desk.services.perform(note, at: after).forbidden == nil)
      #expect(try file(call).notes.map(\.text) == [text])
    }
  }

  @Test("the last eight deeds, the latest first, and nobody else's")
  func deeds() throws {
    try desk.sample.setPassword(Sample.password)
    try desk.sample.setPassword("marble otter quilt", of: Sample.avi)
    desk.sample.fail(1)
    _ = desk.sample.signIn(at: after + 1)
    try desk.sample.submitWhole()
    _ = desk.sample.signIn("astern", "marble otter quilt")
    let call = try desk.call(session, at: after + 9)
    let deeds = try file(call).deeds
    let (own, days) = (CallerDeed.Doer.themselves, try [16, 17, 18].map(october))
    #expect(
      deeds == [
        CallerDeed(at: after + 9, by: .staff("anna"), what: .callBegun),
        CallerDeed(at: after, by: own, what: .certificateIssued(Sample.event)),
        CallerDeed(at: after, by: own, what: .submitted(Sample.event)),
        CallerDeed(
          at: after, by: own,
          what: .saved(Sample.event, days[2], from: nil, to: Credits(hundredths: 450))),
        CallerDeed(
          at: after, by: own,
          what: .saved(Sample.event, days[1], from: nil, to: Credits(hundredths: 0))),
        CallerDeed(
          at: after, by: own,
          what: .saved(Sample.event, days[0], from: nil, to: Credits(hundredths: 775))),
        CallerDeed(at: after + 1, by: own, what: .signedIn),
        CallerDeed(at: after, by: .visitor, what: .signInFailed),
      ])
  }

  @Test("a number that another one begins with is somebody else's")
  func prefix() throws {
    try desk.sample.store.write {
      for subject in ["member 100370", "member 10037-1", "member 1003", "member 10037 event X"] {
        let stamp = Stamp(at: after, actor: .office)
        try $0.journal(stamp, subject, "submit", from: nil, to: "1.00")
      }
    }
    let call = try desk.call(session, Sample.bea)
    #expect(try file(call).deeds.map(\.what) == [.callBegun, .submitted("X")])
  }

  private func file(_ call: Call) throws -> CallerFile {
    let reply = desk.services.perform(.file(in: call.id, by: session), at: after)
    guard case .file(let file) = reply else {
      Issue.record("\(reply)")
      throw ServiceFailure.gone
    }
    return file
  }

  private func state(_ call: Call) throws -> SentMail.State? {
    try file(call).signIn.resetMail?.state
  }
}
