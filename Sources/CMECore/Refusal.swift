/// Why something may not be done, with the facts that explain it.
public enum Refusal: Hashable, Sendable {
  /// Nothing can be claimed before the event concludes (instruction sheet, first sentence).
  case eventNotConcluded(opens: Instant)
  /// The claim period of the event is over.
  case claimPeriodOver(closed: Instant)
  /// Nothing can be altered after submitting (instruction 9).
  case alreadySubmitted(at: Instant)
  /// No day of the event has a confirmed registration.
  case noRegisteredDay
  /// The event has no such day.
  case notADayOfTheEvent(Day)
  /// Credits can be entered only for registered days; the status where there is one after all.
  case dayNotRegistered(day: Day, status: Registration.Status?, registered: [Day])
  /// An on-site registration or change holds the day for up to 72 hours.
  case heldAfterOnsiteChange(day: Day, until: Instant)
  /// The figure is over the maximum designated for the day.
  case overMaximum(day: Day, typed: Credits, maximum: Credits)
  /// The figure is below zero.
  case belowZero(day: Day, typed: Credits)
  /// Credits go in quarter steps; the nearest ones within the day's limits.
  case notAStep(day: Day, typed: Credits, nearest: [Credits])
  /// A day without a figure is not a zero: these must be entered before submitting.
  case daysWithoutFigure([Day])
  /// These registered days are held, so submitting has to wait; the instants they open.
  case daysHeld([HeldDay])
  /// The figures were changed from somewhere else in the meantime.
  case changedElsewhere([FigureChange])
}

/// A day that is held after an on-site registration or change.
public struct HeldDay: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// When it opens.
  public let until: Instant

  /// Makes a held day.
  public init(day: Day, until: Instant) {
    self.day = day
    self.until = until
  }
}
