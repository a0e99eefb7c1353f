/// Scores made into probabilities.
enum Softmax {
  typealias Eight = LabelWeights.Eight

  /// Makes the first `count` scores probabilities, which add up to 1, and the others next to 0.
  static func makeProbabilities(_ scores: inout [Eight], count: Int) {
    let last = scores.count - 1
    for lane in (count - last * 8)..<8 { scores[last][lane] = -.infinity }
    let highest = scores.reduce(scores[0]) { larger($0, $1) }.max()
    var sums = Eight.zero
    for index in scores.indices {
      scores[index] = exponential(scores[index] - highest)
      sums += scores[index]
    }
    let sum = sums.sum()
    for index in scores.indices { scores[index] /= sum }
  }

  /// The larger ones, lane by lane.
  @inline(__always)
  private static func larger(_ first: Eight, _ second: Eight) -> Eight {
    first.replacing(with: second, where: first .< second)
  }

  /// e to the power of numbers that are not above 0, to six digits: 2 to their whole part times a
  /// polynomial. (The system's own function differs from system to system.)
  ///
  /// A number added to 1.5 times 2 to the 23 is rounded to a whole one, which then stands in the
  /// lowest bits.
  @inline(__always)
  static func exponential(_ value: Eight) -> Eight {
    let power = larger(value, Eight(repeating: -60)) * 1.442695
    let shifted = power + 12_582_912
    let rest = (power - (shifted - 12_582_912)) * 0.6931472
    let high = 0.1666667 + rest * (0.0416667 + rest * 0.0083333)
    let polynomial = 1 + rest * (1 + rest * (0.5 + rest * high))
    let whole = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &- 0x4b40_0000
    return unsafeBitCast((whole &+ 127) &<< 23, to: Eight.self) * polynomial
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
