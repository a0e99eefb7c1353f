/// What callers ask beside their troubles: the questions that the desk has an answer of its own to.
///
/// Where a member may ask the same, it is called as the member's topic.
public enum CallerQuestion: String, CaseIterable, Sendable {
  /// How long the mail with a code takes, and whether it may be sent again.
  case mailTime = "mail-time"
  /// Which code is good, and for how long.
  case mailCode = "mail-code"
  /// Which name to sign in with.
  case username
  /// Another account or e-mail address of the same person.
  case otherAccount = "other-account"
  /// Whether somebody else than the member may be told or may claim.
  case others
  /// Who is asked about what.
  case contact
  /// Whether a day can still be added, and who decides on an exception.
  case addDay = "add-day"
  /// When a hold ends, and why there is one.
  case hold = "onsite-hold"
  /// A day without credits: why a zero, and why not blank.
  case zero = "zero-rule"
  /// The most for a day, how time is counted, coming late.
  case howMany = "how-many-credits"
  case total
  /// Where the caller sees what was entered.
  case whereEntered = "where-entered"
  /// Why a figure that was typed is not there.
  case figureGone = "figure-gone"
  /// Whether it is kept, and finishing later.
  case savedProgress = "saved-progress"
  /// How long an event can be claimed.
  case deadline = "claim-deadline"
  /// From when an event can be claimed.
  case opens = "not-concluded"
  /// Whether submitting is final, and what can be changed before.
  case final = "final-submission"
  /// Whether the claim is submitted.
  case isSubmitted = "is-submitted"
  /// What kind of credits they are.
  case creditKind = "what-is-cme"
  /// What students, sonographers and nurses get.
  case nonPhysician = "non-physician"
  case privacy
  /// Whether it goes to a board.
  case reporting
  /// Who changes a name, a degree or an address.
  case nameCorrection = "name-correction"
  /// A mail that goes to an address which the caller does not read any more.
  case oldAddress = "old-address"
  /// Whether the desk can tell a password, or set one.
  case passwordTold = "password-told"
  /// Whether to wait with submitting, or to submit some of the days.
  case submitWhen = "submit-when"
  /// How long the society's teams take to answer.
  case replyTime = "reply-time"
  /// How long the data are kept, and whether they can be deleted.
  case dataKept = "data-kept"
  /// The caller is angry, or wants a supervisor.
  case complaint
  /// Where and when an event was, and the most it gives.
  case eventDetails = "event-details"
  /// What the certificate says, and how it comes.
  case certificateForm = "certificate-form"
  /// Which number is whose, and which one works.
  case numbers
  case membership, teaching, recordings, remembering, audit, acceptance, verification
  case creditsOfYears = "credits-of-years"
  case severalEvents = "several-events"
  case otherLogins = "other-logins"
  case whySignIn = "why-sign-in"
  case cost, language, devices
  /// The caller has what they need.
  case solved
}
