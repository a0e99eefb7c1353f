import CMECore
import GRDB
import Testing

@testable import CMEServices

@Suite("Colleagues sign in by the rules of members, in a world of their own")
struct StaffSignInTests {
  let desk: StaffSample

  init() throws {
    desk = try StaffSample()
  }

  @Test("in any case of ASCII letters, and journalled")
  func signsIn() throws {
    let before = try desk.journalled()
    let signedIn = try #require(desk.signIn("ANNA"))
    #expect(signedIn.staff == desk.anna)
    #expect(signedIn.lastSignIn == nil)
    #expect(try desk.journal(after: before) == ["staff anna staff anna sign-in - - - -"])
  }

  @Test(
    "the same answer for each who may not",
    arguments: [
      ("an unknown name", "nobody", Sample.password), ("a wrong password", "anna", Sample.wrong),
      ("an empty one", "anna", ""), ("a member's name", "jokafor", Sample.password),
      ("the colleague's address", "anna@desk.example.org", Sample.password),
      ("nobody's name", "", Sample.password),
    ])
  func refused(_ words: String, _ name: String, _ password: String) throws {
    try desk.sample.setPassword(Sample.password)
    let request = Request.staffSignIn(name: name, password: secret(password))
    #expect(desk.services.perform(request, at: after) == .notSignedIn)
  }

  @Test("a colleague is nobody to the members' sign-in, and a member keeps theirs")
  func worlds() throws {
    try desk.sample.setPassword("marble otter quilt", of: Sample.jane)
    #expect(desk.sample.signIn("anna", Sample.password) == nil)
    #expect(desk.sample.signIn("jokafor", "marble otter quilt")?.member.id == Sample.jane)
  }

  @Test("five failures lock, the right password does not help then, and the wait doubles")
  func locks() throws {
    for _ in 0..<5 { #expect(desk.signIn("ben", Sample.wrong) == nil) }
    #expect(desk.signIn("ben") == nil)
    #expect(desk.signIn("ben", at: after + 30)?.failuresSince == 6)
    #expect(desk.signIn("anna") != nil)
  }

  @Test("as many commits and writes for an unknown name as for a wrong password")
  func sameWork() throws {
    func transactions(_ name: String) throws -> Int {
      let store = MeddledStore(store: desk.sample.store, before: 0) { _ in }
      let services = Services(store: store, passwords: .throwaway)
      _ = services.perform(.staffSignIn(name: name, password: secret("x")), at: after)
      return store.transactions
    }
    #expect(try transactions("nobody") == transactions("ben"))
    let rows = try desk.sample.lines("SELECT id, failures_since FROM staff_sign_in ORDER BY id")
    #expect(rows.first == "0 1")
  }

  @Test("whoever is disabled does not get in, is not told why, and their session and call end")
  func disabled() throws {
    let session = try desk.session("ben")
    let call = try desk.call(session, Sample.avi)
    let before = try desk.journalled()
    try desk.services.disableStaff("BEN", at: after)
    #expect(
      try desk.journal(after: before) == [
        "office member 10036 call-ended - - telephone -",
        "office staff ben staff-disabled - - - -",
      ])
    #expect(desk.signIn("ben") == nil)
    #expect(try desk.enter(.staff(session, call: call.id), Sample.avi).forbidden == .disabled)
    #expect(
      try desk.sample.lines("SELECT ended_by FROM staff_session") == ["disabled"])
    #expect(try desk.sample.lines("SELECT count(*) FROM call WHERE ended_at IS NULL") == ["0"])

    try desk.services.enableStaff("ben", at: after)
    #expect(desk.signIn("ben") != nil)
    #expect(
      try desk.enter(.staff(session, call: call.id), Sample.avi).forbidden
        == .sessionOver(.signedOut))
  }

  @Test("who is added, disabled and enabled is journalled, each once")
  func journalled() throws {
    let before = try desk.journalled()
    let carla = NewStaff(username: "carla", name: "C", email: "c@desk.example.org", role: .lead)
    try desk.services.addStaff(carla, at: after)
    for _ in 0..<2 { try desk.services.disableStaff("carla", at: after) }
    for _ in 0..<2 { try desk.services.enableStaff("carla", at: after) }
    #expect(
      try desk.journal(after: before) == [
        "office staff carla staff-added - lead - -", "office staff carla staff-disabled - - - -",
        "office staff carla staff-enabled - - - -",
      ])
  }

  @Test("a new password ends the sessions, and journals nothing that was typed")
  func newPassword() throws {
    let session = try desk.session()
    try desk.services.setPassword(
      staffUsername: "anna", secret("marble otter quilt"), at: after)
    #expect(
      desk.services.perform(.find("jane", by: session), at: after).forbidden
        == .sessionOver(.passwordChanged))
    #expect(desk.signIn() == nil)
    #expect(desk.signIn("anna", "marble otter quilt") != nil)
    #expect(try !desk.journal().joined().contains("marble"))
  }

  @Test("a new password is told to the colleague by mail, and the journal says that it went")
  func toldByMail() throws {
    try desk.services.setPassword(
      staffUsername: "anna", secret("marble otter quilt"), at: after)
    let mail = try #require(try desk.services.takeMail(at: after))
    #expect(mail.kind == .staffPasswordChanged)
    #expect(mail.recipient == .staff(desk.anna))
    let before = try desk.journalled()
    try desk.services.mailSent(mail, at: after)
    #expect(
      try desk.journal(after: before) == [
        "program staff anna mail-sent staff-password-changed - - -"
      ])
  }

  @Test(
    "the rules of passwords hold",
    arguments: [
      ("short", PasswordRefusal.tooShort(count: 5, least: 15)),
      ("my name is anna berg", .own(.name)), ("the aiumaiumaium desk", .society),
    ])
  func rules(_ password: String, _ refusal: PasswordRefusal) {
    #expect(throws: PasswordProblem.refused(refusal)) {
      try desk.services.setPassword(staffUsername: "anna", secret(password), at: after)
    }
  }

  @Test("a session is over after 12 hours")
  func old() throws {
    let session = try desk.session()
    let late = after + SignInSession.longestSeconds
    #expect(
      desk.services.perform(.find("jane", by: session), at: late).forbidden
        == .sessionOver(.tooOld))
  }

  @Test("what cannot be a colleague is refused, and why")
  func refusedColleagues() {
    func add(
      _ username: String, _ name: String = "N", _ email: String = "n@example.org",
      _ member: String? = nil
    ) throws {
      try desk.services.addStaff(
        NewStaff(
          username: username, name: name, email: email, role: .helper, memberNumber: member),
        at: after)
    }
    #expect(throws: StaffProblem.usernameTaken("Anna")) { try add("Anna") }
    #expect(throws: StaffProblem.notAName(" ")) { try add(" ") }
    #expect(throws: StaffProblem.notAName("\u{1B}[2J")) { try add("x", "\u{1B}[2J") }
    #expect(throws: StaffProblem.notAnAddress("n")) { try add("x", "N", "n") }
    #expect(throws: StaffProblem.noSuchMember("99999")) {
      try add("x", "N", "n@example.org", "99999")
    }
    #expect(throws: StaffProblem.unknown("x")) { try desk.services.disableStaff("x", at: after) }
    #expect(throws: StaffProblem.unknown("x")) { try desk.services.enableStaff("x", at: after) }
    #expect(throws: PasswordProblem.unknownUsername("x")) {
      try desk.services.setPassword(staffUsername: "x", secret(Sample.password), at: after)
    }
  }
}
