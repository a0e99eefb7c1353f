import Understanding

/// How much other readings move where a few phrases are taken away.
enum PhraseSteadiness {
  private static let times = 10
  private static let taken = 20

  /// A line with how many readings changed of phrases that the model never learned.
  static func text(_ sets: [PhraseSet], tried: [PhraseSet]) -> String {
    let lines = tried.flatMap(\.phrases)
    let best = bestLabels(sets, lines)
    let changed = (0..<times).map { time in
      zip(bestLabels(without(time, sets), lines), best).count { $0 != $1 }
    }.reduce(0, +)
    return "\(taken) phrases taken away, \(times) times: \(changed) of \(times * lines.count) "
      + "readings changed"
  }

  private static func bestLabels(_ sets: [PhraseSet], _ lines: [String]) -> [String?] {
    let model = PhraseModel(training: sets)
    return lines.map { model.rank($0, step: nil).first?.label }
  }

  /// The sets without `taken` phrases, which a fixed seed picks.
  private static func without(_ time: Int, _ sets: [PhraseSet]) -> [PhraseSet] {
    var sets = sets
    var seed = UInt64(time + 1)
    let places = sets.indices.filter { !sets[$0].label.hasPrefix(PhraseFile.wordsPrefix) }
    for _ in 0..<taken {
      let place = places[next(&seed, below: places.count)]
      var phrases = sets[place].phrases
      guard phrases.count > 1 else { continue }
      phrases.remove(at: next(&seed, below: phrases.count))
      sets[place] = PhraseSet(label: sets[place].label, phrases: phrases)
    }
    return sets
  }

  private static func next(_ seed: inout UInt64, below count: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((seed >> 33) % UInt64(max(1, count)))
  }
}
