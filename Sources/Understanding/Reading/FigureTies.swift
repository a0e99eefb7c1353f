/// Whether the figures of a line belong to what is said around them, or only stand in a sentence
/// about something else.
struct FigureTies {
  private enum Side { case edge, day, loose }

  let line: Line
  let mentions: [Mention]

  /// Whether a figure is tied to a day or stands in a part of the sentence that is all its own.
  var areTied: Bool {
    mentions.indices.contains { isTied($0) }
  }

  private func isTied(_ index: Int) -> Bool {
    guard let amount = mentions[index].amount else { return false }
    if amount.isAbsence { return true }
    let left = side(of: index, step: -1)
    let right = side(of: index, step: 1)
    if left != .loose, right != .loose { return true }
    if isInWords(index) { return false }
    return left == .day || right == .day || amount.isFirm && (left != .loose || right != .loose)
  }

  private func isInWords(_ index: Int) -> Bool {
    guard let amount = mentions[index].amount else { return false }
    return !mentions[index].range.contains {
      line.tokens[$0].kind != .word || line.word($0)?.number != nil
    }
      || amount.isWeak
  }

  private func side(of index: Int, step: Int) -> Side {
    var next = index + step
    while mentions.indices.contains(next) {
      if step < 0, isConclusion(next) { return .edge }
      switch mentions[next].kind {
      case .symbol: return .edge
      case .days, .amount: return .day
      case .unknown, .number: return .loose
      case .words(let senses):
        if senses.isDisjoint(with: Self.light) { return .loose }
      }
      next += step
    }
    return .edge
  }

  /// "so nothing", "but 2": what is said before is another part of the sentence.
  private func isConclusion(_ index: Int) -> Bool {
    mentions[index].has(.but)
      || line.isText(["so", "hence", "therefore"], at: mentions[index].range.lowerBound)
  }

  private static let light: Senses = [
    Senses(.filler), Senses(.link), Senses(.record), Senses(.change), Senses(.and), Senses(.but),
    Senses(.only),
    Senses(.each), Senses(.partOfDay), Senses(.plus), Senses(.total), Senses(.correction),
    Senses(.weakCorrection),
    Senses(.not), Senses(.insteadOf), Senses(.stated), Senses(.yes), Senses(.no), Senses(.hedge),
    Senses(.hedgeAfter),
    Senses(.request), Senses(.nothingElse), Senses(.or), Senses(.between), Senses(.wrong),
    Senses(.credits),
    Senses(.hours), Senses(.presence), Senses(.object),
  ]
}
