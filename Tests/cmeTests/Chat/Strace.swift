import Foundation
import Testing

@testable import cme

/// Runs the program so that it is killed at exactly one of its writes: to the database, or of keys.
enum Strace {
  private static let path = "/usr/bin/strace"

  /// Whether programs can be traced on this machine.
  static let isPermitted =
    (try? run(["-f", "-o", "/dev/null", "/bin/true"], environment: [:], input: "")) == true

  /// Runs the program and kills it at its write of that number, counted from 1; false where it was
  /// killed, true where it came to its end before.
  static func run(
    _ program: OfficeProgram, killAtWrite number: Int, input: String
  ) throws -> Bool {
    let calls = "pwrite64,mkdir,mkdirat,fsync,rename,renameat,renameat2"
    let inject = "inject=\(calls):signal=KILL:when=\(number)"
    return try run(
      ["-f", "-qq", "-o", "/dev/null", "-e", "trace=\(calls)", "-e", inject, builtProgram()],
      environment: program.environment, input: input)
  }

  private static func run(
    _ arguments: [String], environment: [String: String], input: String
  ) throws -> Bool {
    let process = Process()
    let stdin = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    process.standardInput = stdin
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    try process.run()
    process.waitUntilExit()
    return process.terminationReason == .exit && process.terminationStatus == 0
  }
}
