import Foundation
import Understanding

/// What offering unsure readings by number would be worth, from a lowest probability on.
struct PhraseOffers {
  private let unsure: [CrossValidation.Outcome]
  private let count: Int
  private let strangers: Int

  /// How many readings are offered at once.
  private static let most = 3

  init(_ outcomes: [CrossValidation.Outcome]) {
    count = outcomes.count { $0.label != PhraseLabel.outside }
    strangers = outcomes.count - count
    unsure = outcomes.filter { outcome in
      guard let best = outcome.ranked.first else { return false }
      return best.label != PhraseLabel.outside && best.probability < PhraseThreshold.least
    }
  }

  /// For each lowest probability: how much is offered, how often the right reading is among it.
  var lines: [String] {
    ["offered from  known lines  right among the three  outside offered"]
      + [0.0, 0.1, 0.15, 0.2, 0.25, 0.3].map(line) + [""]
  }

  private func line(_ least: Double) -> String {
    let offered = unsure.filter { ($0.ranked.first?.probability ?? 0) >= least }
    let known = offered.filter { $0.label != PhraseLabel.outside }
    let right = known.count { outcome in
      outcome.ranked.prefix(Self.most).contains { $0.label == outcome.label }
    }
    let mark = least == PhraseThreshold.worthOffering ? "  <- chosen" : ""
    return String(format: "%12.2f  ", least)
      + [(known.count, count), (right, known.count), (offered.count - known.count, strangers)]
      .map { String(format: "%.1f %%", 100 * Double($0.0) / Double(max(1, $0.1))) }
      .joined(separator: "  ") + mark
  }
}
