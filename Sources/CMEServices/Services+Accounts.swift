import CMECore
import Foundation

extension Services {
  /// Signs in the one person of that name whom the password fits; two whom it fits are nobody.
  func signIn(
    name: String, password: Secret, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    let match = try store.accounts(named: name.precomposedStringWithCanonicalMapping)
    let fitting = match.candidates.filter { passwords.fits(password, $0?.passwordHash) }
    guard fitting.count == 1, let account = fitting[0] else { return .notSignedIn }
    let session = try openSession(of: account.member.id, at: now)
    return .signedIn(
      SignedIn(member: account.member, session: session, lastSignIn: nil, failuresSince: 0))
  }

  /// Begins a session without a password, for what plays a person.
  package func openSession(
    of member: Member.ID, at now: Instant
  ) throws(ServiceFailure) -> SignInSession {
    try store.beginSession(of: member, at: now)
  }

  /// Sets the password of a person and records in the journal that it was set.
  @discardableResult
  public func setPassword(
    username: String, _ password: Secret, at now: Instant, by actor: Actor
  ) throws(PasswordProblem) -> Member {
    let hash = try passwords.hash(password)
    do throws(ServiceFailure) {
      let member = try store.setPassword(hash: hash, ofUsername: username, at: now, by: actor)
      if let member { return member }
    } catch {
      throw .failed(error)
    }
    throw .unknownUsername(username)
  }
}
