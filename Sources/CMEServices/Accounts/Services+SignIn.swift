import CMECore

extension Services {
  /// Signs in the one person of that name whom the password fits; two whom it fits are nobody.
  ///
  /// The attempt is counted before anything is hashed, and a locked account is hashed too.
  func signIn(
    name: String, password: Secret, in world: AccountWorld, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    let counted = try store.inTransaction {
      try count(name.normalised, in: world, $0, at: now)
    }
    let fitting = counted.filter { passwords.fits(password, $0.account?.passwordHash) }
    guard fitting.count == 1, !fitting[0].isLocked, let account = fitting[0].account,
      !account.owner.isDisabled
    else {
      return try store.inTransaction { try fail(counted, $0, at: now) }
    }
    let renewed = passwords.renewed(password, account.passwordHash)
    return try store.inTransaction { rows in
      guard try rows.passwordHash(of: account.owner.key) == account.passwordHash else {
        return try fail(counted, rows, at: now)
      }
      return try succeed(account, counted, renewed, rows, at: now)
    }
  }

  /// Begins a session without a password, for what plays a person.
  package func openSession(
    of member: Member.ID, at now: Instant
  ) throws(ServiceFailure) -> SignInSession {
    let id = try store.inTransaction { try $0.beginSession(of: .member(member), at: now) }
    return SignInSession(id: id, member: member, startedAt: now)
  }

  private func count(
    _ name: String, in world: AccountWorld, _ rows: any AccountRows, at now: Instant
  ) throws -> [CountedAccount] {
    try rows.match(name, in: world).candidates.map { account in
      let key = account?.owner.key ?? .nobody(world)
      let before = try rows.signInRecord(of: key)
      let counted = SignInRules.counted(before, at: now)
      try rows.store(counted, of: key)
      let attempt = CountedAccount(
        account: account, before: before, counted: counted,
        isLocked: SignInRules.isLocked(before, at: now))
      if let owner = account?.owner, let until = attempt.lock {
        try rows.journal(.locked(until: until), owner, Stamp(at: now, actor: .visitor))
      }
      return attempt
    }
  }

  private func fail(
    _ counted: [CountedAccount], _ rows: any AccountRows, at now: Instant
  ) throws -> Reply {
    let owners = counted.compactMap { $0.account?.owner }
    try rows.journal(.signInFailed, owners, Stamp(at: now, actor: .visitor))
    return .notSignedIn
  }

  private func succeed(
    _ account: NameMatch.Account, _ counted: [CountedAccount], _ renewed: String?,
    _ rows: any AccountRows, at now: Instant
  ) throws -> Reply {
    let owner = account.owner
    let stamp = Stamp(at: now, actor: owner.actor)
    for other in counted where other.account != account { try takeBack(other, rows, stamp) }
    let before = try rows.signInRecord(of: owner.key)
    try replace(before, by: SignInRecord(lastSignIn: now), of: owner, rows, stamp)
    try rows.journal(.signIn, owner, stamp)
    if let renewed {
      try rows.storePassword(hash: renewed, of: owner.key, at: now)
      try rows.journal(.hashRenewed, owner, stamp)
    }
    return try signedIn(owner, before, rows, at: now)
  }

  private func signedIn(
    _ owner: AccountOwner, _ before: SignInRecord, _ rows: any AccountRows, at now: Instant
  ) throws -> Reply {
    let session = try rows.beginSession(of: owner.key, at: now)
    let failures = max(0, before.failuresSince - 1)
    switch owner {
    case .member(let member):
      return .signedIn(
        SignedIn(
          member: member,
          session: SignInSession(id: session, member: member.id, startedAt: now),
          lastSignIn: before.lastSignIn, failuresSince: failures,
          enteredByDesk: try rows.deskEntries(for: member, since: before.lastSignIn)))
    case .staff(let staff):
      return .staffSignedIn(
        StaffSignedIn(
          staff: staff, session: StaffSession(id: session, staff: staff.id, startedAt: now),
          lastSignIn: before.lastSignIn, failuresSince: failures))
    }
  }

  /// Somebody else of a shared address signed in: it was no attempt on this account.
  private func takeBack(
    _ other: CountedAccount, _ rows: any AccountRows, _ stamp: Stamp
  ) throws {
    guard let owner = other.account?.owner else { return }
    let record = try rows.signInRecord(of: owner.key)
    let mended = SignInRules.takenBack(record, from: other.before, to: other.counted)
    try replace(record, by: mended, of: owner, rows, stamp)
  }

  /// Stores what is counted, and journals that a lock ends by it.
  private func replace(
    _ record: SignInRecord, by mended: SignInRecord, of owner: AccountOwner,
    _ rows: any AccountRows, _ stamp: Stamp
  ) throws {
    try rows.store(mended, of: owner.key)
    guard SignInRules.isLocked(record, at: stamp.at), !SignInRules.isLocked(mended, at: stamp.at)
    else { return }
    try rows.journal(.unlocked, owner, stamp)
  }
}
