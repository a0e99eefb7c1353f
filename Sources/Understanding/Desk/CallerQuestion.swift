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
  /// The caller has what they need.
  case solved
}
