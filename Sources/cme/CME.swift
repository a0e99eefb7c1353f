import ArgumentParser
import CEditline
import CMECore
import Foundation

/// The command.
@main
struct CME: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "cme", abstract: "Claim your CME credits for a live event.",
    version: version,
    subcommands: [
      Chat.self, CertificateCommand.self, Office.self, Prompts.self, Doctor.self, Phrases.self,
      Understand.self,
    ],
    defaultSubcommand: Chat.self)

  /// Runs the command; what an error says of arguments and files is made fit for the screen.
  static func main() {
    cme_forbid_dumps()
    do {
      var command = try conversation() ?? parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      if code.isSuccess { exit(withError: error) }
      let message = Cleaned.lines(fullMessage(for: error))
      if !message.isEmpty { FileHandle.standardError.write(Data((message + "\n").utf8)) }
      Foundation.exit(code.rawValue)
    }
  }

  /// The conversation where its options can be read; all the other commands, with their help and
  /// what is wrong with arguments, are only looked at for the rest of the starts.
  private static func conversation() -> (any ParsableCommand)? {
    let arguments = CommandLine.arguments.dropFirst()
    let isNamed = arguments.first == "chat"
    guard isNamed || arguments.first?.hasPrefix("-") ?? true else { return nil }
    return try? Chat.parse(Array(isNamed ? arguments.dropFirst() : arguments))
  }
}
