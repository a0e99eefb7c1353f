import Foundation

/// Python's cryptography, which checks signatures without a line of ours; `Scripts/test` installs
/// it.
public enum SignatureChecker {
  /// Whether it is there.
  public static let isInstalled = FileManager.default.isExecutableFile(atPath: interpreter.path)
  /// What to say where it is not.
  public static let missing = "Python's cryptography is missing: Scripts/test installs it"

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  /// A link, not resolved: it tells Python which environment it is in.
  private static let interpreter = folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent(".build/signature-checker/bin/python")

  /// What it says of a row, "good" or "bad".
  public static func answer(to row: [String: String]) throws -> String {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = interpreter
    process.arguments = [folder.appendingPathComponent("check.py").path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(row))
    try input.fileHandleForWriting.close()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: answer, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
