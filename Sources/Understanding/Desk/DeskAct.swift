import CMECore

/// What a colleague at the help desk wants of a line, with a caller on the telephone or without.
public enum DeskAct: Hashable, Sendable {
  /// Where the caller is on the portal: "he's at the pencil", "step 7".
  case at(PortalStep)
  /// What the caller cannot do, or sees: "why can't she enter saturday", "submit does nothing".
  case trouble(Trouble, days: [Day])
  /// A question of the caller, with the days and figures that it names.
  case ask(CallerQuestion, days: [Day] = [], amounts: [Credits] = [])
  /// Days that a caller who is led has entered and saved; none named is the one they were at.
  case did([Day])
  /// A caller who is led has submitted, and says so.
  case didSubmit
  /// Through the instructions: one on, one back, in simpler words, the reason.
  case next, back, simpler, why
  /// The screen of the caller.
  case card
  /// The event spoken about.
  case event(Event.ID)
  /// Figures of the caller are entered from here on; those that stand in the same line.
  case enterForCaller(figures: String?)
  /// Figures are told, and nobody said to enter them.
  case figures(String)
  /// Somebody else speaks now: the member in person, or a third.
  case handOver
  /// Start a reset mail.
  case resetMail
  /// End the lock, for a reason; empty where none was said.
  case unlock(reason: String)
  /// A note, and one that somebody has to come back to.
  case note(String), followUp(String)
  /// A follow-up of the list is done.
  case done(Int)
  /// The follow-ups that are open.
  case followUps
  /// What was said and done in this call so far.
  case summary
  /// The call is over; whom to find next, where that stands in the same line.
  case nextCaller(find: String?)
  /// Find somebody.
  case find(String)
  /// What people are stuck on.
  case stuck
  case help, quit
  /// Nothing of this desk.
  case none
}

/// What a caller cannot do, or sees; the eight troubles that most calls are about.
public enum Trouble: String, CaseIterable, Sendable {
  /// The sign-in is refused: "wrong password", "it does not know me".
  case signIn = "sign-in"
  /// The mail with the code does not come.
  case noMail = "no-mail"
  /// The event is not in the list, or cannot be opened.
  case eventMissing = "event-missing"
  /// A day cannot be entered, or has no pencil.
  case dayClosed = "day-closed"
  /// An error, or a red message, when a figure is saved.
  case saving
  /// Submitting does nothing, or is refused.
  case submitting
  /// A figure is wrong and cannot be changed any more.
  case wrongFigure = "wrong-figure"
  /// The certificate cannot be found, printed or opened, or has a wrong name.
  case certificate
}
