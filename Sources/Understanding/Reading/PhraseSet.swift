/// Example phrases for one act or topic, as they stand in the prompts.
public struct PhraseSet: Hashable, Sendable {
  /// The act, such as "undo", or the topic behind "ask", such as "ask zero-rule".
  public let label: String
  /// The phrases.
  public let phrases: [String]

  /// Makes a set.
  public init(label: String, phrases: [String]) {
    self.label = label
    self.phrases = phrases
  }
}
