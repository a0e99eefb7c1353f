import CMECore
import Understanding

/// What was asked last; the numbers are those of the ten instructions.
enum Scene: Hashable, Sendable {
  /// Instructions 1 and 2: who are you.
  case signInName
  /// Instruction 3: the password for a name.
  case signInPassword(name: String)
  /// Instruction 3, the password forgotten: whose it is.
  case resetName
  /// The code of the mail.
  case resetCode(Reset)
  /// The new password, and the same once more.
  case newPassword(ResetTicket)
  case newPasswordAgain(ResetTicket, Secret)
  /// Nobody touched a key for long: the password once more.
  case locked
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
  case signIn, unlock, tracker, trackerAgain, submit
  /// Do something again with what is stored now.
  case again(Act)
  case save(Saving)
  case signOut(AfterSignOut)
  /// Have a code sent; when that was asked.
  case askReset(Instant)
  case askNewCode, redeem, setPassword
  /// Whether the rules of passwords take it.
  case check(Secret)
  case certificates(CertificateWish)
  case deliver(CertificatePage)
}

/// What certificates are read for.
enum CertificateWish: Hashable, Sendable {
  /// To show that of the open event, which is submitted.
  case ofOpenEvent
  /// One is wanted; which, is seen from what there is.
  case wanted(Delivery)
  /// To list them.
  case all
  case transcript(Delivery, TranscriptSpan)
}

/// What a session is ended for.
enum AfterSignOut: Hashable, Sendable {
  case leave(Ending)
  /// The screen was locked and the password for it did not fit, or was not known.
  case lockedOut, forgotPassword
  /// The screen was locked, and a new session goes on in the place of the old one.
  case unlocked
  /// Somebody else takes the seat.
  case nextPerson
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
  case certificate(IssuedCertificate, Delivery)
  /// A page by mail to the address on file: that on the screen, or what the act is for.
  case mail(CertificatePage?, Act)
  case anotherEvent, clearFigures, carryOn, noneOfThese
}

/// The changes that can be taken back, and those that were.
struct History: Hashable, Sendable {
  var done: [[FigureChange]] = []
  var undone: [[FigureChange]] = []
}
