import ArgumentParser

/// What `Scripts/bench` measures with; no part of the program.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure cme; started by Scripts/bench.",
    subcommands: [
      Files.self, Start.self, Save.self, Fuzz.self, SignIn.self, AskRedeem.self, Attempt.self,
      Find.self, Pages.self, Verify.self,
    ])
}
