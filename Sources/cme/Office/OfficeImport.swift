import ArgumentParser
import CMEServices
import Foundation

extension Office {
  /// `cme office import`.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Load events, days, members and registrations from CSV files.",
      discussion: """
        Any of the four files, in one transaction. The columns, in any order:

          events         event_id title format location time_zone concludes_at
                         claim_closes_at credit_type
          days           event_id date label maximum_credits
          members        member_id e_associate_id username email given_name
                         family_name credentials profession npi
          registrations  event_id member date status channel registered_at
                         processed_at

        A row that cannot be taken is refused with its place and reason, and the database \
        stays as it was. Exit status 1 where a row is refused.
        """)

    @Option(help: "The events.", completion: .file(extensions: ["csv"]))
    var events: String?
    @Option(help: "The days of the events.", completion: .file(extensions: ["csv"]))
    var days: String?
    @Option(help: "The people who may sign in.", completion: .file(extensions: ["csv"]))
    var members: String?
    @Option(help: "Who is registered for which day.", completion: .file(extensions: ["csv"]))
    var registrations: String?
    @Flag(help: "Check and report everything, and keep nothing.")
    var dryRun = false
    @Flag(help: "Keep the good rows where others are refused.")
    var keepGood = false
    @OptionGroup var database: DatabaseOptions

    private var paths: [ImportFile: String] {
      let paths = [
        ImportFile.events: events, .days: days, .members: members, .registrations: registrations,
      ]
      return paths.compactMapValues { $0 }
    }

    func validate() throws {
      guard !paths.isEmpty else {
        throw ValidationError(
          "Name at least one file: --events, --days, --members or --registrations.")
      }
    }

    func run() throws {
      let surroundings = Surroundings.ofThisProcess()
      let order = ImportOrder(paths: paths, isDryRun: dryRun, keepsGood: keepGood)
      let report = try load(order, into: database.path(surroundings), ProgressBar(surroundings))
      print(ImportReportText(report, order).text, terminator: "")
      if !report.refusals.isEmpty { throw ExitCode(1) }
    }

    /// A database that is not there is made only for an import that leaves something in it.
    private func load(
      _ order: ImportOrder, into path: String, _ bar: ProgressBar
    ) throws -> ImportReport {
      defer { bar.clear() }
      if !FileManager.default.fileExists(atPath: path) {
        let trial = try AppStore.tryImport(order, at: Clock.now(), progress: bar.show)
        guard trial.outcome == .stored else { return trial }
      }
      let store = try AppStore.create(at: path)
      return try store.importFiles(order, at: Clock.now(), progress: bar.show)
    }
  }
}
