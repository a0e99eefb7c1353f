/// Where an event stands in the tracker of a person.
public enum Standing: Hashable, Sendable {
  /// The event is not over yet; when claiming opens.
  case notOver(opens: Instant)
  /// Every registered day is held after an on-site registration; when the first opens.
  case held(until: Instant)
  /// Credits can be claimed and no figure is saved yet.
  case open
  /// Some figures are saved: so many of so many registered days.
  case started(entered: Int, of: Int)
  /// The claim is submitted.
  case submitted(total: Credits)
  /// The claim period is over.
  case closed(at: Instant)
  /// No day of the event has a confirmed registration.
  case noRegisteredDay

  /// Whether the claim can be worked on now.
  public var isClaimable: Bool {
    switch self {
    case .open, .started: true
    default: false
    }
  }
}

extension ClaimRules {
  /// Where an event stands at an instant.
  public static func standing(of part: Participation, at now: Instant) -> Standing {
    if let submitted = part.submitted { return .submitted(total: submitted.total) }
    switch refusal(claiming: part, at: now) {
    case .eventNotConcluded(let opens): return .notOver(opens: opens)
    case .claimPeriodOver(let closed): return .closed(at: closed)
    case .noRegisteredDay: return .noRegisteredDay
    default: break
    }
    let held = heldDays(of: part, at: now)
    if held.count == part.registeredDays.count, let first = held.map(\.until).min() {
      return .held(until: first)
    }
    let entered = part.registeredDays.count - part.daysWithoutFigure.count
    return entered == 0 ? .open : .started(entered: entered, of: part.registeredDays.count)
  }

  /// The events as the tracker lists them: most recent first (instruction 4).
  public static func trackerOrder(_ parts: [Participation]) -> [Participation] {
    parts.sorted {
      ($0.event.concludesAt, $0.event.id) > ($1.event.concludesAt, $1.event.id)
    }
  }
}
