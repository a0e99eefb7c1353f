import CMECore
import Foundation

/// A program of this machine that is run to its end, without a shell.
struct PrinterProgram {
  /// What came of a run: its status, and the beginning of what it said.
  struct Answer {
    let status: Int32
    let output, errors: String
  }

  let path: String
  private let environment: [String: String]

  /// Looks for a program in the folders of PATH that are given from the root, then in /usr/bin.
  init?(_ name: String, _ environment: [String: String]) {
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.first == "/" }
    let paths = (folders + ["/usr/bin"]).map { "\($0)/\(name)" }
    guard let path = paths.first(where: PrinterProgram.isProgram) else { return nil }
    self.path = path
    // Nothing of ours, and answers in a known language.
    self.environment = environment.filter { !$0.key.hasPrefix("CME_") }
      .merging(["LC_ALL": "C", "LANGUAGE": "C"]) { $1 }
  }

  /// Runs it; one that takes too long is ended, with all that it started.
  func run(
    _ arguments: [String], input: Data, seconds: Double
  ) throws(DeliveryRefusal) -> Answer {
    do throws(SystemError) {
      let channels = try [MemoryFile(input), MemoryFile(Data()), MemoryFile(Data())]
      let child = try ChildProcess(
        path, arguments, environment: environment, channels: channels.map(\.descriptor))
      guard let status = child.status(within: seconds) else { throw SystemError(ETIMEDOUT) }
      return Answer(
        status: status, output: channels[1].beginning, errors: channels[2].beginning)
    } catch {
      throw .notPrinted(reason: error.reason)
    }
  }

  private static func isProgram(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
