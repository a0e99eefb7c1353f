import Foundation

/// The Python environment of the tests of mail; `Scripts/test` makes it.
public enum MailPython {
  /// Whether it is there.
  public static let isInstalled = FileManager.default.isExecutableFile(atPath: interpreter.path)
  /// What to say where it is not.
  public static let missing = "The mail server of the tests is missing: Scripts/test makes it"

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  /// A link, not resolved: it tells Python which environment it is in.
  private static let interpreter = folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent(".build/mail-server/bin/python")

  /// A process that runs the script beside this file; its streams are set by whoever starts it.
  static func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = interpreter
    process.arguments = [folder.appendingPathComponent("mail.py").path] + arguments
    return process
  }
}
