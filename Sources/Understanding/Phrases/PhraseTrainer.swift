/// Learns the weights: a softmax over the labels, moved phrase by phrase.
///
/// The order mixes the labels and never changes, so the same phrases give the same weights. Passes
/// that move ever less make the weights depend little on that order and on single phrases.
enum PhraseTrainer {
  /// How far a phrase moves the weights, pass by pass.
  static let paces: [Float] = [5, 4, 2, 1]
  /// A phrase that is this likely to be read right moves nothing, then or in later passes.
  static let sure: Float = 0.97

  /// The learned weights.
  static func train(_ data: PhraseExamples) -> LabelWeights {
    var weights = LabelWeights(labels: data.labels.count, scale: data.scale)
    let count = data.rows.count
    guard count > 0 else { return weights }
    let stride = strideWithoutCommonFactor(count)
    var isSure = [Bool](repeating: false, count: count)
    for pace in paces {
      var line = 0
      for _ in 0..<count {
        if !isSure[line] { isSure[line] = learn(data, line, pace, &weights) }
        line = (line + stride) % count
      }
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

  /// A stride that visits every phrase once before it comes back to the first.
  private static func strideWithoutCommonFactor(_ count: Int) -> Int {
    var stride = max(1, count * 618 / 1000)
    while greatestCommonFactor(stride, count) != 1 { stride += 1 }
    return stride
  }

  private static func greatestCommonFactor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : greatestCommonFactor(second, first % second)
  }
}
