/// Scores made into probabilities.
enum Softmax {
  /// The probabilities of the first `count` scores; they add up to 1.
  static func probabilities(_ scores: [Float], count: Int) -> [Float] {
    var chances = [Float](repeating: 0, count: scores.count)
    let highest = scores[..<count].max() ?? 0
    var sum: Float = 0
    for index in 0..<count {
      chances[index] = exponential(scores[index] - highest)
      sum += chances[index]
    }
    for index in 0..<count { chances[index] /= sum }
    return chances
  }

  /// e to the power of a number that is not above 0, to six digits: 2^x by its whole part and a
  /// polynomial. (The system's function is another on every system.)
  static func exponential(_ value: Float) -> Float {
    guard value > -60 else { return 0 }
    let power = value * 1.442695
    let whole = power.rounded(.down)
    let rest = (power - whole) * 0.6931472
    let polynomial =
      1 + rest * (1 + rest * (0.5 + rest * (0.1666666 + rest * (0.0416573 + rest * 0.0083013))))
    return Float(sign: .plus, exponent: Int(whole), significand: polynomial)
  }
}

/// A logarithm that is the same on every system.
enum Logarithm {
  /// The natural logarithm of a number above 0, to five digits.
  static func natural(_ value: Float) -> Float {
    let fraction = (value.significand - 1) / (value.significand + 1)
    let square = fraction * fraction
    let series = 1 + square * (1 / 3 + square * (0.2 + square * (1 / 7 + square / 9)))
    return Float(value.exponent) * 0.6931472 + 2 * fraction * series
  }
}
