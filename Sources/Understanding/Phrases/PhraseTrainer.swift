/// Learns the weights: a softmax over the labels, moved phrase by phrase, in an order that mixes
/// the labels and never changes.
enum PhraseTrainer {
  /// How far a phrase moves the weights, epoch by epoch.
  static let paces: [Float] = [8, 6, 4, 2.5, 1.5]

  /// The learned weights.
  static func train(_ data: PhraseExamples) -> LabelWeights {
    var weights = LabelWeights(labels: data.labels.count, scale: data.scale)
    let count = data.examples.count
    guard count > 0 else { return weights }
    let stride = strideWithoutCommonFactor(count)
    for pace in paces {
      var index = 0
      for _ in 0..<count {
        learn(data.examples[index], data.labels.count, pace, &weights)
        index = (index + stride) % count
      }
    }
    return weights
  }

  private static func learn(
    _ example: PhraseExamples.Example, _ labels: Int, _ pace: Float, _ weights: inout LabelWeights
  ) {
    var step = Softmax.probabilities(weights.scores(example.vector), count: labels)
    guard step[example.label] < 0.97 else { return }
    for index in 0..<labels { step[index] *= -pace }
    step[example.label] += pace
    weights.move(example.vector, by: step)
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
