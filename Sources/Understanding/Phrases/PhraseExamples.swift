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
  /// The phrases in an order that mixes the labels and hangs on each phrase alone.
  let order: [Int]

  /// Counts the features of all phrases; pairs and pieces seen only once are left out.
  init(_ sets: [PhraseSet], same: [PhraseSet]) {
    var labels: [String] = []
    for set in sets where !labels.contains(set.label) { labels.append(set.label) }
    let lines = PhraseTokens(sets.flatMap(\.phrases))
    lexicon = Lexicon(lines: lines, same: same)
    targets = sets.flatMap { set in
      Array(repeating: labels.firstIndex(of: set.label) ?? 0, count: set.phrases.count)
    }
    order = Self.order(of: lines)
    var count = FeatureCount(most: lines.bytes.count + 4 * lines.tokens.count)
    for line in lines.lines.indices {
      count.add(PhraseFeatures(lines, line: line, lexicon: lexicon))
    }
    let newPlaces = count.newPlaces()
    table = count.table.keeping(newPlaces)
    scale = count.scale(newPlaces, of: lines.lines.count)
    count.keep(newPlaces, scale: scale)
    rows = count.rows
    self.labels = labels
  }

  /// The lines by the hashes of their letters.
  private static func order(of lines: PhraseTokens) -> [Int] {
    let keys = lines.lines.map { line in
      guard let first = line.first, let last = line.last else { return UInt64(0) }
      return Hashing.hash(
        lines.bytes[lines.letters(first).lowerBound..<lines.letters(last).upperBound])
    }
    return keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
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
    SparseRows.normalise(&vector, vector.indices)
    return vector
  }
}

/// How often each feature was seen, and in which lines.
private struct FeatureCount {
  private(set) var table = HashTable(capacity: 1 << 16)
  private var seen: [(count: Int32, isWord: Bool)] = []
  private(set) var rows = SparseRows()

  /// Makes room for so many features; how many of them differ is guessed.
  init(most: Int) {
    rows.reserve(most)
    seen.reserveCapacity(most / 4)
  }

  mutating func add(_ features: PhraseFeatures) {
    for feature in features.all {
      let place = table.findOrAdd(feature.hash)
      if place == seen.count { seen.append((0, feature.isWord)) }
      seen[place].count += 1
      rows.add(FeatureValue(place: Int32(place), value: feature.weight))
    }
    rows.endLine()
  }

  /// Keeps the features of the lines that have a new place.
  mutating func keep(_ newPlaces: [Int32], scale: [Float]) {
    rows.keep(newPlaces, scale: scale)
  }

  /// The place each feature gets, -1 for one that is left out.
  func newPlaces() -> [Int32] {
    var next: Int32 = 0
    return seen.map { feature in
      guard feature.count >= 3 || feature.isWord else { return -1 }
      defer { next += 1 }
      return next
    }
  }

  /// What the features that stay count by how rare they are.
  func scale(_ newPlaces: [Int32], of lines: Int) -> [Float] {
    seen.indices.filter { newPlaces[$0] >= 0 }.map { index in
      Logarithm.natural(1 + Float(lines) / Float(seen[index].count))
    }
  }
}
