import ArgumentParser
import Assistant
import CMECore
import CMEServices

extension Office {
  /// `cme office report`.
  struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what people are stuck on: steps, refusals, questions, lines not understood.",
      discussion: """
        Of the conversations that began in the last 30 days, today included, or in the days \
        named. Days are UTC. A conversation is finished when a claim is submitted or a \
        certificate seen; whoever reached a step has passed those before it, then or earlier. \
        Lines are kept without names and numbers: "…" is a word that was \
        left out, "#" a figure.
        """)

    @Option(help: "Only since this day (2026-10-16) or instant (2026-10-16T08:00:00Z), UTC.")
    var since: Instant?
    @Option(help: "Only to the end of this day, or before this instant, UTC.")
    var until: EndOfTime?
    @Option(help: "How to write it.")
    var format = ListFormat.table
    @Flag(help: "Figures without bars (or ACCESSIBLE=1).")
    var plain = false
    @Option(help: "The folder of prompts (or CME_PROMPTS).")
    var prompts: String?
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
      guard begin < end else { throw ValidationError("--since has to lie before --until.") }
    }

    func run() throws {
      let surroundings = Surroundings.ofThisProcess()
      let report = try database.services().report(since: begin, until: end)
      switch format {
      case .csv: Output.write(ReportCSV.text(report))
      case .json: Output.write(ReportJSON.text(report))
      case .table: Output.write(try table(of: report, surroundings))
      }
    }

    private func table(of report: StuckReport, _ surroundings: Surroundings) throws -> String {
      let folder = try PromptsFolder.locate(asked: prompts, surroundings)
      let phrasebook = try folder.phrasebook()
      let showsBars = !plain && !surroundings.isAccessible && surroundings.allowsEscapes
      let text = ReportText(
        StuckWords(phrasebook), width: Output.width ?? surroundings.columns ?? 80,
        showsBars: showsBars, .office)
      return text.lines(of: report, in: .utc).map { $0 + "\n" }.joined()
    }

    /// The end of today, or of the day named.
    private var end: Instant {
      until?.instant ?? Report.day(of: Clock.now()).advanced(bySeconds: 86_400)
    }

    /// The beginning of the first of 30 days, or what was named.
    private var begin: Instant {
      since ?? Report.day(of: end.advanced(bySeconds: -1)).advanced(bySeconds: -29 * 86_400)
    }

    /// When the day of an instant began.
    private static func day(of instant: Instant) -> Instant {
      let day = LocalTime(instant, offsetSeconds: 0).day
      return Instant(secondsSince1970: day.daysSince1970 * 86_400)
    }
  }

  /// The end of a day, or an instant.
  struct EndOfTime: ExpressibleByArgument {
    let instant: Instant

    init?(argument: String) {
      guard let instant = Instant(argument: argument) else { return nil }
      let isDay = !argument.contains("T")
      self.instant = isDay ? instant.advanced(bySeconds: 86_400) : instant
    }
  }
}
