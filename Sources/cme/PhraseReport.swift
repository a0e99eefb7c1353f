import Foundation
import Understanding

/// What trying the phrases showed, as text for whoever edits them.
struct PhraseReport {
  private let outcomes: [CrossValidation.Outcome]
  private let misses: Bool

  init(_ outcomes: [CrossValidation.Outcome], misses: Bool) {
    (self.outcomes, self.misses) = (outcomes, misses)
  }

  /// Accuracy of each label with what the rest was taken for, what people meet with by the least
  /// probability, and the whole.
  var text: String {
    let tables = perLabel + PhraseMeetings(outcomes).lines
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
