import CMECore

/// What the journal names when something is done about a claim: "member 10021 event CONV26 day
/// 2026-10-16".
struct JournalledClaim {
  let event: Event.ID
  let day: Day?

  /// Nil where a subject is something else.
  init?(_ subject: String, of member: Member) {
    let prefix = AccountOwner.member(member).subject + " event "
    guard subject.hasPrefix(prefix) else { return nil }
    let rest = subject.dropFirst(prefix.count)
    let dated = rest.count - " day 2026-10-16".count
    if dated > 0, rest.dropFirst(dated).hasPrefix(" day "),
      let day = Day(iso: String(rest.suffix(10)))
    {
      (event, self.day) = (String(rest.prefix(dated)), day)
    } else {
      (event, day) = (String(rest), nil)
    }
  }
}

extension String? {
  /// Credits as the journal writes them; nil where there was no figure.
  var credits: Credits? { flatMap { Credits(decimal: $0) } }
}
