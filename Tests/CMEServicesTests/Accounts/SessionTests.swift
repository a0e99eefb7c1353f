import CMECore
import Testing

@testable import CMEServices

@Suite("Sessions")
struct SessionTests {
  let sample: Sample
  let session: SignInSession

  init() throws {
    sample = try Sample()
    try sample.setPassword(Sample.password)
    session = try #require(sample.signIn()?.session)
  }

  private func save(at now: Instant = after) throws -> Reply {
    let change = try change(16, from: nil, to: 100)
    return sample.services.perform(
      .change([change], of: Sample.jane, in: Sample.event, by: .member(session)), at: now)
  }

  private func submit(at now: Instant = after) -> Reply {
    sample.services.perform(
      .submit(seen: [], of: Sample.jane, in: Sample.event, by: .member(session)), at: now)
  }

  @Test("it lasts for 12 hours and not a second longer", arguments: [43_199, 43_200])
  func lasts(_ seconds: Int) throws {
    let replies = [try save(at: after + seconds), submit(at: after + seconds)]
    #expect(
      replies.map { $0 == .sessionEnded(.tooOld) } == [seconds == 43_200, seconds == 43_200])
  }

  @Test(
    "in a session that is over no figure is saved, nothing submitted, and nothing journalled",
    arguments: [SessionEnd.tooOld, .signedOut, .passwordChanged])
  func refused(_ end: SessionEnd) throws {
    switch end {
    case .tooOld: break
    case .signedOut: _ = sample.services.perform(.signOut(session), at: after)
    case .passwordChanged:
      try sample.services.setPassword(
        username: "jokafor", secret("amber kettle voyage"), at: after)
    }
    let tables = ["journal", "claim_day", "submitted_claim"]
    let before = try tables.map { try sample.lines("SELECT * FROM \($0)") }
    let now = after + (end == .tooOld ? SignInSession.longestSeconds : 1)
    #expect(try save(at: now) == .sessionEnded(end))
    #expect(submit(at: now) == .sessionEnded(end))
    #expect(try tables.map { try sample.lines("SELECT * FROM \($0)") } == before)
  }

  @Test(
    "a changed password ends the others at their next write, and nothing of it is written",
    arguments: ["reset", "office"])
  func passwordChanged(_ way: String) throws {
    let new = secret("amber kettle voyage")
    if way == "reset" {
      let request = Request.setPassword(new, with: try sample.ticket())
      #expect(sample.services.perform(request, at: after) == .passwordSet)
    } else {
      try sample.services.setPassword(username: "jokafor", new, at: after)
    }
    #expect(try save() == .sessionEnded(.passwordChanged))
    #expect(submit() == .sessionEnded(.passwordChanged))
    #expect(try sample.lines("SELECT * FROM claim_day") == [])
    #expect(sample.signIn("jokafor", "amber kettle voyage") != nil)
  }

  @Test("the password of one person ends no session of another")
  func others() throws {
    try sample.services.setPassword(
      username: "astern", secret("amber kettle voyage"), at: after)
    guard case .changed = try save() else {
      Issue.record("ended")
      return
    }
  }

  @Test("a renewed hash ends no session")
  func renewed() throws {
    let dearer = Services(
      store: sample.store, passwords: PasswordHashing(passes: 2, memory: 16 << 10))
    #expect(dearer.signIn("jokafor", Sample.password, at: after) != nil)
    guard case .changed = try save() else {
      Issue.record("ended")
      return
    }
  }

  @Test("who signed out writes no more; another terminal of the same person goes on")
  func signedOut() throws {
    let other = try #require(sample.signIn()?.session)
    #expect(sample.services.perform(.signOut(other), at: after) == .signedOut)
    let change = try change(16, from: nil, to: 100)
    #expect(
      sample.services.perform(
        .change([change], of: Sample.jane, in: Sample.event, by: .member(other)), at: after)
        == .sessionEnded(.signedOut))
    guard case .changed = try save() else {
      Issue.record("ended")
      return
    }
  }
}
