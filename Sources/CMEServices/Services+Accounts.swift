import CMECore
import Foundation

extension Services {
  /// Signs in the one person of that name whom the password fits.
  ///
  /// The password is hashed as often for a name that nobody has as for one that people share, so
  /// that the time does not tell the names.
  func signIn(name: String, password: Secret) throws(ServiceFailure) -> Reply {
    let match = try store.accounts(named: name.precomposedStringWithCanonicalMapping)
    let rounds = max(match.accounts.count, match.widestSharing, 1)
    var fitting: [Member] = []
    for round in 0..<rounds {
      let account = round < match.accounts.count ? match.accounts[round] : nil
      if passwords.fits(password, account?.passwordHash), let account {
        fitting.append(account.member)
      }
    }
    guard fitting.count == 1, let member = fitting.first else { return .notSignedIn }
    return .signedIn(member)
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
