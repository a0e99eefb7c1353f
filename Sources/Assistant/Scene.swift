import CMECore
import Understanding

/// What was asked last; the numbers are those of the ten instructions.
enum Scene: Hashable, Sendable {
  /// Instructions 1 and 2: who are you.
  case signInName
  /// Instruction 3: the password for a name.
  case signInPassword(name: String)
  /// Instructions 4 and 5: choose the event.
  case tracker
  /// Instructions 6 to 9: the figure of a day.
  case credits(Day)
  /// Instruction 10: look it over and submit.
  case review
  /// The claim is submitted.
  case done
}

/// What a request under way is for, so that its reply can be told in the right words.
enum Errand: Hashable, Sendable {
  case signIn, tracker, trackerAgain, submit
  /// Do something again with what is stored now.
  case again(Act)
  case save(Saving)
}

/// Figures being saved, and what remains to be said about the same line.
struct Saving: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case entered, undone, redone
  }

  var kind: Kind
  var changes: [FigureChange]
  var refusals: [Refusal] = []
  var question: Clarification.About?
}

/// Something numbered that the person may choose by its number.
enum Offer: Hashable, Sendable {
  case act(Act)
  case anotherEvent, clearFigures, carryOn
}

/// The changes that can be taken back, and those that were.
struct History: Hashable, Sendable {
  var done: [[FigureChange]] = []
  var undone: [[FigureChange]] = []
}
