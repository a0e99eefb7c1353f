import ArgumentParser
import CMECore
import CMEServices

extension Office {
  /// `cme office journal`.
  struct Journal: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what was done, by whom and when: sign-ins, resets, mails, figures.",
      discussion: "Times are UTC. The journal can only be added to.")

    @Option(help: "Only this person: a username, an e-mail address or a number.")
    var member: String?
    @Option(help: "Only since this day (2026-10-16) or instant (2026-10-16T08:00:00Z), UTC.")
    var since: Instant?
    @OptionGroup var list: ListOptions

    func run() throws {
      try list.write { services in
        guard let rows = try services.journal(of: member, since: since) else {
          throw NoSuchMember(asked: member ?? "")
        }
        return JournalText(rows)
      }
    }
  }

  /// A name that nobody has, or several people.
  struct NoSuchMember: Error, CustomStringConvertible {
    let asked: String

    var description: String {
      "Nobody, or more than one person, has the name \(Cleaned.text(asked)); a number is always one."
    }
  }
}

extension Instant: ExpressibleByArgument {
  /// Reads an instant, or a day, which begins at 00:00 UTC.
  public init?(argument: String) {
    self.init(iso8601: argument.contains("T") ? argument : argument + "T00:00:00Z")
  }
}
