import CMECore

/// What the journal names when something is done about a claim: "member 10021 event CONV26 day
/// 2026-10-16".
struct JournalledClaim {
  let event: Event.ID
  let day: Day?

  /// The subject of the claim of a person in an event.
  static func subject(of member: Member, in event: Event.ID) -> String {
    subject(of: AccountOwner.member(member).subject, in: event)
  }

  /// As above, of a person by their own subject, and of one day where one is given.
  static func subject(of person: String, in event: Event.ID, on day: Day? = nil) -> String {
    "\(person) event \(event)" + (day.map { " day \($0.iso)" } ?? "")
  }

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
