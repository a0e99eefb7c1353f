import CMECore

/// A feature of a line that the model knows, with how much of it there is.
struct FeatureValue {
  let place: Int
  var value: Float
}

/// The example phrases as numbers.
struct PhraseExamples {
  /// A phrase.
  struct Example {
    let label: Int
    let vector: [FeatureValue]
  }

  let labels: [String]
  let lexicon: Lexicon
  let table: HashTable
  /// What a feature counts by how rare it is.
  let scale: [Float]
  let examples: [Example]

  /// Counts the features of all phrases and keeps those seen twice or more.
  init(_ sets: [PhraseSet], same: [PhraseSet]) {
    var labels: [String] = []
    for set in sets where !labels.contains(set.label) { labels.append(set.label) }
    let lines = sets.map { set in set.phrases.map { PhraseTokens($0) } }
    let lexicon = Lexicon(lines: lines.flatMap { $0 }, same: same)
    let features = lines.map { $0.map { PhraseFeatures($0, lexicon: lexicon) } }
    let (table, scale) = Self.index(features.flatMap { $0 })
    examples = zip(sets, features).flatMap { set, features in
      let label = labels.firstIndex(of: set.label) ?? 0
      return features.map {
        Example(label: label, vector: Self.vector($0, table: table, scale: scale))
      }
    }
    (self.labels, self.lexicon, self.table, self.scale) = (labels, lexicon, table, scale)
  }

  /// The known features of a line, scaled so that long and short lines count the same.
  static func vector(
    _ features: PhraseFeatures, table: HashTable, scale: [Float]
  ) -> [FeatureValue] {
    var vector: [FeatureValue] = []
    vector.reserveCapacity(features.all.count)
    var squares: Float = 0
    for feature in features.all {
      let place = table.find(feature.hash)
      guard place >= 0 else { continue }
      let value = feature.weight * scale[place]
      squares += value * value
      vector.append(FeatureValue(place: place, value: value))
    }
    guard squares > 0 else { return vector }
    let length = 1 / squares.squareRoot()
    for index in vector.indices { vector[index].value *= length }
    return vector
  }

  private static func index(_ lines: [PhraseFeatures]) -> (table: HashTable, scale: [Float]) {
    var seen = HashTable(capacity: 65536)
    var counts: [Int32] = []
    for line in lines {
      for feature in line.all {
        let place = seen.findOrAdd(feature.hash)
        if place == counts.count { counts.append(1) } else { counts[place] += 1 }
      }
    }
    return keep(lines, seen, counts)
  }

  private static func keep(
    _ lines: [PhraseFeatures], _ seen: HashTable, _ counts: [Int32]
  ) -> (table: HashTable, scale: [Float]) {
    var table = HashTable(capacity: counts.count / 2)
    var scale: [Float] = []
    for line in lines {
      for feature in line.all {
        let count = counts[seen.find(feature.hash)]
        guard count >= 2 else { continue }
        let place = table.findOrAdd(feature.hash)
        if place == scale.count {
          scale.append(Logarithm.natural(1 + Float(lines.count) / Float(count)))
        }
      }
    }
    return (table, scale)
  }
}
