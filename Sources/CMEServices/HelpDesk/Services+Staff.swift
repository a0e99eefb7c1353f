import CMECore

/// What the office does about colleagues, on the machine.
extension Services {
  /// Adds a colleague, who has no password yet.
  @discardableResult
  public func addStaff(_ new: NewStaff, at now: Instant) throws(StaffProblem) -> Staff {
    let new = NewStaff(
      username: new.username.normalised, name: new.name.normalised, email: new.email,
      role: new.role, memberNumber: new.memberNumber)
    for text in [new.username, new.name] where !Services.isName(text) { throw .notAName(text) }
    guard (try? MailAddress(new.email)) != nil else { throw .notAnAddress(new.email) }
    return try settle { rows in
      guard try rows.staff(username: new.username) == nil else {
        return .failure(.usernameTaken(new.username))
      }
      var member: Member?
      if let number = new.memberNumber {
        member = try rows.match(number.normalised, in: .member).members
          .first { $0.number.lowercased() == number.lowercased() }
        guard member != nil else { return .failure(.noSuchMember(number)) }
      }
      _ = try rows.add(new, member: member?.id, at: now)
      return try step(.staffAdded(new.role), new.username, rows, at: now)
    }
  }

  /// The calls that began since an instant, or all, the oldest first.
  public func calls(since: Instant?) throws(ServiceFailure) -> [CallRow] {
    try store.lookingAtDesk { try $0.calls(since: since) }
  }

  /// Everyone at the desk, by username.
  public func staff() throws(ServiceFailure) -> [Staff] {
    try store.lookingAtDesk { try $0.allStaff() }
  }

  /// Lets a colleague do nothing any more; their sessions and their call end.
  @discardableResult
  public func disableStaff(_ username: String, at now: Instant) throws(StaffProblem) -> Staff {
    try settle { rows in
      guard let staff = try rows.staff(username: username.normalised) else {
        return .failure(.unknown(username))
      }
      guard staff.disabledAt == nil else { return .success(staff) }
      try rows.disable(staff.id, since: now)
      try rows.endSessions(of: .staff(staff.id), .disabled, at: now)
      if let call = try rows.openCall(of: staff.id) {
        try close(call, summary: nil, rows, Stamp(at: now, actor: .office, channel: call.channel))
      }
      return try step(.staffDisabled, staff.username, rows, at: now)
    }
  }

  /// Lets a colleague sign in again.
  @discardableResult
  public func enableStaff(_ username: String, at now: Instant) throws(StaffProblem) -> Staff {
    try settle { rows in
      guard let staff = try rows.staff(username: username.normalised) else {
        return .failure(.unknown(username))
      }
      guard staff.disabledAt != nil else { return .success(staff) }
      try rows.disable(staff.id, since: nil)
      return try step(.staffEnabled, staff.username, rows, at: now)
    }
  }

  /// Journals what was done about a colleague, and gives them as they are stored now.
  private func step(
    _ step: AccountStep, _ username: String, _ rows: any HelpDeskRows, at now: Instant
  ) throws -> Result<Staff, StaffProblem> {
    guard let staff = try rows.staff(username: username) else { throw ServiceFailure.gone }
    try rows.journal(step, .staff(staff), Stamp(at: now, actor: .office))
    return .success(staff)
  }

  private func settle(
    _ body: (any HelpDeskRows) throws -> Result<Staff, StaffProblem>
  ) throws(StaffProblem) -> Staff {
    let outcome: Result<Staff, StaffProblem>
    do throws(ServiceFailure) {
      outcome = try store.atDesk(body)
    } catch {
      throw .failed(error)
    }
    return try outcome.get()
  }

  private static func isName(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.contains { !$0.properties.isWhitespace }
      && !scalars.contains { [.control, .format].contains($0.properties.generalCategory) }
  }
}
