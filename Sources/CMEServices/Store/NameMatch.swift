import CMECore

/// The people whom a typed name may mean.
struct NameMatch: Hashable, Sendable {
  /// A person and the hash of their password, where one is set.
  struct Account: Hashable, Sendable {
    let owner: AccountOwner
    let passwordHash: String?
  }

  /// The most people who can sign in by an e-mail address that they share.
  ///
  /// Each of them costs everybody a hash; where more share it, only usernames and numbers are names.
  static let mostSharing = 3

  /// Everyone of that username, e-mail address or number.
  let accounts: [Account]
  /// The members among them.
  var members: [Member] { accounts.compactMap(\.owner.member) }
  /// How many people at the most can sign in by the same e-mail address, whatever was typed.
  let widestSharing: Int

  /// The accounts to try a password on, filled up with nobody: as many for a name that nobody has
  /// as for an address that people share, so that the time does not tell one from the other.
  var candidates: [Account?] {
    let missing = max(1, widestSharing) - accounts.count
    return accounts + [Account?](repeating: nil, count: max(0, missing))
  }
}
