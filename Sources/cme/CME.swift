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
      Chat.self, HelpDeskCommand.self, CertificateCommand.self, Office.self, Prompts.self,
      Doctor.self, Phrases.self, Understand.self,
    ],
    defaultSubcommand: Chat.self)

  /// Runs the command; what an error says of arguments and files is made fit for the screen.
  static func main() {
    cme_forbid_dumps()
    do {
      var command = try frequent() ?? parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      if code.isSuccess { exit(withError: error) }
      let message = Cleaned.lines(fullMessage(for: error))
      if !message.isEmpty { FileHandle.standardError.write(Data((message + "\n").utf8)) }
      Foundation.exit(code.rawValue)
    }
  }

  /// The conversation, or the reading of lines, where the options can be read; all other commands,
  /// help and what is wrong with arguments cost time that only the rest of the starts needs.
  private static func frequent() -> (any ParsableCommand)? {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "understand": return try? Understand.parse(Array(arguments.dropFirst()))
    case "chat": return try? Chat.parse(Array(arguments.dropFirst()))
    case let option? where !option.hasPrefix("-"): return nil
    default: return try? Chat.parse(arguments)
    }
  }
}
