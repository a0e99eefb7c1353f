/// The questions of members as a colleague passes them on: "can I fix it" as "can she fix it".
public enum MemberPhrases {
  /// The sets of those questions that the desk has an answer of its own to.
  ///
  /// What members say of a trouble is left: colleagues have their own words for it. Of a question a
  /// part is enough, and more would outweigh the words of colleagues (chosen by cross-validation of
  /// the phrases of the desk): so many as fill up what colleagues say themselves.
  public static func asked(in sets: [PhraseSet], beside own: [PhraseSet]) -> [PhraseSet] {
    CallerQuestion.allCases.compactMap { question in
      let label = DeskLabel.ask + question.rawValue
      let phrases = phrases(of: label, in: sets)
      guard !phrases.isEmpty else { return nil }
      let wanted = max(fewest, enough - self.phrases(of: label, in: own).count)
      let step = max(1, phrases.count / wanted)
      let taken = stride(from: 0, to: phrases.count, by: step).map { passedOn(phrases[$0]) }
      return PhraseSet(label: label, phrases: taken)
    }
  }

  private static func phrases(of label: String, in sets: [PhraseSet]) -> [String] {
    sets.filter { $0.label == label }.flatMap(\.phrases)
  }

  /// A question is learned from about so many phrases.
  private static let enough = 130
  /// At least so many of members.
  private static let fewest = 60

  private static func passedOn(_ phrase: String) -> String {
    phrase.split(separator: " ").map { third[$0.lowercased()] ?? String($0) }
      .joined(separator: " ")
  }

  private static let third = [
    "i": "she", "i'm": "she's", "im": "shes", "i've": "she's", "ive": "shes", "i'll": "she'll",
    "i'd": "she'd", "my": "her", "me": "her", "mine": "hers", "myself": "herself", "am": "is",
  ]
}
