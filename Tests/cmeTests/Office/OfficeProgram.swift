import CMECore
import CMEServices
import Foundation
import Testing

/// The built program with a private data folder, run as the office runs it.
final class OfficeProgram: Sendable {
  /// What a run left behind.
  struct Outcome: Equatable {
    let status: Int32
    let output, errors: String
  }

  let folder: String
  var database: String { folder + "/data/cme/cme.sqlite" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/cme office " + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var environment: [String: String] {
    [
      "XDG_DATA_HOME": folder + "/data", "HOME": folder, "LANG": "C.UTF-8",
      "CME_PROMPTS": Stage.prompts.path,
    ]
  }

  func run(_ arguments: [String], input: String = "") throws -> Outcome {
    let process = Process()
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: try builtProgram())
    process.arguments = arguments
    process.environment = environment
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    let errors = try stderr.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  /// The arguments that import the sample files, with the registrations of this name.
  static func importing(registrations: String = "registrations") -> [String] {
    let files = [
      ("events", "events"), ("days", "days"), ("members", "members"),
      ("registrations", registrations),
    ]
    return ["office", "import"]
      + files.flatMap { option, name in
        ["--\(option)", Stage.data.appendingPathComponent("\(name).csv").path]
      }
  }
}
