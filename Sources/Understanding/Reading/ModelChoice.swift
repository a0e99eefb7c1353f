import CMECore

/// What the phrases say of a line, as acts, where its figures and days do not settle it.
struct ModelChoice {
  private let ranked: [Ranked]
  /// How much of the probability is left to these.
  private let left: Double
  private let context: Context

  /// Keeps the labels that need no figure, day, event or name of the line.
  init(_ ranked: [Ranked], in context: Context, excluding: Set<String> = []) {
    self.context = context
    let possible = Self.joined(ranked, at: context.step).filter {
      Self.isPossible($0.label, at: context.step) && !excluding.contains($0.label)
    }
    let left = possible.map(\.probability).reduce(1 - ranked.map(\.probability).reduce(0, +), +)
    self.left = left
    self.ranked =
      left < Self.leastLeft
      ? [] : possible.map { Ranked(label: $0.label, probability: $0.probability / left) }
  }

  /// Once submitted, how to correct a figure and whether one can still be changed are one question.
  private static func joined(_ ranked: [Ranked], at step: Context.Step) -> [Ranked] {
    let pair = ["ask final-submission", "ask fix-entry"]
    let both = ranked.filter { pair.contains($0.label) }.map(\.probability).reduce(0, +)
    guard step == .done, both > 0 else { return ranked }
    let rest = ranked.filter { !pair.contains($0.label) }
    let place = rest.firstIndex { $0.probability < both } ?? rest.count
    return rest[..<place] + [Ranked(label: pair[0], probability: both)] + rest[place...]
  }

  /// What ends or takes back something needs more than what only answers.
  private static func least(of label: String) -> Double {
    ["quit", "restart", "undo"].contains(label)
      ? PhraseThreshold.leastToLeave : PhraseThreshold.least
  }

  /// How much of the probability has to be left once what the line cannot be is taken away.
  private static let leastLeft = 0.12

  private static func isPossible(_ label: String, at step: Context.Step) -> Bool {
    switch label {
    case "enter", "pick-day", "pick-event", "sign-in": false
    case "clarify": step == .credits || step == .review
    default: true
    }
  }

  /// The act, and what is offered beside it where it is not sure enough to be given by itself;
  /// `.none` among the two stands for none of these.
  var acts: (Act, [Act]) {
    guard let best = ranked.first, let act = act(best.label) else { return (.none, []) }
    if isSure(best) { return (act, []) }
    var offered: [Act] = []
    for act in ranked.filter(isOffered).compactMap({ self.act($0.label) })
    where act != .outside && !offered.contains(act) { offered.append(act) }
    offered = Array(offered.prefix(PhraseThreshold.mostOffered))
    if act == .outside { return (.none, offered) }
    guard let first = offered.first else { return (.none, []) }
    return (first, offered.count > 1 ? Array(offered.dropFirst()) : [.none])
  }

  /// Sure among what is possible here, and not much likelier to be what is not.
  private func isSure(_ best: Ranked) -> Bool {
    best.probability >= Self.least(of: best.label)
      && best.probability * left >= PhraseThreshold.leastOfAll
  }

  /// Whether a reading is worth a number: the best of all, or any beside a best one that is.
  private func isOffered(_ ranked: Ranked) -> Bool {
    let best = self.ranked.first { $0.label != PhraseLabel.outside }?.probability ?? 0
    return best >= PhraseThreshold.worthOffering
      && ranked.probability >= min(best, PhraseThreshold.worthNaming)
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
