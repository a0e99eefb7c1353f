import Foundation
import Understanding

/// What trying the phrases showed, as text for whoever edits them.
struct PhraseReport {
  private let outcomes: [CrossValidation.Outcome]
  private let misses: Bool

  init(_ outcomes: [CrossValidation.Outcome], misses: Bool) {
    (self.outcomes, self.misses) = (outcomes, misses)
  }

  /// Accuracy of each label with what the rest was taken for, the thresholds, what offering is
  /// worth, and the whole.
  var text: String {
    let tables = perLabel + thresholds + PhraseOffers(outcomes).lines
    return (tables + (misses ? missed : []) + [whole]).joined(separator: "\n")
  }

  private var whole: String {
    let questions = outcomes.filter { $0.label.hasPrefix("ask ") }
    let outside = outcomes.filter { $0.label == PhraseLabel.outside }
    return "right: all \(share(outcomes)), ask \(share(questions)), none \(share(outside))"
  }

  private func share(_ some: [CrossValidation.Outcome]) -> String {
    let right = some.filter(\.isRight).count
    return "\(right)/\(some.count) \(percent(right, of: some.count))"
  }

  private func percent(_ part: Int, of all: Int) -> String {
    String(format: "%.1f %%", 100 * Double(part) / Double(max(1, all)))
  }

  private var perLabel: [String] {
    let groups = Dictionary(grouping: outcomes, by: \.label)
    return groups.keys.sorted().map { label in
      let group = groups[label] ?? []
      let wrong = group.filter { !$0.isRight }
      let taken = Dictionary(grouping: wrong) { $0.ranked.first?.label ?? "" }
      let worst = taken.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(4)
      let names = worst.map { "\($0.value.count) \($0.key)" }.joined(separator: ", ")
      let name = label.padding(toLength: 24, withPad: " ", startingAt: 0)
      return "\(name) \(share(group))  \(names)"
    }
  }

  private var missed: [String] {
    outcomes.filter { !$0.isRight }.map { outcome in
      let guesses = outcome.ranked.prefix(2).map {
        "\($0.label) " + String(format: "%.2f", $0.probability)
      }
      return "\(outcome.label) | \(outcome.phrase) | \(guesses.joined(separator: ", "))"
    }
  }
}

// MARK: - Thresholds
extension PhraseReport {
  /// For each least probability and margin: wrong answers given, right ones withheld.
  private var thresholds: [String] {
    let tried = outcomes.filter { $0.label != PhraseLabel.outside }
    let strangers = outcomes.filter { $0.label == PhraseLabel.outside }
    var lines = ["", "probability margin  wrong given  right withheld  outside answered"]
    for probability in [0.0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6] {
      for margin in [0.0, 0.05, 0.1, 0.15, 0.2, 0.3] {
        let given = tried.filter { isGiven($0, probability, margin) }
        let wrong = given.filter { !$0.isRight }.count
        let withheld = tried.filter(\.isRight).count - given.filter(\.isRight).count
        let answered = strangers.filter { isGiven($0, probability, margin) }.count
        lines.append(
          String(format: "%11.2f %6.2f  ", probability, margin)
            + "\(percent(wrong, of: tried.count))  \(percent(withheld, of: tried.count))  "
            + percent(answered, of: strangers.count) + mark(probability, margin))
      }
    }
    return lines + [""]
  }

  private func mark(_ probability: Double, _ margin: Double) -> String {
    let isChosen = probability == PhraseThreshold.least && margin == PhraseThreshold.near
    return isChosen ? "  <- chosen" : ""
  }

  private func isGiven(
    _ outcome: CrossValidation.Outcome, _ probability: Double, _ margin: Double
  ) -> Bool {
    guard let best = outcome.ranked.first, best.label != PhraseLabel.outside else { return false }
    let second = outcome.ranked.dropFirst().first?.probability ?? 0
    return best.probability >= probability && best.probability - second >= margin
  }
}
