import Foundation
import Understanding

/// What whoever types a line meets with, by the probability from which a reading is given by itself.
struct PhraseMeetings {
  private enum Meeting: Int, CaseIterable {
    case right, wrong, offered, offeredWithout, notUnderstood
  }

  private let outcomes: [CrossValidation.Outcome]

  init(_ outcomes: [CrossValidation.Outcome]) { self.outcomes = outcomes }

  /// For each least probability the share of each meeting, of the known lines and of those outside.
  var lines: [String] {
    let known = outcomes.filter { $0.label != PhraseLabel.outside }
    let outside = outcomes.filter { $0.label == PhraseLabel.outside }
    let head = "given from   right   wrong  offered  offered without it  not understood"
    return ["", "known lines", head] + [0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map { line($0, known) }
      + ["lines outside", head] + [0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map { line($0, outside) } + [""]
  }

  private func line(_ least: Double, _ outcomes: [CrossValidation.Outcome]) -> String {
    var counts = Meeting.allCases.map { _ in 0 }
    for outcome in outcomes { counts[meeting(outcome, least).rawValue] += 1 }
    let shares = counts.map { 100 * Double($0) / Double(max(1, outcomes.count)) }
    let mark = least == PhraseThreshold.least ? "  <- chosen" : ""
    return String(
      format: "%10.2f  %4.1f %%  %4.1f %%   %4.1f %%              %4.1f %%          %4.1f %%",
      least, shares[0], shares[1], shares[2], shares[3], shares[4]) + mark
  }

  private func meeting(_ outcome: CrossValidation.Outcome, _ least: Double) -> Meeting {
    guard let best = outcome.ranked.first else { return .notUnderstood }
    if best.probability >= least {
      if outcome.isRight { return .right }
      return best.label == PhraseLabel.outside ? .notUnderstood : .wrong
    }
    let offered = offered(outcome.ranked)
    guard offered.isEmpty else {
      return offered.contains { $0.label == outcome.label } ? .offered : .offeredWithout
    }
    return outcome.label == PhraseLabel.outside ? .right : .notUnderstood
  }

  private func offered(_ ranked: [Ranked]) -> [Ranked] {
    let known = ranked.filter { $0.label != PhraseLabel.outside }
    guard let first = known.first, first.probability >= PhraseThreshold.worthOffering else {
      return []
    }
    return Array(
      known.filter { $0.probability >= PhraseThreshold.worthNaming }
        .prefix(PhraseThreshold.mostOffered))
  }
}
