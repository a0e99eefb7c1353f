import CMECore

/// What colleagues do; whether they may is asked in the transaction of what they do.
extension Services {
  /// The most people who are offered to choose among.
  private static let mostFound = 9

  /// Who may be meant by what was typed.
  func find(
    _ typed: String, by session: StaffSession, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    switch try store.lookingAtDesk({ try $0.staff(of: session, at: now) }) {
    case .failure(let refusal): .notAllowed(refusal)
    case .success: .found(try findCallers(typed, limit: Services.mostFound))
    }
  }

  /// Begins a call with a member; one that the colleague has open ends.
  func beginCall(
    with member: Member.ID, _ channel: Call.Channel, _ identification: Call.Identification,
    by session: StaffSession, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    try store.atDesk { rows in
      let staff: Staff
      switch try rows.staff(of: session, at: now) {
      case .failure(let refusal): return .notAllowed(refusal)
      case .success(let found): staff = found
      }
      guard let subject = try rows.member(member) else { throw ServiceFailure.gone }
      guard !staff.isSelf(subject) else { return .notAllowed(.ownAccount) }
      if let open = try rows.openCall(of: staff.id) {
        try close(open, summary: nil, rows, Stamp(open, at: now))
      }
      let call = try rows.beginCall(
        of: staff.id, with: member, channel, identification, at: now)
      try rows.journal(.callBegun(identification), .member(subject), Stamp(call, at: now))
      return .callBegun(call)
    }
  }

  /// Ends a call with what is to be kept of it.
  func endCall(
    _ id: Call.ID, summary: String?, by session: StaffSession, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    try store.atDesk { rows in
      switch try rows.acting(session, id, for: nil, at: now) {
      case .failure(let refusal): return .notAllowed(refusal)
      case .success((_, let call)):
        try close(call, summary: summary, rows, Stamp(call, at: now))
        return .callEnded
      }
    }
  }

  /// Ends the lock of the member of a call, for a reason.
  func unlock(
    in id: Call.ID, reason: String, by session: StaffSession, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    guard reason.contains(where: { !$0.isWhitespace }) else { return .notAllowed(.noReason) }
    return try store.atDesk { rows in
      switch try rows.acting(session, id, for: nil, at: now) {
      case .failure(let refusal): return .notAllowed(refusal)
      case .success((let staff, _)) where staff.role != .lead: return .notAllowed(.leadOnly)
      case .success((_, let call)):
        guard let member = try rows.member(call.member) else { throw ServiceFailure.gone }
        let record = try rows.signInRecord(of: .member(member.id))
        guard SignInRules.isLocked(record, at: now) else { return .notLocked }
        try rows.store(SignInRules.unlocked(record), of: .member(member.id))
        try rows.journal(.unlocked, .member(member), Stamp(call, at: now, reason: reason))
        return .unlocked
      }
    }
  }

  /// Ends a session of a colleague, and the call they have open.
  func signOut(_ session: StaffSession, at now: Instant) throws(ServiceFailure) -> Reply {
    try store.atDesk { rows in
      if case .success(let staff) = try rows.staff(of: session, at: now),
        let open = try rows.openCall(of: staff.id)
      {
        try close(open, summary: nil, rows, Stamp(open, at: now))
      }
      try rows.end(session, at: now)
      return .signedOut
    }
  }

  /// Ends a call and journals that.
  func close(
    _ call: Call, summary: String?, _ rows: any HelpDeskRows, _ stamp: Stamp
  ) throws {
    guard let subject = try rows.member(call.member) else { throw ServiceFailure.gone }
    try rows.end(call, summary: summary, at: stamp.at)
    try rows.hurryDeskMail(of: call, at: stamp.at)
    try rows.journal(.callEnded, .member(subject), stamp)
  }
}

extension Stamp {
  /// What is done in a call.
  init(_ call: Call, at now: Instant, reason: String? = nil) {
    self.init(
      at: now, actor: .staff(call.staff), channel: call.channel, reason: reason, call: call)
  }
}
