import CMECore

/// What a courier needs to deliver mail.
extension Services {
  /// Takes the mail that has been due for the longest time; nil where none is due.
  ///
  /// Nobody else gets it for five minutes. What has waited for a day, or is about a code that
  /// cannot be used any more, is given up on the way.
  public func takeMail(at now: Instant) throws(ServiceFailure) -> OutboxMail? {
    try store.inTransaction { rows in
      try giveUpUnknownMails(rows, at: now)
      while let mail = try rows.dueMail(at: now) {
        if let reason = try reasonToGiveUp(mail, rows, at: now) {
          try giveUp(mail, reason: reason, rows, at: now)
          continue
        }
        try rows.storeAttempt(of: mail.id, nextAt: now.advanced(bySeconds: OutboxMail.lease))
        return try rows.waitingMail(mail.id)
      }
      return nil
    }
  }

  /// What a mail about a call tells, as the journal has it now; nil for any other mail.
  func deskNews(of mail: OutboxMail) throws(ServiceFailure) -> DeskNews? {
    guard mail.call != nil else { return nil }
    return try store.inTransaction { try $0.deskNews(of: mail) }
  }

  /// The mails that wait, due or not.
  public func waitingMails() throws(ServiceFailure) -> WaitingMails {
    try store.inTransaction { try $0.waitingMails() }
  }

  /// Stores that no mail could be tried at all, as the settings of mail are wrong.
  public func mailHindered(by problem: MailSettingsProblem, at now: Instant) throws(ServiceFailure)
  {
    let step = AccountStep.mailFailed(nil, reason: OutboxMail.cleaned(problem.description))
    try store.inTransaction { rows in
      try rows.journal(
        Stamp(at: now, actor: .program), "outbox", step.what, from: step.from, to: step.to)
    }
  }

  /// Does for nobody what a mail with a code takes, so that the time tells nothing: three commits,
  /// and the hash of a code that nobody gets.
  func pretendMail() throws(ServiceFailure) {
    try rewriteNobody()
    _ = try passwords.hash(try Sodium.code().secret)
    try rewriteNobody()
    try rewriteNobody()
  }

  /// How many codes a reset sends at the most, whoever is meant.
  func mostCodes() throws(ServiceFailure) -> Int {
    max(1, try store.inTransaction { try $0.widestSharing() })
  }

  /// A commit that changes nothing.
  private func rewriteNobody() throws(ServiceFailure) {
    let nobody = AccountKey.nobody(.member)
    try store.inTransaction { try $0.store(try $0.signInRecord(of: nobody), of: nobody) }
  }

  /// Makes the code of a reset mail that was taken; those of its earlier attempts are good no more.
  ///
  /// Only its hash is stored. Nil where the mail is no longer to be sent: it is done with, and the
  /// next one can be taken.
  public func makeCode(
    for mail: OutboxMail, at now: Instant
  ) throws(ServiceFailure) -> ResetCode? {
    let code = try Sodium.code()
    let hash = try passwords.hash(code.secret)
    return try store.inTransaction { rows in
      guard let id = mail.resetCode, try isTaken(mail, rows) else { return nil }
      if let reason = try reasonToGiveUp(mail, rows, at: now) {
        try giveUp(mail, reason: reason, rows, at: now)
        return nil
      }
      try rows.storeCode(hash: hash, of: id)
      return code
    }
  }

  /// Stores that a mail was accepted by the server.
  public func mailSent(_ mail: OutboxMail, at now: Instant) throws(ServiceFailure) {
    try store.inTransaction { rows in
      guard try isTaken(mail, rows) else { return }
      try rows.settle(mail.id, .sent, answer: nil)
      try rows.journal(
        .mailSent(mail.kind, mail.page), mail.recipient, Stamp(at: now, actor: .program))
    }
  }

  /// Stores that a mail was not accepted, and gives back when it is tried again; nil: never.
  @discardableResult
  public func mailFailed(
    _ mail: OutboxMail, _ failure: MailFailure, at now: Instant
  ) throws(ServiceFailure) -> Instant? {
    try store.inTransaction { rows in
      guard try isTaken(mail, rows) else { return nil }
      switch failure {
      case .forGood(let reason):
        try giveUp(mail, reason: reason, rows, at: now)
        return nil
      case .later(let reason):
        guard let next = nextAttempt(mail, at: now) else {
          try giveUp(mail, reason: reason, rows, at: now)
          return nil
        }
        let reason = OutboxMail.cleaned(reason)
        try rows.settle(mail.id, .waiting(until: next), answer: reason)
        try rows.journal(
          .mailFailed(mail.kind, reason: reason), mail.recipient, Stamp(at: now, actor: .program))
        return next
      }
    }
  }

  /// When a mail is tried again; nil: its time or that of its code is over by then.
  private func nextAttempt(_ mail: OutboxMail, at now: Instant) -> Instant? {
    let next = MailRules.nextAttempt(after: mail.attempts, queuedAt: mail.queuedAt, at: now)
    guard let next, mail.expiresAt.map({ next < $0 }) ?? true else { return nil }
    return next
  }

  /// Whether a mail still waits for the attempt that it was taken for.
  private func isTaken(_ mail: OutboxMail, _ rows: any AccountRows) throws -> Bool {
    try rows.waitingMail(mail.id)?.attempts == mail.attempts
  }

  private func reasonToGiveUp(
    _ mail: OutboxMail, _ rows: any AccountRows, at now: Instant
  ) throws -> String? {
    if now >= mail.queuedAt.advanced(bySeconds: MailRules.givenUpAfter) { return "too old" }
    guard let id = mail.resetCode, let code = try rows.code(id) else { return nil }
    if now >= code.expiresAt { return "the code has expired" }
    return code.isGood ? nil : "the code is no longer wanted"
  }

  /// What a later version of the program has queued; it would stand in the way of all others.
  private func giveUpUnknownMails(_ rows: any AccountRows, at now: Instant) throws {
    let reason = "a kind of mail that this program does not know"
    for (id, member) in try rows.unknownMails(at: now) {
      try rows.settle(id, .failed, answer: reason)
      let person = try member.flatMap { try rows.member($0) }.map { [$0] } ?? []
      try rows.journal(
        .mailFailed(nil, reason: reason), person, Stamp(at: now, actor: .program))
    }
  }

  private func giveUp(
    _ mail: OutboxMail, reason: String, _ rows: any AccountRows, at now: Instant
  ) throws {
    let reason = OutboxMail.cleaned(reason)
    try rows.settle(mail.id, .failed, answer: reason)
    try rows.journal(
      .mailFailed(mail.kind, reason: reason), mail.recipient, Stamp(at: now, actor: .program))
  }
}

extension OutboxMail {
  /// The most characters of a reason that are kept.
  private static let longestReason = 200

  /// The words of a server without what could act on a screen, cut.
  static func cleaned(_ reason: String) -> String {
    String(String.UnicodeScalarView(Cleaned.text(reason).unicodeScalars.prefix(longestReason)))
  }
}
