import CMECore

/// Words that may be a figure or a day, in lines that the phrases are sure about.
extension LineReading {
  /// "throw out this claim, I'll redo all of it": words that need not be a figure, by no day, in a
  /// line that the phrases are sure about.
  var isOverruled: Bool {
    guard line.count > 4, mentions.allSatisfy({ $0.target == nil && isLoose($0) }) else {
      return false
    }
    return isSureOfOther && !Self.ofFigures.contains(ranked.first?.label ?? "")
  }

  /// Questions whose words a figure is given in, too.
  private static let ofFigures: Set = [
    "ask how-many-credits", "ask zero-rule", "ask remembering", "ask teaching", "ask recordings",
  ]

  /// Whether it is no amount, or one that a word, an absence or a word for all makes.
  private func isLoose(_ mention: Mention) -> Bool {
    guard let amount = mention.amount else { return true }
    let isWord = mention.range.count == 1 && line.tokens[mention.range.lowerBound].kind == .word
    return isWord || amount.isAbsence || amount.kind == .maximum
  }

  /// Whether the phrases are sure that the line gives no figure and picks no day.
  var isSureOfOther: Bool {
    ranked.first.map {
      $0.probability >= Self.overruling && !Self.structural.contains($0.label)
        && $0.label != PhraseLabel.outside
    } ?? false
  }

  /// From this probability on the phrases decide against words that need not be a figure or a pick.
  private static let overruling = 0.85
}
