import CMECore

extension CallerDeed {
  /// What a row of the journal about a member says; a word that has no case of its own is `other`.
  init(_ row: JournalRow, about member: Member) {
    self.init(at: row.at, by: Doer(row, about: member), what: What(row, about: member))
  }
}

extension CallerDeed.Doer {
  private static let staff = "staff "

  /// Whoever is not known, or is another member, counts as a visitor.
  fileprivate init(_ row: JournalRow, about member: Member) {
    switch row.actor {
    case AccountOwner.member(member).subject: self = .themselves
    case Actor.office.stored: self = .office
    case Actor.program.stored: self = .program
    case let actor where actor.hasPrefix(Self.staff):
      self = .staff(String(actor.dropFirst(Self.staff.count)))
    default: self = .visitor
    }
  }
}

extension CallerDeed.What {
  fileprivate init(_ row: JournalRow, about member: Member) {
    let other = CallerDeed.What.other(row.what)
    let claim = JournalledClaim(row.subject, of: member)
    self =
      switch row.what {
      case "credits": claim.flatMap { Self.saved(row, $0) } ?? other
      case "submit": claim.map { .submitted($0.event) } ?? other
      case "certificate": claim.map { .certificateIssued($0.event) } ?? other
      case "mail-sent", "mail-failed":
        Self.mail(row) ?? .other([row.what, row.from].compactMap { $0 }.joined(separator: " "))
      default: Self.step(row) ?? other
      }
  }

  private static func saved(_ row: JournalRow, _ claim: JournalledClaim) -> Self? {
    claim.day.map { .saved(claim.event, $0, from: row.from.credits, to: row.to.credits) }
  }

  private static func mail(_ row: JournalRow) -> Self? {
    switch (row.what, row.from.flatMap(MailKind.init)) {
    case ("mail-sent", .resetCode): .resetMailSent
    case ("mail-failed", .resetCode): .resetMailFailed(reason: row.to ?? "")
    case ("mail-sent", .certificate): .certificateMailed
    default: nil
    }
  }

  private static func step(_ row: JournalRow) -> Self? {
    switch row.what {
    case "sign-in": .signedIn
    case "sign-in-failed": .signInFailed
    case "locked": .locked(until: row.to.flatMap(Instant.init(iso8601:)))
    case "unlocked": .unlocked
    case "reset-asked": .resetAsked
    case "reset-code-wrong": .codeWrong
    case "password", "password-reset": .passwordSet
    case "call-begun": .callBegun
    case "note": .noted
    default: nil
    }
  }
}
