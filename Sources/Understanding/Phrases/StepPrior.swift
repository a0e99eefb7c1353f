/// What the step alone says for a label: people answer the question they were asked.
enum StepPrior {
  /// What is added to the scores of the labels at a step.
  static func bonuses(for labels: [String], at step: Context.Step) -> [Float] {
    labels.map { bonuses[step]?[$0] ?? 0 }
  }

  private static let bonuses: [Context.Step: [String: Float]] = [
    .signIn: [
      "sign-in": 1.5, "forgot-password": 0.5, "ask username": 0.5, "ask password-reset": 0.5,
      "enter": -1, "ask fix-entry": -1.5, "ask total": -1, "ask zero-rule": -1,
    ],
    .event: [
      "pick-event": 1, "ask event-missing": 0.3, "ask not-concluded": 0.3, "ask zero-rule": -0.5,
    ],
    .credits: [
      "enter": 0.5, "skip": 0.3, "ask password-reset": -0.5, "ask username": -0.5,
      "forgot-password": -0.5,
    ],
    .review: [
      "affirm": 0.5, "submit": 0.5, "deny": 0.3, "ask password-reset": -0.5,
      "ask username": -0.5, "forgot-password": -0.5,
    ],
    .done: [
      "certificate view": 0.5, "certificate save": 0.5, "certificate print": 0.5,
      "certificate email": 0.5, "enter": -1, "ask name-correction": 0.3, "ask zero-rule": -0.5,
      "ask registered-days": -0.5, "ask not-concluded": -0.5, "ask fix-entry": -0.5,
    ],
  ]
}
