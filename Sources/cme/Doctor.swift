import ArgumentParser
import Assistant
import CEditline
import CMECore
import CMEServices
import Glibc

/// `cme doctor`: what this installation stands on.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show versions, the state of the database, and which settings are still blank.",
    discussion: "Exit status 1 where something has to be mended.")

  @Option(help: "The folder of prompts (or CME_PROMPTS).")
  var prompts: String?
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let surroundings = Surroundings.ofThisProcess()
    let findings =
      Diagnosis.versions + Diagnosis.surroundings(surroundings)
      + Diagnosis.prompts(asked: prompts, surroundings)
      + Diagnosis.mail(database: database.path(surroundings), surroundings)
      + Diagnosis.certificates(database: database.path(surroundings), surroundings)
      + Diagnosis.database(at: database.path(surroundings))
    for finding in findings { print(finding.line) }
    if findings.contains(where: { !$0.isWell }) { throw ExitCode(1) }
  }
}
