import ArgumentParser
import CMECore
import CMEServices

extension Office {
  /// `cme office calls`.
  struct Calls: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the calls that the help desk took, each with its summary.",
      discussion: "Times of the list are UTC.")

    @Option(help: "Only since this day (2026-10-16) or instant (2026-10-16T08:00:00Z), UTC.")
    var since: Instant?
    @Option(help: "How to write the list.")
    var format = ListFormat.table
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let path = database.path(.ofThisProcess())
      let services = Services(store: try AppStore.open(existing: path))
      Output.write(CallsText(try services.calls(since: since)).text(as: format))
    }
  }
}
