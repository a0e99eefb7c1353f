import ArgumentParser
import CMECore
import CMEServices

extension Office {
  /// `cme office claims`.
  struct Claims: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what has been claimed: every saved figure, draft or submitted.",
      discussion: "Times are UTC. A draft shows when its figure was saved and by whom.")

    @Option(help: "Only this event.")
    var event: String?
    @OptionGroup var list: ListOptions

    func run() throws {
      try list.write { services in
        if let event { try check(event, isAmong: services.eventIDs()) }
        return ClaimsText(try services.claims(event: event))
      }
    }

    private func check(_ event: Event.ID, isAmong known: [Event.ID]) throws {
      guard known.contains(event) else { throw NoSuchEvent(asked: event, known: known) }
    }
  }

  /// An event that is not stored, and those that are.
  private struct NoSuchEvent: Error, CustomStringConvertible {
    let asked: Event.ID
    let known: [Event.ID]

    var description: String {
      let others = known.isEmpty ? "none is stored" : "there are " + known.joined(separator: ", ")
      return Cleaned.text("There is no event \(asked); \(others).")
    }
  }
}
