import ArgumentParser
import Assistant
import CMECore

/// `cme prompts`: what whoever edits the wording needs.
struct Prompts: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look after the wording.", subcommands: [Check.self])

  /// `cme prompts check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check that every message and phrase is there, is known, and is used.",
      discussion: "Each finding comes with its file and line. Exit status 1 where there is one.")

    @Argument(help: "The folder of prompts; without it the ones that a conversation would use.")
    var folder: String?

    func run() throws {
      let prompts = try PromptsFolder.locate(asked: folder, .ofThisProcess())
      let (phrasebook, findings) = Phrasebook.read(try prompts.files())
      let all =
        findings.map(\.text) + prompts.phraseFindings.map(\.text)
        + [prompts.passwordFinding].compactMap { $0 }
      for finding in all { print(Cleaned.text(finding)) }
      for setting in phrasebook.blankSettings {
        print("organization.md: ## \(setting.rawValue) is blank; its stand-in is said instead")
      }
      print(all.isEmpty ? "Prompts: no finding." : "Prompts: \(all.count) to mend.")
      if !all.isEmpty { throw ExitCode(1) }
    }
  }
}
