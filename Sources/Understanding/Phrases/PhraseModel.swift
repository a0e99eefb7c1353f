/// A label and how likely it is.
public struct Ranked: Hashable, Sendable {
  /// The act, or "ask" and the topic.
  public let label: String
  /// From 0 to 1.
  public let probability: Double
}

/// What a line means, learned from example phrases.
///
/// A linear model over words, pairs of neighbours and pieces of words. The same phrases give the
/// same model on every machine.
public struct PhraseModel: Sendable {
  private let labels: [String]
  private let lexicon: Lexicon
  private let table: HashTable
  private let weights: LabelWeights
  private let outside: Int?
  private let bonuses: [Context.Step: [Float]]

  /// Learns from the phrases; sets whose label begins with "words " are words that mean the same.
  public init(training: [PhraseSet]) {
    let same = training.filter { $0.label.hasPrefix(PhraseFile.wordsPrefix) }
    let sets = training.filter { !$0.label.hasPrefix(PhraseFile.wordsPrefix) }
    let examples = PhraseExamples(sets, same: same)
    labels = examples.labels
    lexicon = examples.lexicon
    table = examples.table
    weights = PhraseTrainer.train(examples)
    outside = labels.firstIndex(of: PhraseLabel.outside)
    let labels = labels
    bonuses = Dictionary(
      uniqueKeysWithValues: Context.Step.allCases.map {
        ($0, StepPrior.bonuses(for: labels, at: $0))
      })
  }

  /// The likeliest labels of a line at a step (nil: at any), best first, at most five.
  public func rank(_ line: String, step: Context.Step?) -> [Ranked] {
    guard !labels.isEmpty else { return [] }
    let features = PhraseFeatures(PhraseTokens(line), lexicon: lexicon)
    var chances = weights.scores(vector(features)[...])
    if let step, let bonuses = bonuses[step] {
      for index in labels.indices { chances[index / 8][index % 8] += bonuses[index] }
    }
    if let outside {
      let share = Float(features.unknownShare)
      chances[outside / 8][outside % 8] +=
        share < 1 ? share * Self.unknownWeight : Self.unreadableWeight
    }
    Softmax.makeProbabilities(&chances, count: labels.count)
    return best(labels.indices.map { chances[$0 / 8][$0 % 8] })
  }

  /// What in a line speaks for a label, the strongest first; a weight under 0 speaks against it.
  public func evidence(for label: String, in line: String) -> [(feature: String, weight: Double)] {
    guard let index = labels.firstIndex(of: label) else { return [] }
    let tokens = PhraseTokens(line)
    let features = PhraseFeatures(tokens, lexicon: lexicon)
    let found = vector(features)
    let named = features.all.filter { table.find($0.hash) >= 0 }
    return zip(named, found).map { feature, entry in
      let weight = weights.weight(of: Int(entry.place), for: index) * entry.value
      return (tokens.name(of: feature), Double(weight))
    }.sorted { ($0.1.magnitude, $1.0) > ($1.1.magnitude, $0.0) }
  }

  /// How much a line of unknown words speaks for being outside.
  private static let unknownWeight: Float = 1.5
  /// The same where no word at all is known: pieces of words alone are no reading.
  private static let unreadableWeight: Float = 6

  private func vector(_ features: PhraseFeatures) -> [FeatureValue] {
    PhraseExamples.vector(features, table: table, scale: weights.scale)
  }

  private func best(_ chances: [Float]) -> [Ranked] {
    var order: [Int] = []
    for index in chances.indices {
      let place = order.firstIndex { chances[$0] < chances[index] } ?? order.count
      if place < 5 { order.insert(index, at: place) }
      if order.count > 5 { order.removeLast() }
    }
    return order.map { Ranked(label: labels[$0], probability: Double(chances[$0])) }
  }
}
