/// The labels that sets of phrases can have.
public enum PhraseLabel {
  /// The label of what the assistant does not do.
  public static let outside = "none"

  /// The acts.
  public static let acts = [
    "affirm", "deny", "submit", "review", "undo", "redo", "back", "repeat", "skip", "restart",
    "help", "forgot-password", "certificate view", "certificate save", "certificate print",
    "certificate email", "human", "quit", "social", "enter", "pick-day", "pick-event", "clarify",
    "sign-in", outside,
  ]

  /// The topics, each behind "ask".
  public static let topics = Topic.allCases.map { "ask " + $0.rawValue }

  /// All of them.
  public static let all = acts + topics
}
