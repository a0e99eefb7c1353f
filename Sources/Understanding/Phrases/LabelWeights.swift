/// What each feature says for each label, in rows of equal length.
struct LabelWeights {
  /// The length of a row: the labels, filled up to a multiple of eight.
  let stride: Int
  /// What a feature counts by how rare it is.
  let scale: [Float]
  private(set) var rows: [Float]
  private(set) var bias: [Float]

  /// Makes rows of zeros.
  init(labels: Int, scale: [Float]) {
    stride = (labels + 7) / 8 * 8
    self.scale = scale
    rows = [Float](repeating: 0, count: stride * scale.count)
    bias = [Float](repeating: 0, count: stride)
  }

  /// The score of each label.
  func scores(_ vector: [FeatureValue]) -> [Float] {
    var scores = bias
    scores.withUnsafeMutableBufferPointer { scores in
      rows.withUnsafeBufferPointer { rows in
        for entry in vector {
          let row = entry.place * stride
          for index in 0..<stride { scores[index] += entry.value * rows[row + index] }
        }
      }
    }
    return scores
  }

  /// Moves the rows of a phrase's features by `step`, one figure a label.
  mutating func move(_ vector: [FeatureValue], by step: [Float]) {
    rows.withUnsafeMutableBufferPointer { rows in
      step.withUnsafeBufferPointer { step in
        for entry in vector {
          let row = entry.place * stride
          for index in 0..<stride { rows[row + index] += entry.value * step[index] }
        }
      }
    }
    for index in 0..<stride { bias[index] += 0.05 * step[index] }
  }

  /// What a feature says for a label.
  func weight(of place: Int, for label: Int) -> Float { rows[place * stride + label] }
}
