import CMECore

/// Setting passwords: by whoever typed the code of a mail, and by the office.
extension Services {
  /// Whether a password would be taken from whoever holds a ticket.
  func check(
    _ password: Secret, with ticket: ResetTicket, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    let member = try store.inTransaction { try holder(of: ticket, $0, at: now) }
    guard let member else { return .resetRefused(.ticketOver) }
    return try refusal(password, of: member).map(Reply.passwordRefused) ?? .passwordFits
  }

  /// Sets a password, once for each ticket; all sessions of the person end.
  func setPassword(
    _ password: Secret, with ticket: ResetTicket, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    let member = try store.inTransaction { try holder(of: ticket, $0, at: now) }
    guard let member else { return .resetRefused(.ticketOver) }
    if let refusal = try refusal(password, of: member) { return .passwordRefused(refusal) }
    let hash = try passwords.hash(password)
    return try store.inTransaction { rows in
      guard try holder(of: ticket, rows, at: now) != nil else { return .resetRefused(.ticketOver) }
      try rows.mark(ticket.id, .used, at: now)
      let stamp = Stamp(at: now, actor: .member(member.id))
      try replacePassword(of: member, by: hash, .passwordReset, rows, stamp)
      return .passwordSet
    }
  }

  /// Sets the password of a person for the office, by the same rules and with the same mail.
  @discardableResult
  public func setPassword(
    username: String, _ password: Secret, at now: Instant
  ) throws(PasswordProblem) -> Member {
    let outcome: Result<Member, PasswordProblem>
    do throws(ServiceFailure) {
      outcome = try officeOutcome(username, password, at: now)
    } catch {
      throw .failed(error)
    }
    return try outcome.get()
  }

  private func officeOutcome(
    _ username: String, _ password: Secret, at now: Instant
  ) throws(ServiceFailure) -> Result<Member, PasswordProblem> {
    let member = try store.inTransaction { try $0.member(username: username.normalised) }
    guard let member else { return .failure(.unknownUsername(username)) }
    if let refusal = try refusal(password, of: member) { return .failure(.refused(refusal)) }
    let hash = try passwords.hash(password)
    try store.inTransaction { rows in
      let stamp = Stamp(at: now, actor: .office)
      try replacePassword(of: member, by: hash, .password, rows, stamp)
    }
    return .success(member)
  }

  /// Sets a password that no rule is asked about and no mail tells of, for what is made up.
  package func setPassword(
    made password: Secret, of member: Member.ID, at now: Instant
  ) throws(ServiceFailure) {
    let hash = try passwords.hash(password)
    try store.inTransaction { try $0.storePassword(hash: hash, of: member, at: now) }
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
    _ password: Secret, of member: Member
  ) throws(ServiceFailure) -> PasswordRefusal? {
    guard PasswordText.isText(password) else { return .notText }
    return try rules.rules().refusal(PasswordText.normalised(password), of: member)
  }

  /// All that belongs to a new password: no code, lock or session of before is good any more, and
  /// the person is told by mail.
  private func replacePassword(
    of member: Member, by hash: String, _ step: AccountStep, _ rows: any AccountRows,
    _ stamp: Stamp
  ) throws {
    try rows.storePassword(hash: hash, of: member.id, at: stamp.at)
    try rows.voidCodes(of: member.id, at: stamp.at)
    var record = try rows.signInRecord(of: member.id)
    record.failuresInARow = 0
    record.lockedUntil = nil
    try rows.store(record, of: member.id)
    try rows.endSessions(passwordChangedOf: member.id, at: stamp.at)
    try rows.journal(step, member, stamp)
    try rows.addMail(
      .passwordChanged, to: member.id, code: nil, token: Sodium.token(), at: stamp.at)
  }
}
