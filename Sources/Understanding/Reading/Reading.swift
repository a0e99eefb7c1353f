import CMECore

/// What a typed line was taken to mean.
public struct Reading: Hashable, Sendable {
  /// The one thing the person does with the line.
  public let act: Act
  /// Other acts that are nearly as likely, best first; empty where the reading is clear.
  public let alternatives: [Act]
  /// The amounts seen in the line, whatever the act, in its order.
  public let amounts: [Credits]
  /// The days of the event seen in the line, whatever the act, in its order.
  public let days: [Day]
  /// Whether something in the line may turn its figures into others than were read.
  public let isDoubtful: Bool

  /// Makes a reading.
  public init(
    act: Act, alternatives: [Act] = [], amounts: [Credits] = [], days: [Day] = [],
    isDoubtful: Bool = false
  ) {
    self.act = act
    self.alternatives = alternatives
    self.amounts = amounts
    self.days = days
    self.isDoubtful = isDoubtful
  }
}

/// What a person can do with a line.
public enum Act: Hashable, Sendable {
  /// Gives credits for one or more days, in the order of the days.
  case enter([Entry])
  case pickEvent(Event.ID)
  case pickDay(Day)
  case affirm, deny, submit, review, undo, redo, back, `repeat`, skip, restart, help
  /// A question with a known answer.
  case ask(Topic)
  case forgotPassword
  case certificate(Delivery)
  /// Wants all certificates of theirs, of whatever year.
  case certificates
  /// Wants a transcript of the events between two dates.
  case transcript(Delivery, TranscriptSpan)
  /// Wants a person, now.
  case human
  /// Says who they are: a username, an e-mail address or a number as typed.
  case signIn(name: String)
  case quit, social
  case clarify(Clarification)
  /// Clearly about something that the assistant does not do.
  case outside
  /// Not understood.
  case none
}

/// How a certificate is wanted.
public enum Delivery: String, CaseIterable, Sendable {
  case view, save, print, email
}

/// What is truly ambiguous in a line, and what of it was clear all the same.
public struct Clarification: Hashable, Sendable {
  /// What has to be asked.
  public enum About: Hashable, Sendable {
    /// Which day; the candidates where there are some.
    case day([Day])
    /// How many credits, for the day they were meant for where it is known; the figures seen.
    case amount(Day?, [Credits])
    /// Which event; the candidates where there are some.
    case event([Event.ID])
  }

  /// What has to be asked.
  public let about: About
  /// The entries of the same line that were clear.
  public let kept: [Entry]

  /// Makes a clarification.
  public init(about: About, kept: [Entry] = []) {
    self.about = about
    self.kept = kept
  }
}

/// A question that the assistant has an answer to.
public enum Topic: String, CaseIterable, Sendable {
  case zeroRule = "zero-rule"
  case registeredDays = "registered-days"
  case onsiteHold = "onsite-hold"
  case notConcluded = "not-concluded"
  case finalSubmission = "final-submission"
  case howManyCredits = "how-many-credits"
  case fixEntry = "fix-entry"
  case savedProgress = "saved-progress"
  case total
  case certificate
  case passwordReset = "password-reset"
  case username
  case eventMissing = "event-missing"
  case claimDeadline = "claim-deadline"
  case whatIsCME = "what-is-cme"
  case nonPhysician = "non-physician"
  case nameCorrection = "name-correction"
  case reporting
  case contact
  case privacy
  case stepsOverview = "steps-overview"
  case membership
  case teaching
  case recordings
  case remembering
  case audit
  case acceptance
  case verification
  case certificateForm = "certificate-form"
  case fileTrouble = "file-trouble"
  case creditsOfYears = "credits-of-years"
  case severalEvents = "several-events"
  case sameAsPortal = "same-as-portal"
  case someoneElse = "someone-else"
  case numbers
  case otherLogins = "other-logins"
  case whySignIn = "why-sign-in"
  case cost
  case robot
  case language
  case eventDetails = "event-details"
  case devices
}
