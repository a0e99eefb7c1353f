import Understanding

/// What learning and reading cost on this machine.
enum PhraseClock {
  /// A line with the time of learning all phrases once and of ranking one phrase.
  static func text(_ sets: [PhraseSet]) -> String {
    let clock = ContinuousClock()
    var models: [PhraseModel] = []
    let learning = clock.measure { models.append(PhraseModel(training: sets)) }
    let phrases = sets.filter { !$0.label.hasPrefix(PhraseFile.wordsPrefix) }.flatMap(\.phrases)
    var likely = 0.0
    let reading = clock.measure {
      for phrase in phrases {
        likely += models[0].rank(phrase, step: .credits).first?.probability ?? 0
      }
    }
    let each = reading / max(1, phrases.count)
    let sure = (100 * likely / Double(max(1, phrases.count))).rounded()
    return "learned \(phrases.count) phrases in \(learning), ranks one in \(each); "
      + "of those learned it is \(sure) % sure on average"
  }
}
