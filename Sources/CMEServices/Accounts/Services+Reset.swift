import CMECore

/// The forgotten password, up to the right code; what is told depends on the typed name only.
extension Services {
  /// Whether the reset that is under way is enough.
  enum Wish {
    /// It is, as long as its code can be typed.
    case anyCode
    /// It is not: the mail did not come, or its code was typed wrongly too often.
    case newCode
  }

  /// Begins a reset for a name, and queues a mail with a code to whoever has it.
  func askReset(
    name: String, _ wish: Wish, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    let name = name.normalised
    let salt = try store.inTransaction { try $0.nameSalt() }
    let hash = try NameHash(name, salt: salt, passwords)
    let yesterday = now.advanced(bySeconds: -ResetRules.day)
    return try store.inTransaction { rows in
      try rows.removeResets(before: yesterday)
      let asked = try rows.resets(of: hash, since: yesterday)
      if let newest = asked.last {
        let reset = facts(newest, after: asked, at: now)
        let isOver = ResetRules.refusal(typingFor: reset, at: now) != nil
        if wish == .anyCode && !isOver { return .resetUnderWay(reset) }
        guard reset.nextCodeAt <= now else { return .resetRefused(.tooManyCodes(reset)) }
      }
      let new = try rows.addReset(of: hash, at: now)
      try send(new, to: try rows.match(name, in: .member).members, rows, at: now)
      return .resetUnderWay(facts(new, after: asked + [new], at: now))
    }
  }

  /// Tries a code, which is counted before it is looked at.
  func redeem(
    _ code: ResetCode, of reset: Reset, at now: Instant
  ) throws(ServiceFailure) -> Reply {
    let (attempt, refusal) = try store.inTransaction { try count(reset, $0, at: now) }
    guard let attempt else { return .resetRefused(refusal ?? .expired(reset)) }
    let fitting = attempt.candidates.filter { passwords.fits(code.secret, $0?.hash) }
    guard let found = fitting.compactMap({ $0 }).first else {
      return try store.inTransaction { rows in
        try rows.journal(
          .codeWrong(wasVoided: false), members(attempt, rows), Stamp(at: now, actor: .visitor))
        return .resetRefused(.wrongCode(attempt.reset))
      }
    }
    return try store.inTransaction { try take(found, of: attempt.reset, $0, at: now) }
  }

  /// Queues a mail to each of the people whom a name means, as far as their own limit allows.
  private func send(
    _ reset: StoredReset, to members: [Member], _ rows: any AccountRows, at now: Instant
  ) throws {
    let stamp = Stamp(at: now, actor: .visitor)
    for member in members {
      if try mayNotSend(to: member, rows, stamp) == nil {
        try send(reset, to: member, rows, stamp)
      }
    }
    if members.isEmpty { try rows.journal(.resetAsked, members, stamp) }
  }

  /// Until when no further code may be sent to a person, which is journalled; nil: it may be now.
  func mayNotSend(
    to member: Member, _ rows: any AccountRows, _ stamp: Stamp
  ) throws -> Instant? {
    let yesterday = stamp.at.advanced(bySeconds: -ResetRules.day)
    let sent = try rows.codesAsked(of: member.id, since: yesterday)
    let next = ResetRules.nextCode(after: sent, at: stamp.at)
    guard next > stamp.at else { return nil }
    try rows.journal(.resetNotSent, member, stamp)
    return next
  }

  /// Queues a mail with a code, which voids all that were sent to the person before.
  func send(
    _ reset: StoredReset, to member: Member, _ rows: any AccountRows, _ stamp: Stamp
  ) throws {
    try rows.voidCodes(of: member.id, at: stamp.at)
    let code = try rows.addCode(of: member.id, in: reset.id)
    try rows.addMail(
      .resetCode, to: member.id, code: code, token: Sodium.token(), at: stamp.at)
    try rows.journal(.resetAsked, member, stamp)
  }

  /// Counts a code that is typed, provided that one may be typed.
  private func count(
    _ reset: Reset, _ rows: any AccountRows, at now: Instant
  ) throws -> (CountedCode?, ResetRefusal?) {
    guard let stored = try rows.reset(reset.id) else { return (nil, .expired(reset)) }
    let before = Reset(stored, nextCodeAt: reset.nextCodeAt)
    if let refusal = ResetRules.refusal(typingFor: before, at: now) { return (nil, refusal) }
    try rows.countTry(of: reset.id)
    let attempt = CountedCode(
      reset: before.withOneTryLess, codes: try rows.codes(of: reset.id),
      widestSharing: try rows.widestSharing())
    return (attempt, nil)
  }

  /// Takes the right code, once; one that was replaced since it was compared is wrong.
  private func take(
    _ found: StoredCode, of reset: Reset, _ rows: any AccountRows, at now: Instant
  ) throws -> Reply {
    guard let code = try rows.code(found.id), let member = try rows.member(code.member) else {
      throw ServiceFailure.gone
    }
    guard code.hash == found.hash, code.isGood else {
      let wasVoided = code.hash == found.hash
      try rows.journal(
        .codeWrong(wasVoided: wasVoided), member, Stamp(at: now, actor: .visitor))
      return .resetRefused(wasVoided ? .voided(reset) : .wrongCode(reset))
    }
    try rows.mark(code.id, .redeemed, at: now)
    try rows.journal(.codeTaken, member, Stamp(at: now, actor: .member(member.id)))
    return .codeTaken(ResetTicket(id: code.id))
  }

  private func members(_ attempt: CountedCode, _ rows: any AccountRows) throws -> [Member] {
    try attempt.candidates.compactMap { try $0.flatMap { try rows.member($0.member) } }
  }

  private func facts(
    _ reset: StoredReset, after asked: [StoredReset], at now: Instant
  ) -> Reset {
    Reset(reset, nextCodeAt: ResetRules.nextCode(after: asked.map(\.askedAt), at: now))
  }
}

extension Reset {
  fileprivate init(_ stored: StoredReset, nextCodeAt: Instant) {
    self.init(
      id: stored.id, askedAt: stored.askedAt,
      expiresAt: ResetRules.expiry(askedAt: stored.askedAt),
      triesLeft: max(0, ResetRules.tries - stored.tries), nextCodeAt: nextCodeAt)
  }

  /// The same reset after another code was typed.
  fileprivate var withOneTryLess: Reset {
    Reset(
      id: id, askedAt: askedAt, expiresAt: expiresAt, triesLeft: max(0, triesLeft - 1),
      nextCodeAt: nextCodeAt)
  }
}
