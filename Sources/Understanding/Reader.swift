import CMECore

/// Reads typed lines: a pure function of the line, the context and the phrases it was given.
public final class Reader: Sendable {
  /// Makes a reader; the phrases are fetched and learned when a line first needs them.
  public init(phrases: @escaping @Sendable () -> [PhraseSet]) {
    self.phrases = phrases
  }

  private let phrases: @Sendable () -> [PhraseSet]

  /// Reads one line.
  public func read(_ line: String, in context: Context) -> Reading {
    Reading(act: .none)
  }
}

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
