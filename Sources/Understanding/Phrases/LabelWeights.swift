/// What each feature says for each label, in rows of equal length.
struct LabelWeights {
  /// Eight labels at once, as the processor takes them.
  typealias Eight = SIMD8<Float>

  /// The length of a row, in eights of labels.
  let width: Int
  /// What a feature counts by how rare it is.
  let scale: [Float]
  private var rows: [Eight]
  private var bias: [Eight]

  /// How far the labels' own readiness moves for a phrase, beside the rows.
  private static let biasPace: Float = 0.05
  /// A move under this is none.
  private static let leastMove: Float = 0.005

  /// Makes rows of zeros.
  init(labels: Int, scale: [Float]) {
    width = (labels + 7) / 8
    self.scale = scale
    rows = [Eight](repeating: .zero, count: width * scale.count)
    bias = [Eight](repeating: .zero, count: width)
  }

  /// The score of each label for the features of a line, three eights of labels at a time.
  func scores(_ features: ArraySlice<FeatureValue>) -> [Eight] {
    var scores = bias
    scores.withUnsafeMutableBufferPointer { scores in
      rows.withUnsafeBufferPointer { rows in
        features.withUnsafeBufferPointer { features in
          for first in stride(from: 0, to: width, by: 3) {
            let second = min(first + 1, width - 1)
            let third = min(first + 2, width - 1)
            var (one, two, three) = (scores[first], scores[second], scores[third])
            for entry in features {
              let row = Int(entry.place) &* width
              one += entry.value * rows[row &+ first]
              two += entry.value * rows[row &+ second]
              three += entry.value * rows[row &+ third]
            }
            (scores[first], scores[second], scores[third]) = (one, two, three)
          }
        }
      }
    }
    return scores
  }

  /// Moves the rows of a line's features by `step`, one figure a label.
  ///
  /// Eights of labels that hardly move are left alone: that is most of them, and saves the time.
  mutating func move(_ features: ArraySlice<FeatureValue>, by step: [Eight]) {
    for index in 0..<width where isNoticeable(step[index]) {
      let move = step[index]
      rows.withUnsafeMutableBufferPointer { rows in
        for entry in features { rows[Int(entry.place) &* width &+ index] += entry.value * move }
      }
      bias[index] += Self.biasPace * move
    }
  }

  private func isNoticeable(_ step: Eight) -> Bool {
    any(step .> Self.leastMove) || any(step .< -Self.leastMove)
  }

  /// What a feature says for a label.
  func weight(of place: Int, for label: Int) -> Float {
    rows[place * width + label / 8][label % 8]
  }
}
