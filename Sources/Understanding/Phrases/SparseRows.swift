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

  /// Adds a feature to the line that is being written.
  mutating func add(_ value: FeatureValue) { values.append(value) }

  /// Ends the line that is being written.
  mutating func endLine() { starts.append(Int32(values.count)) }

  /// The lines with the features that have a new place, counted by `scale` at that place, each
  /// line of length 1 so that long and short lines count the same.
  func kept(_ newPlaces: [Int32], scale: [Float]) -> SparseRows {
    var rows = SparseRows()
    rows.values.reserveCapacity(values.count)
    rows.starts.reserveCapacity(starts.count)
    for line in 0..<count {
      let start = rows.values.count
      for entry in values[range(line)] where newPlaces[Int(entry.place)] >= 0 {
        let place = newPlaces[Int(entry.place)]
        rows.add(FeatureValue(place: place, value: entry.value * scale[Int(place)]))
      }
      Self.normalise(&rows.values, from: start)
      rows.endLine()
    }
    return rows
  }

  /// Gives the entries from `start` on the length 1 together.
  static func normalise(_ values: inout [FeatureValue], from start: Int) {
    var squares: Float = 0
    for index in start..<values.count { squares += values[index].value * values[index].value }
    guard squares > 0 else { return }
    let factor = 1 / squares.squareRoot()
    for index in start..<values.count { values[index].value *= factor }
  }
}
