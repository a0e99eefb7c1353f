/// Welch's t of two samples: how far their means are apart, measured by their spread.
struct Welch {
  let mean, variance: Double
  let count: Int

  /// The mean and the variance of a sample.
  init(_ sample: [Double]) {
    let mean = sample.reduce(0, +) / Double(sample.count)
    let squares = sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    (self.mean, variance, count) = (mean, squares / Double(sample.count - 1), sample.count)
  }

  /// The t of this sample and another.
  func t(_ other: Welch) -> Double {
    let spread = variance / Double(count) + other.variance / Double(other.count)
    return (mean - other.mean) / spread.squareRoot()
  }
}
