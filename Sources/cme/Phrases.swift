import ArgumentParser
import Foundation
import Understanding

/// Looks at the example phrases.
struct Phrases: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phrases", abstract: "Look at the example phrases.",
    subcommands: [Measure.self])
}

extension Phrases {
  /// Tries each phrase on a model that has not learned it.
  struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Try each phrase on a model that has not learned it.")

    @Option(help: "The folder of phrases.")
    var folder = "Prompts/en/phrases"

    @Option(help: "A folder of other phrases to try instead, on a model that has learned these.")
    var heldOut: String?

    @Flag(help: "Print each phrase that was not understood.")
    var misses = false

    func run() throws {
      let sets = try PhraseFolder.load(URL(fileURLWithPath: folder))
      if let heldOut {
        let others = try PhraseFolder.load(URL(fileURLWithPath: heldOut))
        let model = PhraseModel(training: sets)
        print(PhraseReport(CrossValidation.outcomes(of: others, by: model), misses: misses).text)
        print(PhraseSteadiness.text(sets, tried: others))
      } else {
        print(PhraseReport(CrossValidation.run(sets, folds: 5), misses: misses).text)
      }
      print(PhraseClock.text(sets))
    }
  }
}
