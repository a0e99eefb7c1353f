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
    @OptionGroup var list: ListOptions

    func run() throws {
      try list.write { CallsText(try $0.calls(since: since)) }
    }
  }
}
