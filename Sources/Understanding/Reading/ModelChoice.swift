import CMECore

/// What the phrases say of a line, as acts.
struct ModelChoice {
  let ranked: [Ranked]
  let reading: LineReading

  /// Under this probability a reading is not given as understood.
  static let least = 0.3
  /// Acts this near to the best are offered beside it.
  static let near = 0.12

  /// The act, and others that are nearly as likely.
  var acts: (Act, [Act]) {
    guard let best = ranked.first, best.probability >= Self.least, let act = act(best.label) else {
      return (.none, [])
    }
    let others = ranked.dropFirst().filter { best.probability - $0.probability < Self.near }
    return (act, others.compactMap { self.act($0.label) }.filter { $0 != act && $0 != .outside })
  }

  private func act(_ label: String) -> Act? {
    if label.hasPrefix("ask ") { return Topic(rawValue: String(label.dropFirst(4))).map(Act.ask) }
    if label.hasPrefix("certificate ") {
      return Delivery(rawValue: String(label.dropFirst(12))).map(Act.certificate)
    }
    return Self.plain[label] ?? structural(label)
  }

  private static let plain: [String: Act] = [
    "affirm": .affirm, "deny": .deny, "submit": .submit, "review": .review, "undo": .undo,
    "redo": .redo, "back": .back, "repeat": .repeat, "skip": .skip, "restart": .restart,
    "help": .help, "forgot-password": .forgotPassword, "human": .human, "quit": .quit,
    "social": .social, "none": .outside,
  ]

  private func structural(_ label: String) -> Act? {
    switch label {
    case "clarify": .clarify(Clarification(about: .amount(reading.context.asked, [])))
    default: nil
    }
  }
}
