import CMECore

/// Lines that say by its number which instruction the caller is at.
enum DeskSteps {
  static func act(_ line: DeskLine) -> DeskAct? {
    let words = line.texts
    let numbers = words.compactMap(DeskWords.number)
    guard words.count <= 9, numbers.count == 1, let step = PortalStep(rawValue: numbers[0]),
      let place = words.firstIndex(where: { DeskWords.number($0) != nil })
    else { return nil }
    let before = words[..<place].last ?? ""
    let isNamed = names.contains(before) || before == "number" && words.count > 1
    guard isNamed || isAt(before, words), words.allSatisfy(mayStand) else { return nil }
    return .at(step)
  }

  /// "she is at 7", but not "at 7" with a figure's day behind it.
  private static func isAt(_ before: String, _ words: [String]) -> Bool {
    ["at", "on"].contains(before) && words.last.flatMap(DeskWords.number) != nil
      && (words.count == 2 || words.contains(where: DeskWords.callers.contains))
  }

  private static func mayStand(_ word: String) -> Bool {
    names.contains(word) || beside.contains(word) || DeskWords.callers.contains(word)
      || DeskWords.fillers.contains(word) || DeskWords.number(word) != nil
  }

  private static let names: Set = [
    "step", "stp", "setp", "stpe", "steps", "instruction", "point", "instr", "nr",
  ]
  private static let beside: Set = [
    "at", "on", "in", "is", "are", "the", "stuck", "number", "back", "go", "going", "its", "it",
    "from", "of", "still", "got", "as", "far", "reached", "already", "take", "start", "with",
    "says", "were", "walk", "no", "jump", "skip", "instructions", "sheet",
  ]
}
