import CMECore

@testable import CMEServices

/// A colleague at the help desk who takes a call, enters what the caller says, and ends the call.
struct DeskHand {
  private let services: Services
  private let username: String

  /// At the desk for the member of a username.
  init(_ services: Services, for username: String) throws {
    self.services = services
    self.username = username
    guard try !services.staff().contains(where: { $0.username == "rosa" }) else { return }
    let now = Instant(secondsSince1970: 0)
    let rosa = try services.addStaff(
      NewStaff(username: "rosa", name: "Rosa Lind", email: "rosa@example.org", role: .helper),
      at: now)
    let hash = try PasswordHashing.throwaway.hash(DeskHand.password)
    try services.store.inTransaction { rows in
      try rows.storePassword(hash: hash, of: .staff(rosa.id), at: now)
    }
  }

  private static var password: Secret { Secret(Array(Stage.password.utf8)) }

  /// Does what a direction says: "2026-10-16 2", "2026-10-16 none", "submit"; several in one call.
  func take(_ directions: [[String]], at now: Instant) {
    let signIn = Request.staffSignIn(name: "rosa", password: DeskHand.password)
    guard case .staffSignedIn(let signedIn) = services.perform(signIn, at: now),
      let found = try? services.store.inTransaction({ try $0.member(username: username) }),
      case .callBegun(let call) = services.perform(
        .beginCall(found.id, .telephone, .number, by: signedIn.session), at: now)
    else { preconditionFailure("no call about \(username)") }
    for words in directions {
      guard let request = request(words, of: found.id, .staff(signedIn.session, call: call.id), now)
      else { preconditionFailure("nothing to enter: \(words)") }
      _ = services.perform(request, at: now)
    }
    _ = services.perform(.endCall(call.id, summary: nil, by: signedIn.session), at: now)
  }

  private func request(
    _ words: [String], of member: Member.ID, _ acting: Acting, _ now: Instant
  ) -> Request? {
    guard case .tracker(let parts) = services.perform(.tracker(of: member), at: now),
      let part = ClaimRules.trackerOrder(parts).first(where: {
        ClaimRules.standing(of: $0, at: now).isClaimable
      })
    else { return nil }
    if words == ["submit"] {
      return .submit(seen: part.entries, of: member, in: part.event.id, by: acting)
    }
    guard words.count == 2, let day = Day(iso: words[0]) else { return nil }
    let change = FigureChange(day: day, from: part.figures[day], to: Credits(decimal: words[1]))
    return .change([change], of: member, in: part.event.id, by: acting)
  }
}
