import CMECore
import GRDB

extension AppStore: ClaimStore {
  func participations(of member: Member.ID) throws(ServiceFailure) -> [Participation]? {
    try reading { db in
      guard try db.number(of: member) != nil else { return nil }
      return try db.events(of: member).compactMap { try db.participation(of: member, in: $0) }
    }
  }

  func participation(
    of member: Member.ID, in event: Event.ID
  ) throws(ServiceFailure) -> Participation? {
    try reading { try $0.participation(of: member, in: event) }
  }

  func decide(
    _ member: Member.ID, in event: Event.ID, at now: Instant, by acting: Acting,
    issuing: (Participation, any AccountRows, Stamp) throws -> Void,
    _ decision: (Participation) -> ClaimDecision
  ) throws(ServiceFailure) -> ClaimOutcome {
    try writing { db in
      let stamp: Stamp
      switch try db.permission(acting, for: member, at: now) {
      case .over(let end): return .over(end)
      case .notAllowed(let refusal): return .notAllowed(refusal)
      case .may(let given): stamp = given
      }
      guard let found = try db.participation(of: member, in: event) else { return .gone }
      let decided = decision(found)
      let before = try db.lastJournalRow()
      switch decided {
      case .refuse: return .decided(decided, found)
      case .save(let changes):
        for change in changes { try db.save(change, of: member, in: event, stamp: stamp) }
      case .submit: try db.submit(found, stamp: stamp)
      }
      let part = found.with(try db.claim(of: member, in: event))
      if decided == .submit { try issuing(part, db, stamp) }
      if let call = stamp.call { try db.queueDeskMail(of: call, since: before, at: now) }
      return .decided(decided, part)
    }
  }

  func end(_ session: SignInSession, at now: Instant) throws(ServiceFailure) {
    try writing { try $0.end(session, at: now) }
  }

  func eventIDs() throws(ServiceFailure) -> [Event.ID] {
    try reading { try String.fetchAll($0, sql: "SELECT id FROM event ORDER BY id") }
  }

  func journal(of subject: String?, since: Instant?) throws(ServiceFailure) -> [JournalRow] {
    try reading { try $0.journal(of: subject, since: since) }
  }

  func claims(of event: Event.ID?) throws(ServiceFailure) -> [ClaimRow] {
    try reading { try $0.claims(of: event) }
  }

  func reading<Value>(
    _ body: (Database) throws -> Value
  ) throws(ServiceFailure) -> Value {
    do { return try read(body) } catch { throw ServiceFailure(error) }
  }

  func writing<Value>(
    _ body: (Database) throws -> Value
  ) throws(ServiceFailure) -> Value {
    do { return try write(body) } catch { throw ServiceFailure(error) }
  }
}

extension Participation {
  /// The same part with its claim as it stands now.
  fileprivate func with(_ claim: ClaimState) -> Participation {
    Participation(member: member, event: event, registrations: registrations, claim: claim)
  }
}

extension ServiceFailure {
  /// The failure behind whatever a store threw.
  init(_ error: any Error) {
    switch error {
    case let error as ServiceFailure: self = error
    case let error as DatabaseError where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode):
      self = .busy
    case let error as DatabaseError: self = .storage(reason: error.reason)
    default: self = .storage(reason: String(describing: error))
    }
  }
}
