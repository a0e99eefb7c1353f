import CMECore

/// Lines that report what a caller who is led has done: "clicked the pencil", "typed 5, disc
/// clicked".
///
/// The instruction that comes last in the order of the portal is the one that is done.
struct DeskDone {
  let line: DeskLine
  /// The days that the line names.
  let days: [Day]
  /// Whether a figure stands in the line.
  let hasFigure: Bool

  /// Where the caller is after that; nil for any other line.
  var act: DeskAct? {
    let words = Set(line.texts)
    guard line.words.count <= Self.most, !line.saysTrouble, !isQuestion,
      words.isDisjoint(with: Self.others)
    else { return nil }
    if words.contains("submitted") || line.contains(["went", "through"]) { return .didSubmit }
    guard !words.isDisjoint(with: Self.verbs) else { return nil }
    return step.flatMap { done in
      done == .disc ? .did(days) : PortalStep(rawValue: done.rawValue + 1).map(DeskAct.at)
    }
  }

  private var step: PortalStep? {
    let texts = line.texts
    if texts.contains(where: Self.discs.contains) { return .disc }
    if texts.contains("done") { return days.isEmpty ? nil : .disc }
    if hasFigure, texts.contains(where: Self.typing.contains) { return .figure }
    if texts.contains("pencil") { return .pencil }
    return Self.places.first { line.contains($0.words) }?.step
  }

  private var isQuestion: Bool {
    line.line.contains("?")
      || line.texts.dropFirst(line.start).first.map(Self.asking.contains) == true
  }

  /// A longer line tells more than one thing.
  private static let most = 12

  private static let verbs: Set = [
    "clicked", "pressed", "hit", "selected", "opened", "typed", "entered", "put", "saved", "chose",
    "corrected", "changed", "tapped", "done",
  ]
  private static let typing: Set = ["typed", "entered", "put", "corrected", "changed"]
  private static let discs: Set = ["disc", "disk", "diskette", "saved"]
  private static let places: [(step: PortalStep, words: [String])] = [
    (.enterCredits, ["enter", "credits"]), (.tracker, ["tracker"]),
    (.myAccount, ["my", "account"]),
  ]

  /// Words of questions, of what is still to come, and of what is only told.
  private static let others: Set = [
    "how", "which", "where", "who", "when", "will", "wants", "about", "before", "yesterday",
    "submit", "if", "already", "after", "mistake", "whether",
  ]
  private static let asking: Set = [
    "what", "is", "has", "does", "did", "should", "was", "are", "have", "do", "may", "must",
  ]
}

extension DeskLine {
  /// Whether some words stand in the line one behind the other.
  fileprivate func contains(_ words: [String]) -> Bool {
    texts.indices.contains { texts[$0...].starts(with: words) }
  }
}
