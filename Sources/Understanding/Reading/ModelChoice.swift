import CMECore

/// What the phrases say of a line, as acts, where its figures and days do not settle it.
struct ModelChoice {
  private let ranked: [Ranked]
  /// What is nearly as likely as the best one, of the same family.
  private let siblings: [Ranked]
  /// How much of the probability is left to these.
  private let left: Double
  private let context: Context

  /// Keeps the labels that need no figure, day, event or name of the line.
  init(_ ranked: [Ranked], in context: Context, excluding: Set<String> = []) {
    self.context = context
    let possible = Self.joined(ranked, at: context.step).filter {
      Self.isPossible($0.label, at: context.step) && !excluding.contains($0.label)
    }
    siblings = Self.siblings(of: possible.first, among: ranked, at: context.step)
    let left = possible.map(\.probability).reduce(1 - ranked.map(\.probability).reduce(0, +), +)
    self.left = left
    self.ranked =
      left < Self.leastLeft
      ? [] : possible.map { Ranked(label: $0.label, probability: $0.probability / left) }
  }

  /// Labels of one family as one, by the name of the likeliest: which of them is meant matters
  /// less than whether any of them is.
  private static func joined(_ ranked: [Ranked], at step: Context.Step) -> [Ranked] {
    families(of: ranked, at: step).map { family in
      Ranked(label: family[0].label, probability: family.map(\.probability).reduce(0, +))
    }.sorted { $0.probability > $1.probability }
  }

  /// The labels family by family, the likeliest of each first.
  private static func families(of ranked: [Ranked], at step: Context.Step) -> [[Ranked]] {
    ranked.map { asked($0, at: step) }.reduce(into: []) { families, label in
      let place = families.firstIndex { family(of: $0[0].label) == family(of: label.label) }
      if let place { families[place].append(label) } else { families.append([label]) }
    }
  }

  /// The others of the family of a label that are not much less likely.
  private static func siblings(
    of best: Ranked?, among ranked: [Ranked], at step: Context.Step
  ) -> [Ranked] {
    guard let best else { return [] }
    let family = families(of: ranked, at: step).first { $0[0].label == best.label } ?? []
    return family.dropFirst().filter {
      $0.probability >= PhraseThreshold.sibling * best.probability
    }
  }

  /// Once submitted, how to correct a figure is whether one can still be changed.
  private static func asked(_ ranked: Ranked, at step: Context.Step) -> Ranked {
    guard step == .done, ranked.label == "ask fix-entry" else { return ranked }
    return Ranked(label: "ask final-submission", probability: ranked.probability)
  }

  private static func family(of label: String) -> String {
    guard label.hasPrefix("ask "), let topic = Topic(rawValue: String(label.dropFirst(4))) else {
      return label
    }
    return topic.family.map { "ask \($0.rawValue)" } ?? PhraseLabel.outside
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
    if isSure(best) { return (act, siblings.compactMap { self.act($0.label) }) }
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
