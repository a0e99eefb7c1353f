import CMECore

/// The labels that sets of phrases of the desk can have.
public enum DeskLabel {
  /// What the label of a place begins with: "at pencil".
  static let at = "at "
  /// What the label of a trouble begins with: "trouble saving".
  static let trouble = "trouble "

  /// What the label of a question begins with: "ask total".
  static let ask = "ask "
  /// The label of days that are entered and saved.
  static let dayDone = "day-done"

  /// The acts.
  public static let acts = [
    "next", "back", "simpler", "why", "card", "enter-for-caller", "reset-mail", "unlock",
    "follow-ups", "summary", "next-caller", "hand-over", "find", "stuck", "help", "quit", dayDone,
    PhraseLabel.outside,
  ]

  /// All of them.
  public static let all =
    acts + Trouble.allCases.map { trouble + $0.rawValue } + steps.map { at + $0.name }
    + CallerQuestion.allCases.map { ask + $0.rawValue }

  static func step(_ label: String) -> PortalStep? {
    steps.first { at + $0.name == label }?.step
  }

  static func name(of step: PortalStep) -> String {
    steps.first { $0.step == step }?.name ?? ""
  }

  private static let steps: [(step: PortalStep, name: String)] = [
    (.site, "site"), (.myAccount, "my-account"), (.signIn, "sign-in"), (.tracker, "tracker"),
    (.enterCredits, "enter-credits"), (.pencil, "pencil"), (.figure, "figure"), (.disc, "disc"),
    (.otherDays, "other-days"), (.submit, "submit"),
  ]
}
