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

  /// Makes rows of zeros.
  init(labels: Int, scale: [Float]) {
    width = (labels + 7) / 8
    self.scale = scale
    rows = [Eight](repeating: .zero, count: width * scale.count)
    bias = [Eight](repeating: .zero, count: width)
  }

  /// The score of each label for the features of a line.
  func scores(_ features: ArraySlice<FeatureValue>) -> [Eight] {
    var scores = bias
    scores.withUnsafeMutableBufferPointer { scores in
      rows.withUnsafeBufferPointer { rows in
        for entry in features {
          let row = Int(entry.place) &* width
          for index in 0..<width {
            scores[index] += entry.value * rows[row &+ index]
          }
        }
      }
    }
    return scores
  }

  /// Moves the rows of a line's features by `step`, one figure a label.
  mutating func move(_ features: ArraySlice<FeatureValue>, by step: [Eight]) {
    rows.withUnsafeMutableBufferPointer { rows in
      step.withUnsafeBufferPointer { step in
        for entry in features {
          let row = Int(entry.place) &* width
          for index in 0..<width {
            rows[row &+ index] += entry.value * step[index]
          }
        }
      }
    }
    for index in 0..<width { bias[index] += Self.biasPace * step[index] }
  }

  /// What a feature says for a label.
  func weight(of place: Int, for label: Int) -> Float {
    rows[place * width + label / 8][label % 8]
  }
}
