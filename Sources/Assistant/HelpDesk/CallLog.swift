import CMECore
import Understanding

/// What was asked and done in a call, for its summary.
struct CallLog: Hashable, Sendable {
  enum Asked: Hashable, Sendable {
    case trouble(Trouble, days: [Day])
    case step(PortalStep)
    case topic(Topic)
  }

  enum Done: Hashable, Sendable {
    case saved([FigureChange], Event.ID)
    case submitted(Event.ID, total: Credits)
    case resetMail(at: Instant)
    case unlocked(reason: String)
    case noted(CallerNote)
    case settled(CallerNote)
  }

  var asked: [Asked] = []
  var done: [Done] = []

  /// The events that figures were saved for.
  var savedEvents: Set<Event.ID> {
    Set(done.compactMap { if case .saved(_, let event) = $0 { event } else { nil } })
  }
}
