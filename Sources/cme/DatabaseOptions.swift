import ArgumentParser
import CMEServices
import Foundation

/// Which database a command works on.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("database"),
    help: "The database (or CME_DATABASE; else cme/cme.sqlite in the XDG data folder).")
  var file: String?

  /// The path asked for, else the default one of the account.
  func path(_ surroundings: Surroundings) -> String {
    if let path = file ?? surroundings.value(of: "CME_DATABASE") { return path }
    let home = surroundings.value(of: "HOME") ?? NSHomeDirectory()
    let data = surroundings.value(of: "XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (data ?? home + "/.local/share") + "/cme/cme.sqlite"
  }

  /// Services on the database asked for, which has to be there.
  func services() throws -> Services {
    Services(store: try AppStore.open(existing: path(.ofThisProcess())))
  }
}
