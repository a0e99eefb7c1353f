import CMECore
import GRDB
import TestSupport
import Testing

@testable import CMEServices

/// The sample, and two colleagues: Anna is a lead and a member herself (10036), Ben is a helper whose
/// address is the one that Jane and Carlos share.
struct StaffSample {
  let sample: Sample
  let anna, ben: Staff

  var services: Services { sample.services }

  init() throws {
    sample = try Sample()
    let services = sample.services
    anna = try services.addStaff(
      NewStaff(
        username: "anna", name: "Anna Berg", email: "anna@desk.example.org", role: .lead,
        memberNumber: "10036"), at: concluded)
    ben = try services.addStaff(
      NewStaff(
        username: "ben", name: "Ben Ode", email: "JANE@example.org", role: .helper), at: concluded)
    for name in ["anna", "ben"] {
      try services.setPassword(staffUsername: name, secret(Sample.password), at: concluded)
    }
    while let mail = try services.takeMail(at: concluded) {
      try services.mailSent(mail, at: concluded)
    }
  }

  /// Signs a colleague in; nil where that is refused.
  func signIn(
    _ name: String = "anna", _ password: String = Sample.password, at now: Instant = after
  ) -> StaffSignedIn? {
    let request = Request.staffSignIn(name: name, password: secret(password))
    if case .staffSignedIn(let signedIn) = services.perform(request, at: now) { return signedIn }
    return nil
  }

  /// A session of a colleague.
  func session(_ name: String = "anna", at now: Instant = after) throws -> StaffSession {
    try #require(signIn(name, at: now)).session
  }

  /// Begins a call about a member.
  func call(
    _ session: StaffSession, _ member: Member.ID = Sample.jane, at now: Instant = after
  ) throws -> Call {
    let reply = services.perform(
      .beginCall(member, .telephone, .number, by: session), at: now)
    guard case .callBegun(let call) = reply else {
      Issue.record("\(reply)")
      throw ServiceFailure.gone
    }
    return call
  }

  /// Enters a figure for a member.
  func enter(
    _ acting: Acting, _ member: Member.ID = Sample.jane, at now: Instant = after
  ) throws -> Reply {
    services.perform(
      .change(
        [try change(16, from: nil, to: 200)], of: member, in: Sample.event, by: acting), at: now)
  }

  /// What the journal says, from a row on: who, whom, what, from, to, channel and reason.
  func journal(after row: Int = 0) throws -> [String] {
    try sample.lines(
      """
      SELECT actor, subject, what, from_value, to_value, channel, reason FROM journal
      WHERE id > \(row) ORDER BY id
      """)
  }

  /// How many rows the journal has.
  func journalled() throws -> Int { try journal().count }
}

extension Reply {
  /// Why a colleague may not do something.
  var forbidden: StaffRefusal? {
    if case .notAllowed(let refusal) = self { refusal } else { nil }
  }
}
