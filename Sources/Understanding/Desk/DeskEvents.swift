import CMECore

/// Lines that do nothing but name an event of the caller.
struct DeskEvents {
  let line: Line
  let mentions: [Mention]
  let context: Context

  /// The events that fit; empty where the line is about something else.
  var events: [Event.ID] {
    let picker = EventPicker(line: line, events: context.events, today: context.today)
    guard picker.isSure, saysNoMore(than: picker.clues) else { return [] }
    return switch picker.choice() {
    case .one(let index): [context.events[index].id]
    case .several(let indices): hasNumber ? [] : indices.map { context.events[$0].id }
    case .noneOfThem, nil: []
    }
  }

  /// "two days in, two to go" counts days and tells no events apart.
  private var hasNumber: Bool { mentions.contains { $0.isNumber || $0.amount != nil } }

  private func saysNoMore(than clues: [EventClue]) -> Bool {
    mentions.allSatisfy { mention in
      if case .symbol = mention.kind { return true }
      return clues.contains { $0.range.overlaps(mention.range) }
        || mention.range.allSatisfy { Self.beside.contains(line.tokens[$0]) }
    }
  }

  private static let beside: WordSet = [
    "about", "its", "it", "is", "she", "he", "they", "shes", "hes", "means", "mean", "event",
    "show", "open", "look", "at", "her", "his", "their", "the", "for", "in", "on", "of", "to",
    "talking", "was", "ok", "now", "and", "that", "this", "one", "from", "caller", "please", "pls",
    "no", "wants", "want", "asks", "calls", "calling", "lets", "see", "go", "switch", "a",
  ]
}
