/// What may be done with a claim: asked by the conversation to explain and by the services to
/// decide (instruction sheet: first sentence, 7, 9, and the rules below the table).
public enum ClaimRules {
  /// Why nothing of an event can be claimed at an instant, whatever the day; nil where it can.
  public static func refusal(claiming part: Participation, at now: Instant) -> Refusal? {
    if let submitted = part.submitted { return .alreadySubmitted(at: submitted.submittedAt) }
    if now < part.event.concludesAt { return .eventNotConcluded(opens: part.event.concludesAt) }
    if let closed = part.event.claimClosesAt, now > closed {
      return .claimPeriodOver(closed: closed)
    }
    return part.registeredDays.isEmpty ? .noRegisteredDay : nil
  }

  /// Why no figure can be entered for a day at an instant; nil where one can.
  public static func refusal(opening day: Day, of part: Participation, at now: Instant) -> Refusal?
  {
    if let refusal = refusal(claiming: part, at: now) { return refusal }
    guard part.eventDay(on: day) != nil else { return .notADayOfTheEvent(day) }
    let registration = part.registration(for: day)
    guard let registration, registration.status == .confirmed else {
      return .dayNotRegistered(
        day: day, status: registration?.status, registered: part.registeredDays.map(\.day))
    }
    guard let until = registration.heldUntil, now < until else { return nil }
    return .heldAfterOnsiteChange(day: day, until: until)
  }

  /// Why a figure cannot be saved for a day at an instant; nil credits take the figure away, which
  /// is allowed for any day of a claim that can still be worked on.
  public static func refusal(
    entering credits: Credits?, on day: Day, in part: Participation, at now: Instant
  ) -> Refusal? {
    guard let credits else { return refusal(claiming: part, at: now) }
    if let refusal = refusal(opening: day, of: part, at: now) { return refusal }
    guard let maximum = part.eventDay(on: day)?.maximum else { return .notADayOfTheEvent(day) }
    if credits < .zero { return .belowZero(day: day, typed: credits) }
    if credits > maximum { return .overMaximum(day: day, typed: credits, maximum: maximum) }
    guard !credits.isQuarterStep else { return nil }
    return .notAStep(day: day, typed: credits, nearest: quarters(around: credits, upTo: maximum))
  }

  /// Why a claim cannot be submitted at an instant; nil where it can.
  ///
  /// What the person can mend now comes before what has to be waited for.
  public static func refusal(submitting part: Participation, at now: Instant) -> Refusal? {
    if let refusal = refusal(claiming: part, at: now) { return refusal }
    let held = heldDays(of: part, at: now)
    let empty = part.daysWithoutFigure.filter { day in !held.contains { $0.day == day } }
    guard empty.isEmpty else { return .daysWithoutFigure(empty) }
    guard held.isEmpty else { return .daysHeld(held) }
    return part.entries.lazy
      .compactMap { refusal(entering: $0.credits, on: $0.day, in: part, at: now) }.first
  }

  /// The registered days that are held at an instant, earliest day first.
  public static func heldDays(of part: Participation, at now: Instant) -> [HeldDay] {
    part.registeredDays.compactMap { eventDay in
      guard let until = part.registration(for: eventDay.day)?.heldUntil, now < until else {
        return nil
      }
      return HeldDay(day: eventDay.day, until: until)
    }
  }

  /// The registered days that a figure can be entered for at an instant, earliest first.
  public static func openDays(of part: Participation, at now: Instant) -> [EventDay] {
    part.registeredDays.filter { refusal(opening: $0.day, of: part, at: now) == nil }
  }

  private static func quarters(around credits: Credits, upTo maximum: Credits) -> [Credits] {
    let below = credits.hundredths / 25 * 25
    return [below, below + 25].map(Credits.init(hundredths:)).filter { $0 <= maximum }
  }
}
