import CMECore

/// Does what the conversation and the office ask for, on real storage.
public struct Services: Sendable {
  let store: any ClaimStore
  let passwords: PasswordHashing

  /// Services on a database.
  public init(store: AppStore) {
    self.init(store: store, passwords: .standard)
  }

  init(store: any ClaimStore, passwords: PasswordHashing) {
    self.store = store
    self.passwords = passwords
  }

  /// Answers a request as of an instant; what goes wrong is an answer too.
  public func perform(_ request: Request, at now: Instant) -> Reply {
    do throws(ServiceFailure) {
      switch request {
      case .signIn(let name, let password):
        return try signIn(name: name, password: password, at: now)
      case .signOut(let session):
        try store.end(session, at: now)
        return .signedOut
      case .askReset, .askNewCode, .redeem, .check, .setPassword: return .failed(.gone)
      case .tracker(let member):
        return try store.participations(of: member).map(Reply.tracker) ?? .failed(.gone)
      case .participation(let member, let event):
        let found = try store.participation(of: member, in: event)
        return found.map(Reply.participation) ?? .failed(.gone)
      case .change(let changes, let member, let event, let session):
        return try change(changes, of: member, in: event, by: session, at: now)
      case .submit(let seen, let member, let event, let session):
        return try submit(seen: seen, of: member, in: event, by: session, at: now)
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
}
