import CMECore
import Understanding

/// What was asked and done in a call, for its summary.
struct CallLog: Hashable, Sendable {
  enum Asked: Hashable, Sendable {
    case trouble(Trouble, days: [Day])
    case step(PortalStep)
    case topic(Topic)
    /// To have figures entered.
    case entering
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

  /// When a mail with a code was asked for last, where that was since an instant.
  func resetMail(since instant: Instant) -> Instant? {
    done.compactMap { if case .resetMail(let at) = $0, at >= instant { at } else { nil } }.last
  }

  /// The events that figures were saved for.
  var savedEvents: Set<Event.ID> {
    Set(done.compactMap { if case .saved(_, let event) = $0 { event } else { nil } })
  }

  /// What was done in the end: of several changes of a day the first figure and the last, where they
  /// differ, at the place of the first.
  var outcome: [Done] {
    var outcome: [Done] = []
    for done in done {
      guard case .saved(let changes, let event) = done else {
        outcome.append(done)
        continue
      }
      let place = outcome.firstIndex { if case .saved(_, event) = $0 { true } else { false } }
      guard let place, case .saved(let before, _) = outcome[place] else {
        outcome.append(done)
        continue
      }
      outcome[place] = .saved(CallLog.joined(before, changes), event)
    }
    return outcome.filter { if case .saved([], _) = $0 { false } else { true } }
  }

  private static func joined(_ before: [FigureChange], _ after: [FigureChange]) -> [FigureChange] {
    let days = Set((before + after).map(\.day)).sorted()
    return days.compactMap { day in
      let changes = (before + after).filter { $0.day == day }
      guard let first = changes.first, let last = changes.last, first.from != last.to else {
        return nil
      }
      return FigureChange(day: day, from: first.from, to: last.to)
    }
  }
}
