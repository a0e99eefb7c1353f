import ArgumentParser

/// The command.
@main
struct CME: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cme", abstract: "Claim your CME credits for a live event.",
    subcommands: [Chat.self, Prompts.self, Phrases.self, Understand.self],
    defaultSubcommand: Chat.self)
}
