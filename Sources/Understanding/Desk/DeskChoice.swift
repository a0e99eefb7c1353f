import CMECore

/// What the phrases say of a line, as acts.
struct DeskChoice {
  let ranked: [Ranked]
  /// The days that the line names, and its figures.
  private let days: [Day]
  private let amounts: [Credits]
  /// Whether something in the line is said not to be.
  private let isNegated: Bool
  private let isWalking: Bool
  private let text: String

  /// Takes the likeliest labels of a line as they are at a place of the desk.
  init(
    _ ranked: [Ranked], of line: DeskLine, days: [Day], amounts: [Credits],
    in context: DeskContext
  ) {
    let saysTrouble = line.saysTrouble
    let leaned = ranked.map {
      let lean = DeskChoice.lean(to: $0.label, in: context)
      return Ranked(
        label: $0.label,
        probability: $0.probability * lean
          * DeskChoice.lean(to: $0.label, saysTrouble: saysTrouble))
    }
    let rest = max(0, 1 - ranked.map(\.probability).reduce(0, +))
    let sum = leaned.map(\.probability).reduce(rest, +)
    self.ranked = leaned.map { Ranked(label: $0.label, probability: $0.probability / sum) }
      .sorted { $0.probability > $1.probability }
    self.days = days
    self.amounts = amounts
    isNegated = line.isNegated
    isWalking = context.isWalking
    text = line.trimmed
  }

  /// The reading, with what is offered beside it where it is not sure enough by itself.
  var reading: DeskReading {
    guard let best = ranked.first, best.label != PhraseLabel.outside else {
      return DeskReading(act: .none)
    }
    if best.probability >= least(of: best.label), let act = act(best.label) {
      return DeskReading(act: act)
    }
    guard best.probability >= DeskChoice.worthOffering else { return DeskReading(act: .none) }
    let least = best.probability < DeskChoice.faint ? 0 : DeskChoice.worthNaming
    let acts = ranked.filter { $0.probability >= least }.compactMap { act($0.label) }
    let offered = acts.indices.filter { !acts[..<$0].contains(acts[$0]) }.map { acts[$0] }
      .prefix(PhraseThreshold.mostOffered)
    guard let first = offered.first else { return DeskReading(act: .none) }
    return DeskReading(
      act: first, alternatives: offered.count > 1 ? Array(offered.dropFirst()) : [.none])
  }

  /// The likeliest label where it is surer than so much.
  func label(over least: Double) -> String? {
    ranked.first.flatMap { $0.probability >= least ? $0.label : nil }
  }

  // MARK: Limits

  /// What mails, ends a call or leaves needs more than what only answers, and no negation.
  private func least(of label: String) -> Double {
    guard ["quit", "next-caller", "reset-mail", "unlock"].contains(label) else { return 0.6 }
    return isNegated ? 1.1 : 0.75
  }

  /// From this probability on an unsure reading is offered by number.
  private static let worthOffering = 0.2
  /// Under this probability the next ones are named too, however unlikely.
  private static let faint = 0.35
  /// From this probability on a reading is one of the next ones.
  private static let worthNaming = 0.12

  /// How much likelier a label is while a caller is led through the instructions, or is not.
  private static func lean(to label: String, in context: DeskContext) -> Double {
    if ["next", "back", "simpler", "why"].contains(label) { return context.isWalking ? 2 : 0.6 }
    if label == "find" { return context.hasCaller ? 0.5 : 2 }
    if label == solved { return context.isWalking ? 0.3 : 1 }
    return 1
  }

  /// A caller who is led says the same when an instruction is done.
  private static let solved = DeskLabel.ask + CallerQuestion.solved.rawValue

  /// How much likelier a place or a trouble is by whether a word tells of one; chosen on phrases
  /// that the model had not learned.
  private static func lean(to label: String, saysTrouble: Bool) -> Double {
    if label.hasPrefix(DeskLabel.trouble) { return saysTrouble ? 2 : 0.77 }
    if label.hasPrefix(DeskLabel.at) { return saysTrouble ? 0.5 : 1.3 }
    return 1
  }

  // MARK: Acts

  private func act(_ label: String) -> DeskAct? {
    if label.hasPrefix(DeskLabel.at) { return DeskLabel.step(label).map(DeskAct.at) }
    if label.hasPrefix(DeskLabel.trouble) {
      return Trouble(rawValue: String(label.dropFirst(DeskLabel.trouble.count)))
        .map { .trouble($0, days: days) }
    }
    if label.hasPrefix(DeskLabel.ask) {
      return CallerQuestion(rawValue: String(label.dropFirst(DeskLabel.ask.count)))
        .map { .ask($0, days: days, amounts: amounts) }
    }
    if label == DeskLabel.dayDone, !isWalking, !amounts.isEmpty { return .figures(text) }
    if label == DeskLabel.dayDone {
      return days.isEmpty && !isWalking ? .at(.otherDays) : .did(days)
    }
    return DeskChoice.plain[label]
  }

  private static let plain: [String: DeskAct] = [
    "next": .next, "back": .back, "simpler": .simpler, "why": .why, "card": .card,
    "enter-for-caller": .enterForCaller(figures: nil), "reset-mail": .resetMail,
    "unlock": .unlock(reason: ""), "follow-ups": .followUps, "summary": .summary,
    "next-caller": .nextCaller(find: nil), "hand-over": .handOver, "stuck": .stuck, "help": .help,
    "quit": .quit,
  ]
}
