import ArgumentParser
import CMEServices

extension Office {
  /// `cme office claims`.
  struct Claims: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what has been claimed: every saved figure, draft or submitted.",
      discussion: "Times are UTC. A draft shows when its figure was saved and by whom.")

    /// How the list is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case table, csv, json
    }

    @Option(help: "Only this event.")
    var event: String?
    @Option(help: "How to write the list.")
    var format = Format.table
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let path = database.path(.ofThisProcess())
      let services = Services(store: try AppStore.open(existing: path))
      let rows = try services.claims(event: event)
      Output.write(ClaimsText(rows).text(as: format))
    }
  }
}
