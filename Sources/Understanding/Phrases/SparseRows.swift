/// A feature of a line that the model knows, with how much of it there is.
struct FeatureValue {
  var place: Int32
  var value: Float
}

/// The features of many lines, one line after another in one array.
struct SparseRows {
  private(set) var values: [FeatureValue] = []
  private(set) var starts: [Int32] = [0]

  /// How many lines there are.
  var count: Int { starts.count - 1 }

  /// Where the features of a line stand.
  func range(_ line: Int) -> Range<Int> { Int(starts[line])..<Int(starts[line + 1]) }

  /// Makes room for so many features.
  mutating func reserve(_ most: Int) { values.reserveCapacity(most) }

  /// Adds a feature to the line that is being written.
  mutating func add(_ value: FeatureValue) { values.append(value) }

  /// Ends the line that is being written.
  mutating func endLine() { starts.append(Int32(values.count)) }

  /// Keeps the features that have a new place, counted by `scale` at that place, each line of
  /// length 1 so that long and short lines count the same.
  mutating func keep(_ newPlaces: [Int32], scale: [Float]) {
    var kept = 0
    var end = 0
    for line in 0..<count {
      let (first, start) = (end, kept)
      end = Int(starts[line + 1])
      for index in first..<end {
        let place = newPlaces[Int(values[index].place)]
        guard place >= 0 else { continue }
        values[kept] = FeatureValue(place: place, value: values[index].value * scale[Int(place)])
        kept += 1
      }
      Self.normalise(&values, start..<kept)
      starts[line + 1] = Int32(kept)
    }
    values.removeLast(values.count - kept)
  }

  /// Gives some entries the length 1 together.
  static func normalise(_ values: inout [FeatureValue], _ range: Range<Int>) {
    var squares: Float = 0
    for index in range { squares += values[index].value * values[index].value }
    guard squares > 0 else { return }
    let factor = 1 / squares.squareRoot()
    for index in range { values[index].value *= factor }
  }
}
