import CMECore

/// What the journal tells of accounts; never anything that was typed.
enum AccountStep {
  case signIn, signInFailed
  case locked(until: Instant)
  /// A lock ended before its time, as the right password was typed.
  case unlocked
  case hashRenewed
  case resetAsked, resetNotSent
  /// The code was none of the reset's or, where it is told, no longer good.
  case codeWrong(wasVoided: Bool)
  case codeTaken
  /// The office set the password.
  case password
  case passwordReset
  /// The office added a colleague, or let one do nothing or everything again.
  case staffAdded(Staff.Role)
  case staffDisabled, staffEnabled
  /// A colleague took a call, or ended it.
  case callBegun(Call.Identification)
  case callEnded
  /// A colleague wrote a note, or what it asked for is done.
  case noted(isFollowUp: Bool)
  case noteDone
  /// With the page that went along, where there was one.
  case mailSent(MailKind, CertificatePage? = nil)
  /// Without a kind: no mail in particular.
  case mailFailed(MailKind?, reason: String)

  /// The word of the journal.
  var what: String {
    switch self {
    case .signIn: "sign-in"
    case .signInFailed: "sign-in-failed"
    case .locked: "locked"
    case .unlocked: "unlocked"
    case .hashRenewed: "hash-renewed"
    case .resetAsked: "reset-asked"
    case .resetNotSent: "reset-not-sent"
    case .codeWrong: "reset-code-wrong"
    case .codeTaken: "reset-code-taken"
    case .password: "password"
    case .passwordReset: "password-reset"
    case .staffAdded: "staff-added"
    case .staffDisabled: "staff-disabled"
    case .staffEnabled: "staff-enabled"
    case .callBegun: "call-begun"
    case .callEnded: "call-ended"
    case .noted: "note"
    case .noteDone: "note-done"
    case .mailSent: "mail-sent"
    case .mailFailed: "mail-failed"
    }
  }

  /// What stands behind it: the kind of a mail, where there is one.
  var from: String? {
    switch self {
    case .mailSent(let kind, _): kind.rawValue
    case .mailFailed(let kind, _): kind?.rawValue
    default: nil
    }
  }

  /// What it came to, where that is a fact of its own.
  var to: String? {
    switch self {
    case .locked(let until): until.description
    case .staffAdded(let role): role.rawValue
    case .callBegun(let identification): identification.rawValue
    case .codeWrong(wasVoided: true): "voided"
    case .noted(isFollowUp: true): "follow-up"
    case .mailSent(_, .certificate(let number)): number.text
    case .mailSent(_, .transcript(let from, let to)): "\(from.iso) to \(to.iso)"
    case .mailFailed(_, let reason): reason
    default: nil
    }
  }
}

extension AccountRows {
  /// Writes a step of whoever has an account into the journal.
  func journal(_ step: AccountStep, _ owner: AccountOwner, _ stamp: Stamp) throws {
    try journal(stamp, owner.subject, step.what, from: step.from, to: step.to)
  }

  /// Writes a step of a person into the journal.
  func journal(_ step: AccountStep, _ member: Member, _ stamp: Stamp) throws {
    try journal(step, .member(member), stamp)
  }

  /// Writes a step into the journal for each of the people whom a name means, or for nobody.
  func journal(_ step: AccountStep, _ members: [Member], _ stamp: Stamp) throws {
    try journal(step, members.map(AccountOwner.member), stamp)
  }

  /// Writes a step into the journal for each of those whom a name means, or for nobody.
  func journal(_ step: AccountStep, _ owners: [AccountOwner], _ stamp: Stamp) throws {
    for owner in owners { try journal(step, owner, stamp) }
    guard owners.isEmpty else { return }
    try journal(stamp, "nobody", step.what, from: step.from, to: step.to)
  }
}
