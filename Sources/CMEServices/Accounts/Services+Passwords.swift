import CMECore

/// Setting passwords: by whoever typed the code of a mail, and by the office.
extension Services {
  /// Whether a password would be taken from whoever holds a ticket.
  func check(
    _ password: Secret, with ticket: ResetTicket, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    let member = try store.inTransaction { try holder(of: ticket, $0, at: now) }
    guard let member else { return .resetRefused(.ticketOver) }
    return try refusal(password, of: .member(member)).map(Reply.passwordRefused) ?? .passwordFits
  }

  /// Sets a password, once for each ticket; all sessions of the person end.
  func setPassword(
    _ password: Secret, with ticket: ResetTicket, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    let member = try store.inTransaction { try holder(of: ticket, $0, at: now) }
    guard let member else { return .resetRefused(.ticketOver) }
    if let refusal = try refusal(password, of: .member(member)) {
      return .passwordRefused(refusal)
    }
    let hash = try passwords.hash(password)
    return try store.inTransaction { rows in
      guard try holder(of: ticket, rows, at: now) != nil else { return .resetRefused(.ticketOver) }
      try rows.mark(ticket.id, .used, at: now)
      let stamp = Stamp(at: now, actor: .member(member.id))
      try replacePassword(of: .member(member), by: hash, .passwordReset, rows, stamp)
      return .passwordSet
    }
  }

  /// Sets the password of a person for the office, by the same rules and with the same mail.
  @discardableResult
  public func setPassword(
    username: String, _ password: Secret, at now: Instant
  ) throws(PasswordProblem) -> Member {
    let member = try found { try $0.member(username: username.normalised) }
    guard let member else { throw .unknownUsername(username) }
    try replacePassword(of: .member(member), by: password, at: now)
    return member
  }

  /// Sets the password of a colleague for the office, by the same rules.
  public func setPassword(
    staffUsername username: String, _ password: Secret, at now: Instant
  ) throws(PasswordProblem) {
    let staff = try found { try $0.match(username.normalised, in: .staff).accounts.first?.owner }
    guard let staff else { throw .unknownUsername(username) }
    try replacePassword(of: staff, by: password, at: now)
  }

  private func found<Value>(
    _ body: (any AccountRows) throws -> Value
  ) throws(PasswordProblem) -> Value {
    do throws(ServiceFailure) {
      return try store.inTransaction(body)
    } catch {
      throw .failed(error)
    }
  }

  private func replacePassword(
    of owner: AccountOwner, by password: Secret, at now: Instant
  ) throws(PasswordProblem) {
    let refusal: PasswordRefusal?
    do throws(ServiceFailure) {
      refusal = try officeRefusal(password, of: owner, at: now)
    } catch {
      throw .failed(error)
    }
    if let refusal { throw .refused(refusal) }
  }

  /// Sets a password, unless the rules do not take it.
  private func officeRefusal(
    _ password: Secret, of owner: AccountOwner, at now: Instant
  ) throws(ServiceFailure) -> PasswordRefusal? {
    if let refusal = try refusal(password, of: owner) { return refusal }
    let hash = try passwords.hash(password)
    return try store.inTransaction { rows in
      let stamp = Stamp(at: now, actor: .office)
      try replacePassword(of: owner, by: hash, .password, rows, stamp)
      return nil
    }
  }

  /// Sets a password that no rule is asked about and no mail tells of, for what is made up.
  package func setPassword(
    made password: Secret, of member: Member.ID, at now: Instant
  ) throws(ServiceFailure) {
    let hash = try passwords.hash(password)
    try store.inTransaction { try $0.storePassword(hash: hash, of: .member(member), at: now) }
  }

  /// Whose ticket it is; nil where it was used, voided or is too old.
  private func holder(
    of ticket: ResetTicket, _ rows: any AccountRows, at now: Instant
  ) throws -> Member? {
    guard let code = try rows.code(ticket.id), code.redeemedAt != nil, code.usedAt == nil,
      code.voidedAt == nil, now < code.expiresAt
    else { return nil }
    return try rows.member(code.member)
  }

  private func refusal(
    _ password: Secret, of owner: AccountOwner
  ) throws(ServiceFailure) -> PasswordRefusal? {
    guard PasswordText.isText(password) else { return .notText }
    let (rules, password) = (try rules.rules(), PasswordText.normalised(password))
    return switch owner {
    case .member(let member): rules.refusal(password, of: member)
    case .staff(let staff): rules.refusal(password, of: staff)
    }
  }

  /// All that belongs to a new password: no code, lock or session of before is good any more, and
  /// whose it is is told by mail.
  private func replacePassword(
    of owner: AccountOwner, by hash: String, _ step: AccountStep, _ rows: any AccountRows,
    _ stamp: Stamp
  ) throws {
    try rows.storePassword(hash: hash, of: owner.key, at: stamp.at)
    try rows.store(SignInRules.unlocked(try rows.signInRecord(of: owner.key)), of: owner.key)
    try rows.endSessions(of: owner.key, .password, at: stamp.at)
    try rows.journal(step, owner, stamp)
    switch owner {
    case .member(let member):
      try rows.voidCodes(of: member.id, at: stamp.at)
      try rows.addMail(
        .passwordChanged, to: member.id, code: nil, token: Sodium.token(), at: stamp.at)
    case .staff(let staff):
      try rows.addMail(
        .staffPasswordChanged, toStaff: staff.id, token: Sodium.token(), at: stamp.at)
    }
  }
}
