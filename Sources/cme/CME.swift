import ArgumentParser

/// The command.
@main
struct CME: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "cme", abstract: "Claim your CME credits for a live event.",
    version: version,
    subcommands: [
      Chat.self, Office.self, Prompts.self, Doctor.self, Phrases.self, Understand.self,
    ],
    defaultSubcommand: Chat.self)
}
