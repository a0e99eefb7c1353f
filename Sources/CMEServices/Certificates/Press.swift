import CMECore
import Foundation

/// The program that draws pages, `cme-press`, which no other part of the house links.
public struct Press: Sendable {
  /// Where the program is.
  public let path: String
  private let patience: Double

  /// Finds it: where `CME_PRESS` says, else beside the running program, links followed.
  public static func locate(_ environment: [String: String]) -> Press? {
    let path = environment["CME_PRESS"] ?? besideThisProgram
    guard let path, isProgram(path) else { return nil }
    return Press(path)
  }

  /// What an office draws its pages with; the press is looked for when a page is wanted.
  public static func drawing(
    _ environment: [String: String]
  ) -> @Sendable (PressJob) throws(DeliveryRefusal) -> Data {
    { (job: PressJob) throws(DeliveryRefusal) -> Data in
      guard let press = locate(environment) else {
        throw .notDrawn(reason: "cme-press is not on this machine")
      }
      return try press.draw(job)
    }
  }

  /// The press at a path; a page that takes it more seconds than that is not drawn.
  init(_ path: String, patience: Double = 30) {
    self.path = path
    self.patience = patience
  }

  /// The PDF of a job: the same bytes for the same job.
  public func draw(_ job: PressJob) throws(DeliveryRefusal) -> Data {
    guard let row = try? JSONEncoder().encode(job) else { throw .notDrawn(reason: "no job") }
    let output: Data
    do throws(SystemError) {
      output = try run(row)
    } catch {
      throw .notDrawn(reason: "cme-press: \(error.reason)")
    }
    return try PressAnswer(output).page
  }

  /// It gets nothing of our environment, where secrets may be; what it says besides is dropped.
  private func run(_ row: Data) throws(SystemError) -> Data {
    let channels = try [MemoryFile(row), MemoryFile(Data()), MemoryFile(Data())]
    let child = try ChildProcess(
      path, [], environment: ["SWIFT_BACKTRACE": "enable=no"],
      channels: channels.map(\.descriptor))
    guard child.status(within: patience) != nil else { throw SystemError(ETIMEDOUT) }
    return channels[1].contents
  }

  private static var besideThisProgram: String? {
    let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return program.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path + "/cme-press" }
  }

  private static func isProgram(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
