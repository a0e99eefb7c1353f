/// The example phrases as numbers.
struct PhraseExamples {
  let labels: [String]
  let lexicon: Lexicon
  let table: HashTable
  /// What a feature counts by how rare it is.
  let scale: [Float]
  /// The features of each phrase.
  let rows: SparseRows
  /// The label of each phrase.
  let targets: [Int]

  /// Counts the features of all phrases; pairs and pieces seen only once are left out.
  init(_ sets: [PhraseSet], same: [PhraseSet]) {
    var labels: [String] = []
    for set in sets where !labels.contains(set.label) { labels.append(set.label) }
    let lines = sets.flatMap { $0.phrases.map { PhraseTokens($0) } }
    lexicon = Lexicon(lines: lines, same: same)
    targets = sets.flatMap { set in
      Array(repeating: labels.firstIndex(of: set.label) ?? 0, count: set.phrases.count)
    }
    var count = FeatureCount()
    for line in lines { count.add(PhraseFeatures(line, lexicon: lexicon)) }
    let newPlaces = count.newPlaces()
    table = count.table.keeping(newPlaces)
    scale = count.scale(newPlaces, of: lines.count)
    rows = count.rows.kept(newPlaces, scale: scale)
    self.labels = labels
  }

  /// The known features of a line, of length 1 together.
  static func vector(
    _ features: PhraseFeatures, table: HashTable, scale: [Float]
  ) -> [FeatureValue] {
    var vector: [FeatureValue] = []
    vector.reserveCapacity(features.all.count)
    for feature in features.all {
      let place = table.find(feature.hash)
      guard place >= 0 else { continue }
      vector.append(FeatureValue(place: Int32(place), value: feature.weight * scale[place]))
    }
    SparseRows.normalise(&vector, from: 0)
    return vector
  }
}

/// How often each feature was seen, and in which lines.
private struct FeatureCount {
  private(set) var table = HashTable(capacity: 1 << 17)
  private(set) var rows = SparseRows()
  private var counts: [Int32] = []
  private var isWord: [Bool] = []

  mutating func add(_ features: PhraseFeatures) {
    for feature in features.all {
      let place = table.findOrAdd(feature.hash)
      if place == counts.count {
        counts.append(0)
        isWord.append(feature.isWord)
      }
      counts[place] += 1
      rows.add(FeatureValue(place: Int32(place), value: feature.weight))
    }
    rows.endLine()
  }

  /// The place each feature gets, -1 for one that is left out.
  func newPlaces() -> [Int32] {
    var next: Int32 = 0
    return counts.indices.map { index in
      guard counts[index] >= 3 || isWord[index] else { return -1 }
      defer { next += 1 }
      return next
    }
  }

  /// What the features that stay count by how rare they are.
  func scale(_ newPlaces: [Int32], of lines: Int) -> [Float] {
    var known: [Int32: Float] = [:]
    return counts.indices.filter { newPlaces[$0] >= 0 }.map { index in
      if let scale = known[counts[index]] { return scale }
      let scale = Logarithm.natural(1 + Float(lines) / Float(counts[index]))
      known[counts[index]] = scale
      return scale
    }
  }
}
