import Foundation
import Testing

/// The program that saves a page, run so that the system gets in its way.
enum SavePage {
  /// How it ended.
  enum Ending: Equatable {
    case exit(Int32)
    case killed
  }

  /// Whether programs can be traced on this machine.
  static let isTraceable =
    (try? strace(["-o", "/dev/null", "/bin/true"], input: Data())) == .exit(0)

  /// Runs it with what strace is to do to one of its calls.
  static func run(
    _ bytes: Data, into folder: String, canBeNameless: Bool, injecting: String
  ) throws -> Ending {
    var options = ["-f", "-qq", "-o", "/dev/null", "-e", "inject=" + injecting]
    if !canBeNameless {
      let call = try #require(try namelessCall.get())
      options += ["-e", "inject=openat:error=EOPNOTSUPP:when=\(call)"]
    }
    return try strace(options + [path(), folder], input: bytes)
  }

  /// Which of the program's calls of openat asks for a file without a name, counted from 1.
  private static let namelessCall = Result {
    let folder = try TemporaryFolder()
    let trace = try TemporaryFolder()
    _ = try strace(
      ["-o", trace.file("trace"), "-e", "trace=openat", path(), folder.path], input: Data())
    let lines = try String(contentsOfFile: trace.file("trace"), encoding: .utf8)
      .split(separator: "\n")
    return lines.firstIndex { $0.contains("O_TMPFILE") }.map { $0 + 1 }
  }

  private static func path() throws -> String {
    let tests = try #require(realpath("/proc/self/exe", nil))
    defer { free(tests) }
    return (String(cString: tests) as NSString).deletingLastPathComponent + "/savepage"
  }

  private static func strace(_ arguments: [String], input: Data) throws -> Ending {
    let folder = try TemporaryFolder()
    try input.write(to: URL(fileURLWithPath: folder.file("input")))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
    process.arguments = arguments
    process.standardInput = FileHandle(forReadingAtPath: folder.file("input"))
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationReason == .exit ? .exit(process.terminationStatus) : .killed
  }
}
