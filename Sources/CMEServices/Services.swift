import CMECore

/// Does what the conversation and the office ask for, on real storage.
public struct Services: Sendable {
  let store: any ClaimStore & AccountStore & HelpDeskStore & MilestoneStore
  let passwords: PasswordHashing
  let rules: PasswordRulesSource
  let certificates: CertificateOffice?

  /// Services on a database; without rules no password can be set, and without an office for
  /// certificates nothing can be submitted.
  public init(
    store: AppStore, rules: PasswordRulesSource = .none, certificates: CertificateOffice? = nil
  ) {
    self.init(store: store, passwords: .standard, rules: rules, certificates: certificates)
  }

  init(
    store: any ClaimStore & AccountStore & HelpDeskStore & MilestoneStore,
    passwords: PasswordHashing, rules: PasswordRulesSource = .none,
    certificates: CertificateOffice? = nil
  ) {
    self.store = store
    self.passwords = passwords
    self.rules = rules
    self.certificates = certificates
  }

  /// The same services, with an office for certificates.
  public func with(_ certificates: CertificateOffice) -> Services {
    Services(store: store, passwords: passwords, rules: rules, certificates: certificates)
  }

  /// Answers a request as of an instant; what goes wrong is an answer too.
  public func perform(_ request: Request, at now: Instant) -> Reply {
    do throws(ServiceFailure) {
      switch request {
      case .signIn(let name, let password):
        return try signIn(name: name, password: password, in: .member, at: now)
      case .signOut(let session):
        try store.end(session, at: now)
        return .signedOut
      case .askReset(let name): return try askReset(name: name, .anyCode, at: now)
      case .askNewCode(let name): return try askReset(name: name, .newCode, at: now)
      case .redeem(let code, let reset): return try redeem(code, of: reset, at: now)
      case .check(let password, let ticket):
        return try check(password, with: ticket, at: now)
      case .setPassword(let password, let ticket):
        return try setPassword(password, with: ticket, at: now)
      case .tracker(let member):
        return try store.participations(of: member).map(Reply.tracker) ?? .failed(.gone)
      case .participation(let member, let event):
        let found = try store.participation(of: member, in: event)
        return found.map(Reply.participation) ?? .failed(.gone)
      case .change(let changes, let member, let event, let session):
        return try change(changes, of: member, in: event, by: session, at: now)
      case .submit(let seen, let member, let event, let session):
        return try submit(seen: seen, of: member, in: event, by: session, at: now)
      case .staffSignIn(let name, let password):
        return try signIn(name: name, password: password, in: .staff, at: now)
      case .staffSignOut(let session): return try signOut(session, at: now)
      case .find(let typed, let session): return try find(typed, by: session, at: now)
      case .beginCall(let member, let channel, let identification, let session):
        return try beginCall(with: member, channel, identification, by: session, at: now)
      case .endCall(let call, let summary, let session):
        return try endCall(call, summary: summary, by: session, at: now)
      case .unlock(let call, let reason, let session):
        return try unlock(in: call, reason: reason, by: session, at: now)
      case .file(let call, let session): return try file(in: call, by: session, at: now)
      case .resetMail(let call, let session): return try resetMail(in: call, by: session, at: now)
      case .note(let text, let isFollowUp, let call, let session):
        return try note(text, isFollowUp: isFollowUp, in: call, by: session, at: now)
      case .followUps(let session): return try followUps(by: session, at: now)
      case .settle(let note, let session): return try settle(note, by: session, at: now)
      case .report(let since, let until, let session):
        return try report(since: since, until: until, by: session, at: now)
      case .certificates(let member, let session):
        return try certificates(of: member, by: session, at: now)
      case .deliver(let page, let way, let member, let session):
        return try deliver(page, way, of: member, by: session, at: now)
      }
    } catch {
      return .failed(error)
    }
  }

  /// The events that are stored, in the order of their IDs.
  public func eventIDs() throws(ServiceFailure) -> [Event.ID] {
    try store.eventIDs()
  }

  /// All figures of one event or, without one, of all, ordered by event, number and day.
  public func claims(event: Event.ID?) throws(ServiceFailure) -> [ClaimRow] {
    try store.claims(of: event)
  }

  /// The journal since an instant, the oldest row first.
  ///
  /// Of one person by their username, e-mail address or number, or of all. Nil where nobody has that
  /// name, or several people do.
  public func journal(
    of name: String?, since: Instant?
  ) throws(ServiceFailure) -> [JournalRow]? {
    guard let name else { return try store.journal(of: nil, since: since) }
    guard let person = try store.inTransaction({ try $0.onePerson(named: name) }) else {
      return nil
    }
    return try store.journal(of: AccountOwner.member(person).subject, since: since)
  }
}
