/// The letters of a word, to be compared with those of others.
struct Letters: Sendable {
  let bytes: [UInt8]
  /// A bit for each letter.
  private let set: UInt32

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    set = bytes.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  init(_ word: String) { self.init(Array(word.utf8)) }

  var count: Int { bytes.count }

  /// Whether two words are at most so many edits apart.
  func isNear(_ other: Letters, edits: Int) -> Bool { distance(to: other, atMost: edits) != nil }

  /// How many edits two words are apart; nil where there are more, as mostly their letters tell.
  func distance(to other: Letters, atMost edits: Int) -> Int? {
    guard abs(count - other.count) <= edits, (set ^ other.set).nonzeroBitCount <= 2 * edits else {
      return nil
    }
    let distance = Self.distance(bytes, other.bytes)
    return distance <= edits ? distance : nil
  }

  /// Insertions, deletions, replacements and swaps of neighbours between two words.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        let cost = a[i] == b[j] ? 0 : 1
        var best = min(last[j] + cost, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}
