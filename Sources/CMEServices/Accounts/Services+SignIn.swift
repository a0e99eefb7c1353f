import CMECore

extension Services {
  /// Signs in the one person of that name whom the password fits; two whom it fits are nobody.
  ///
  /// The attempt is counted before anything is hashed, and a locked account is hashed too.
  func signIn(
    name: String, password: Secret, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    let counted = try store.inTransaction {
      try count(name.normalised, $0, at: now)
    }
    let fitting = counted.filter { passwords.fits(password, $0.account?.passwordHash) }
    guard fitting.count == 1, !fitting[0].isLocked, let account = fitting[0].account else {
      return try store.inTransaction { try fail(counted, $0, at: now) }
    }
    let renewed = passwords.renewed(password, account.passwordHash)
    return try store.inTransaction { rows in
      guard try rows.passwordHash(of: account.member.id) == account.passwordHash else {
        return try fail(counted, rows, at: now)
      }
      return try succeed(account, counted, renewed, rows, at: now)
    }
  }

  /// Begins a session without a password, for what plays a person.
  package func openSession(
    of member: Member.ID, at now: Instant
  ) throws(ServiceFailure) -> SignInSession {
    try store.inTransaction { try $0.beginSession(of: member, at: now) }
  }

  private func count(
    _ name: String, _ rows: any AccountRows, at now: Instant
  ) throws -> [CountedAccount] {
    try rows.match(name).candidates.map { account in
      let before = try rows.signInRecord(of: account?.member.id)
      let counted = SignInRules.counted(before, at: now)
      try rows.store(counted, of: account?.member.id)
      let attempt = CountedAccount(
        account: account, before: before, counted: counted,
        isLocked: SignInRules.isLocked(before, at: now))
      if let member = account?.member, let until = attempt.lock {
        try rows.journal(.locked(until: until), member, Stamp(at: now, actor: .visitor))
      }
      return attempt
    }
  }

  private func fail(
    _ counted: [CountedAccount], _ rows: any AccountRows, at now: Instant
  ) throws -> Reply {
    let members = counted.compactMap { $0.account?.member }
    try rows.journal(.signInFailed, members, Stamp(at: now, actor: .visitor))
    return .notSignedIn
  }

  private func succeed(
    _ account: NameMatch.Account, _ counted: [CountedAccount], _ renewed: String?,
    _ rows: any AccountRows, at now: Instant
  ) throws -> Reply {
    let member = account.member
    let stamp = Stamp(at: now, actor: .member(member.id))
    for other in counted where other.account != account { try takeBack(other, rows, stamp) }
    let before = try rows.signInRecord(of: member.id)
    try replace(before, by: SignInRecord(lastSignIn: now), of: member, rows, stamp)
    try rows.journal(.signIn, member, stamp)
    if let renewed {
      try rows.storePassword(hash: renewed, of: member.id, at: now)
      try rows.journal(.hashRenewed, member, stamp)
    }
    return .signedIn(
      SignedIn(
        member: member, session: try rows.beginSession(of: member.id, at: now),
        lastSignIn: before.lastSignIn, failuresSince: max(0, before.failuresSince - 1)))
  }

  /// Somebody else of a shared address signed in: it was no attempt on this account.
  private func takeBack(
    _ other: CountedAccount, _ rows: any AccountRows, _ stamp: Stamp
  ) throws {
    guard let member = other.account?.member else { return }
    let record = try rows.signInRecord(of: member.id)
    let mended = SignInRules.takenBack(record, from: other.before, to: other.counted)
    try replace(record, by: mended, of: member, rows, stamp)
  }

  /// Stores what is counted, and journals that a lock ends by it.
  private func replace(
    _ record: SignInRecord, by mended: SignInRecord, of member: Member, _ rows: any AccountRows,
    _ stamp: Stamp
  ) throws {
    try rows.store(mended, of: member.id)
    guard SignInRules.isLocked(record, at: stamp.at), !SignInRules.isLocked(mended, at: stamp.at)
    else { return }
    try rows.journal(.unlocked, member, stamp)
  }
}
