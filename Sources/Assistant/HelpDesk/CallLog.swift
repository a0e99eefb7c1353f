import CMECore
import Understanding

/// What was asked and done in a call, for its summary.
struct CallLog: Hashable, Sendable {
  /// What was asked, and about which event; nil where it hangs on none.
  struct Asked: Hashable, Sendable {
    let what: What
    let event: Event.ID?
  }

  enum What: Hashable, Sendable {
    case trouble(Trouble, days: [Day])
    case step(PortalStep)
    case question(CallerQuestion)
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

  private(set) var asked: [Asked] = []
  /// What a line was only taken for; it counts once the colleague goes on with it.
  private var guess: Asked?
  var done: [Done] = []

  /// Notes what was asked, or what a line was only taken for.
  mutating func note(_ what: What, about event: Event.ID?, isGuess: Bool) {
    let asked = Asked(what: what, event: what.isOfEvent ? event : nil)
    if isGuess { guess = asked } else { self.asked.append(asked) }
  }

  /// Takes the next thing that is wanted, which shows whether the guess before it was right.
  mutating func settleGuess(by act: DeskAct) {
    if let guess, guess.what.isFollowed(by: act) { asked.append(guess) }
    guess = nil
  }

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

extension CallLog.What {
  /// Whether it is about one event.
  fileprivate var isOfEvent: Bool {
    switch self {
    case .trouble(.signIn, _), .trouble(.noMail, _): false
    case .step(let step): step.rawValue >= PortalStep.enterCredits.rawValue
    case .question(let question): question.isOfEvent
    case .trouble, .entering: true
    }
  }

  /// Whether somebody who wants this next goes on with what was guessed.
  fileprivate func isFollowed(by act: DeskAct) -> Bool {
    switch (self, act) {
    case (.step, .next), (.step, .back), (.step, .simpler), (.step, .why), (.step, .did),
      (.step, .figures):
      true
    case (.trouble, .enterForCaller), (.trouble, .resetMail), (.trouble, .unlock),
      (.trouble, .followUp), (.question, .followUp), (.question, .resetMail),
      (.question, .enterForCaller):
      true
    default: false
    }
  }
}

extension CallerQuestion {
  /// Whether its answer hangs on an event.
  var isOfEvent: Bool {
    switch self {
    case .addDay, .hold, .zero, .howMany, .total, .whereEntered, .figureGone, .savedProgress,
      .deadline, .opens, .final, .isSubmitted, .submitWhen, .creditKind, .nameCorrection,
      .eventDetails:
      true
    default: false
    }
  }
}
