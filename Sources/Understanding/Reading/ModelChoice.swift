import CMECore

/// What the phrases say of a line, as acts, where its figures and days do not settle it.
struct ModelChoice {
  private let ranked: [Ranked]
  private let context: Context

  /// Keeps the labels that need no figure, day, event or name of the line.
  init(_ ranked: [Ranked], in context: Context, excluding: Set<String> = []) {
    self.context = context
    let possible = ranked.filter {
      Self.isPossible($0.label, at: context.step) && !excluding.contains($0.label)
    }
    let left = possible.map(\.probability).reduce(1 - ranked.map(\.probability).reduce(0, +), +)
    self.ranked =
      left < Self.leastLeft
      ? [] : possible.map { Ranked(label: $0.label, probability: $0.probability / left) }
  }

  /// What ends or takes back something needs more than what only answers.
  private static func least(of label: String) -> Double {
    ["quit", "restart", "undo"].contains(label)
      ? PhraseThreshold.leastToLeave : PhraseThreshold.least
  }

  /// How much of the probability has to be left once what the line cannot be is taken away.
  private static let leastLeft = 0.12
  private static let mostOffered = 2

  private static func isPossible(_ label: String, at step: Context.Step) -> Bool {
    switch label {
    case "enter", "pick-day", "pick-event", "sign-in": false
    case "clarify": step == .credits || step == .review
    default: true
    }
  }

  /// The act, and others to offer beside it: those nearly as likely, or, where no reading is likely
  /// enough to be given by itself, the next ones whatever they are.
  var acts: (Act, [Act]) {
    guard let best = ranked.first, best.probability >= PhraseThreshold.worthOffering,
      let act = act(best.label)
    else { return (.none, []) }
    let isSure = best.probability >= Self.least(of: best.label)
    guard act != .outside else { return (isSure ? act : .none, []) }
    let others = ranked.dropFirst().filter {
      !isSure || best.probability - $0.probability < PhraseThreshold.near
    }
    let offered = others.compactMap { self.act($0.label) }.filter { $0 != act && $0 != .outside }
    guard isSure || !offered.isEmpty else { return (.none, []) }
    return (act, Array(offered.prefix(Self.mostOffered)))
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
    case "clarify": .clarify(Clarification(about: .amount(context.asked, [])))
    default: nil
    }
  }
}
