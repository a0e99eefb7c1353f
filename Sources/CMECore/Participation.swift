/// One person's part in one event: the event, the registered days and the claim.
public struct Participation: Hashable, Sendable {
  /// The person.
  public let member: Member.ID
  /// The event.
  public let event: Event
  /// The registrations, one a day at the most.
  public let registrations: [Registration]
  /// Where the claim stands.
  public let claim: ClaimState

  /// Makes a participation.
  public init(
    member: Member.ID, event: Event, registrations: [Registration], claim: ClaimState
  ) {
    self.member = member
    self.event = event
    self.registrations = registrations
    self.claim = claim
  }

  /// The days of the event with a confirmed registration, earliest first.
  public var registeredDays: [EventDay] {
    event.days.filter { registration(for: $0.day)?.status == .confirmed }
  }

  /// The registration for a day, whatever its status.
  public func registration(for day: Day) -> Registration? {
    registrations.first { $0.day == day }
  }

  /// The day of the event on a date.
  public func eventDay(on day: Day) -> EventDay? {
    event.days.first { $0.day == day }
  }

  /// The figures saved or submitted.
  public var figures: [Day: Credits] {
    switch claim {
    case .draft(let claim): claim.figures
    case .submitted(let claim):
      Dictionary(claim.entries.map { ($0.day, $0.credits) }) { _, last in last }
    }
  }

  /// The submitted claim, where there is one.
  public var submitted: SubmittedClaim? {
    if case .submitted(let claim) = claim { claim } else { nil }
  }

  /// The registered days that have no figure yet, earliest first.
  public var daysWithoutFigure: [Day] {
    registeredDays.map(\.day).filter { figures[$0] == nil }
  }

  /// The saved figures, earliest day first.
  public var entries: [Entry] {
    figures.map { Entry(day: $0.key, credits: $0.value) }.sorted { $0.day < $1.day }
  }
}

extension Participation {
  /// What differs from the figures that somebody expected, earliest day first.
  public func changes(since expected: [Day: Credits]) -> [FigureChange] {
    Set(figures.keys).union(expected.keys).sorted().compactMap { day in
      guard figures[day] != expected[day] else { return nil }
      return FigureChange(day: day, from: expected[day], to: figures[day])
    }
  }
}
