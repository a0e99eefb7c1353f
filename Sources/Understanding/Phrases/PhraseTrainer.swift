/// Learns the weights: a softmax over the labels, moved phrase by phrase.
///
/// The order hangs on the phrases alone, not on how many there are, so that a phrase more or less
/// leaves the other readings as they were. Passes that move ever less, there and back again, make
/// the weights depend little on that order.
enum PhraseTrainer {
  /// How far a phrase moves the weights, pass by pass.
  static let paces: [Float] = [5, 4, 2, 1]
  /// A phrase that is this likely to be read right moves nothing, then or in later passes.
  static let sure: Float = 0.97

  /// The learned weights.
  static func train(_ data: PhraseExamples) -> LabelWeights {
    var weights = LabelWeights(labels: data.labels.count, scale: data.scale)
    var isSure = [Bool](repeating: false, count: data.rows.count)
    var order = data.order
    for pace in paces {
      for line in order where !isSure[line] { isSure[line] = learn(data, line, pace, &weights) }
      order.reverse()
    }
    return weights
  }

  /// Moves the weights towards the label of a phrase; true where it was sure enough as it was.
  private static func learn(
    _ data: PhraseExamples, _ line: Int, _ pace: Float, _ weights: inout LabelWeights
  ) -> Bool {
    let features = data.rows.values[data.rows.range(line)]
    var step = weights.scores(features)
    Softmax.makeProbabilities(&step, count: data.labels.count)
    let target = data.targets[line]
    guard step[target / 8][target % 8] < sure else { return true }
    for index in step.indices { step[index] *= -pace }
    step[target / 8][target % 8] += pace
    weights.move(features, by: step)
    return false
  }
}
