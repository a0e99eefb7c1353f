import CMECore

/// What the services need of whatever keeps the data.
protocol ClaimStore: Sendable {
  /// All events that a person has a registration for, whatever its status; nil: no such person.
  func participations(of member: Member.ID) throws(ServiceFailure) -> [Participation]?

  /// One person's part in one event; nil where the person or the event is not stored.
  func participation(
    of member: Member.ID, in event: Event.ID
  ) throws(ServiceFailure) -> Participation?

  /// Loads a participation, asks what to do with it, and does that with its journal rows, all in
  /// one transaction, provided that whoever acts may; what was submitted is issued in it too.
  func decide(
    _ member: Member.ID, in event: Event.ID, at now: Instant, by acting: Acting,
    issuing: (Participation, any AccountRows, Stamp) throws -> Void,
    _ decision: (Participation) -> ClaimDecision
  ) throws(ServiceFailure) -> ClaimOutcome

  /// Ends a session that somebody leaves.
  func end(_ session: SignInSession, at now: Instant) throws(ServiceFailure)

  /// The events that are stored, in the order of their IDs.
  func eventIDs() throws(ServiceFailure) -> [Event.ID]

  /// The rows of the journal since an instant, the oldest first; of one person, by the subject that
  /// they are in it, or of all.
  func journal(of subject: String?, since: Instant?) throws(ServiceFailure) -> [JournalRow]

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

/// What came of a decision.
enum ClaimOutcome: Hashable, Sendable {
  /// What was decided and done; the participation as it is stored then.
  case decided(ClaimDecision, Participation)
  /// The session is over, so nothing was looked at.
  case over(SessionEnd)
  /// A colleague may not, so nothing was looked at.
  case notAllowed(StaffRefusal)
  /// The event or the person is not stored.
  case gone
}
