/// Tries the model on phrases it has not learned.
public enum CrossValidation {
  /// A phrase, its label, and what was made of it.
  public struct Outcome: Sendable {
    /// The phrase.
    public let phrase: String
    /// The label it stands under.
    public let label: String
    /// What a model without the phrase makes of it, best first.
    public let ranked: [Ranked]

    /// Whether the best label is the phrase's own.
    public var isRight: Bool { ranked.first?.label == label }
  }

  /// Learns `folds` times, each time without every `folds`-th phrase of each set, and ranks those.
  public static func run(_ sets: [PhraseSet], folds: Int) -> [Outcome] {
    (0..<folds).flatMap { fold in
      let model = PhraseModel(training: sets.map { part($0, without: fold, of: folds) })
      return sets.flatMap { set in
        isWords(set) ? [] : outcomes(of: set, fold, folds, model)
      }
    }
  }

  /// What a model makes of phrases whose labels are known.
  public static func outcomes(of sets: [PhraseSet], by model: PhraseModel) -> [Outcome] {
    sets.flatMap { outcomes(of: $0, 0, 1, model) }
  }

  private static func outcomes(
    of set: PhraseSet, _ fold: Int, _ folds: Int, _ model: PhraseModel
  ) -> [Outcome] {
    set.phrases.enumerated().filter { $0.offset % folds == fold }.map {
      Outcome(
        phrase: $0.element, label: set.label, ranked: model.rank($0.element, step: nil))
    }
  }

  private static func part(_ set: PhraseSet, without fold: Int, of folds: Int) -> PhraseSet {
    if isWords(set) { return set }
    let rest = set.phrases.enumerated().filter { $0.offset % folds != fold }
    return PhraseSet(label: set.label, phrases: rest.map { $0.element })
  }

  private static func isWords(_ set: PhraseSet) -> Bool {
    set.label.hasPrefix(PhraseFile.wordsPrefix)
  }
}
