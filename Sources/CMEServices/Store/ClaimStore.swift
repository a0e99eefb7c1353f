import CMECore

/// What the services need of whatever keeps the data.
protocol ClaimStore: Sendable {
  /// The people whom a typed name may mean.
  func accounts(named name: String) throws(ServiceFailure) -> NameMatch

  /// All events that a person has a registration for, whatever its status; nil: no such person.
  func participations(of member: Member.ID) throws(ServiceFailure) -> [Participation]?

  /// One person's part in one event; nil where the person or the event is not stored.
  func participation(
    of member: Member.ID, in event: Event.ID
  ) throws(ServiceFailure) -> Participation?

  /// Loads a participation, asks what to do with it, and does that with its journal rows, all in
  /// one transaction; the participation comes back as it is stored then. Nil where it is gone.
  func decide(
    _ member: Member.ID, in event: Event.ID, at now: Instant, by actor: Actor,
    _ decision: (Participation) -> ClaimDecision
  ) throws(ServiceFailure) -> (ClaimDecision, Participation)?

  /// Stores the hash of a password, with its journal row; nil where nobody has that username.
  func setPassword(
    hash: String, ofUsername username: String, at now: Instant, by actor: Actor
  ) throws(ServiceFailure) -> Member?

  /// The events that are stored, in the order of their IDs.
  func eventIDs() throws(ServiceFailure) -> [Event.ID]

  /// All figures of one event or of all, ordered by event, number and day.
  func claims(of event: Event.ID?) throws(ServiceFailure) -> [ClaimRow]
}

/// What to do with a claim.
enum ClaimDecision: Hashable, Sendable {
  /// Save these figures, each of which differs from what is stored.
  case save([FigureChange])
  /// Submit what is stored.
  case submit
  /// Leave it as it is.
  case refuse(Refusal)
}
